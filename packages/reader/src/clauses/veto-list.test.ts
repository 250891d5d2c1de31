import { describe, expect, it } from 'vitest';
import { vetoesBeside } from './veto-list.ts';

const cases = (text: string, context = ''): unknown =>
  vetoesBeside(text, context)?.map(({ scope, from, to }) => [scope, text.slice(from, to)]);

describe('words that veto by their heading', () => {
  it('are the cases of a list', () => {
    expect(cases('发生较大事故的；发生群体性事件的。', '一票否决事项')).toEqual([
      ['sheet', '发生较大事故的'],
      ['sheet', '发生群体性事件的'],
    ]);
    expect(cases('一票否优事项一票否决：（1）发生事故的；（2）瞒报的。')).toEqual([
      ['grade', '发生事故的'],
      ['grade', '瞒报的'],
    ]);
  });

  it('are one where any of them decides', () => {
    const text = '站点无法访问；首页不更新。出现任何一种情形即不合格';
    expect(cases(text, '单项否决指标')).toEqual([['sheet', text]]);
  });

  it('are none under another heading', () => {
    expect(cases('发生较大事故的；发生群体性事件的。', '扣分事项')).toBeUndefined();
  });
});
