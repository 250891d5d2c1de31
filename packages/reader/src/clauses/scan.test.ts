import { describe, expect, it } from 'vitest';
import { normalise } from './normal.ts';
import { eventsOf } from './scan.ts';

const events = (text: string): string[] => {
  const plain = normalise(text).text;
  return eventsOf(plain).map(({ kind, from, to }) => `${kind} ${plain.slice(from, to)}`);
};

describe('the words that do something with marks', () => {
  it.each([
    ['每发现一处扣1分，扣完为止。', ['act 扣1分', 'limit 扣完为止']],
    ['未建立的不得分；建立的得2分。', ['zero 不得分', 'act 得2分']],
    ['酌情扣分，最多扣3分。', ['free 酌情扣分', 'limit 最多扣3分']],
    ['按完成比例得分。', ['proportional 按完成比例得分']],
    ['发生事故的，实行一票否决。', ['veto 实行一票否决']],
    ['建立台账（3分）', ['mark 3分']],
    ['同一事项不重复扣分。', ['exempt 不重复扣分']],
    ['未公示-1，迟报-0.5分', ['act -1', 'act -0.5分']],
    ['缺一项扣1分。以上各项累计扣分不超过5分。', ['act 扣1分', 'limit 以上各项累计扣分不超过5分']],
  ])('%s', (text, wanted) => expect(events(text)).toEqual(wanted));

  it('never overlap and stand in order', () => {
    const found = eventsOf(normalise('第一名得10分，第二名得8分，其余酌情得分，最高5分；造假的不得分。').text);
    expect(found.length).toBeGreaterThan(3);
    for (const [index, event] of found.slice(1).entries())
      expect(event.from).toBeGreaterThanOrEqual(found[index]?.to ?? 0);
  });

  it('are a limit only behind something that it can limit', () => {
    expect(events('最高不超过3分')).not.toContain('limit 最高不超过3分');
    expect(events('每次加1分，最高不超过3分')).toContain('limit 最高不超过3分');
  });
});
