import { describe, expect, it } from 'vitest';
import { numberedIn } from './numbered.ts';

const words = (text: string): string[] => numberedIn(text).map((entry) => entry.text);

describe('a list counted from one', () => {
  it.each([
    ['查看：（1）计划；（2）总结。', ['计划；', '总结。']],
    ['(一)计划\n(二)总结', ['计划', '总结']],
    ['1.计划。2、总结。', ['计划。', '总结。']],
    ['①计划；②总结', ['计划；', '总结']],
    ['（1）计划（1分）（2）总结（2分）', ['计划（1分）', '总结（2分）']],
  ])('%s', (text, entries) => {
    expect(words(text)).toEqual(entries);
  });

  it('has the place of each entry with its number', () => {
    const text = '查看：(1)计划；(2)总结。';
    expect(numberedIn(text).map(({ at }) => text.slice(...at))).toEqual(['(1)计划；', '(2)总结。']);
  });

  it.each([
    '（1）计划；（3）总结。',
    '（2）计划；（3）总结。',
    '（1）计划。',
    '《条例》第二十条(1)款、1.5分',
    '没有编号',
  ])('is none: %s', (text) => {
    expect(words(text)).toEqual([]);
  });
});
