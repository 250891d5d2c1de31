import { describe, expect, it } from 'vitest';
import { readClause } from './read-clause.ts';
import { doubts, rules } from './testing/read.ts';

const caps = (text: string): unknown[] => rules(text).map((rule) => (rule as { cap?: unknown }).cap ?? null);

describe('a limit', () => {
  it('binds the prices of its own part', () => {
    expect(caps('每缺一项扣1分，每错一处扣0.5分，最多扣3分；每迟一次扣1分。')).toEqual([3, 3, null]);
  });

  it('binds what stands before it where it is a sentence of its own', () => {
    expect(caps('缺一条扣0.1分；错一条扣0.2分。扣完为止。')).toEqual(['full', 'full']);
  });

  it('binds only what it speaks of', () => {
    expect(caps('每推广一次加1分，每通报一次扣1分，加分不超过3分。')).toEqual([3, null]);
  });

  it('over several rules together is one of the group', () => {
    const read = readClause({ text: '1.缺一项扣1分。2.错一处扣1分。以上累计扣分不超过2分。' });
    expect(read.groupCap).toBe(2);
    expect(read.rules.map((rule) => 'cap' in rule && rule.cap)).toEqual([null, null]);
  });

  it('is the full marks that stand behind a price, and nothing elsewhere', () => {
    expect(caps('每推广一次加1分，满分5分。')).toEqual([5]);
    expect(caps('满分5分。每发现一处扣1分。')).toEqual([null]);
    expect(doubts('完成的得5分，满分5分。')).toEqual([]);
  });

  it('bounds a judgement that has none', () => {
    expect(rules('酌情扣分，最多扣1分。', { full: 5 })).toEqual([{ kind: 'judgement', min: -1, max: 0 }]);
  });

  it('raises a doubt where it may bind more than the last part', () => {
    expect(doubts('缺一项扣1分；错一处扣1分；最多扣3分。')).toContain('whose-limit');
    expect(doubts('缺一项扣1分，最多扣3分。')).toEqual([]);
  });
});
