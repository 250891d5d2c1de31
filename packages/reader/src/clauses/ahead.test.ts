import { describe, expect, it } from 'vitest';
import { doubts, rules } from './testing/read.ts';

describe('marks before what they are for', () => {
  it('are given for the words behind them', () => {
    expect(rules('4分：制度健全，执行到位；2分：有制度；0分：无制度。', { full: 4 })).toEqual([
      { kind: 'award', points: 4, per: null, cap: null, base: true },
      { kind: 'award', points: 2, per: null, cap: null, base: true },
      { kind: 'allOrNothing', lose: 'all', when: '无制度' },
    ]);
  });

  it('may stand on lines of their own', () => {
    expect(rules('5分：完全符合\n3分：基本符合\n1分：部分符合', { full: 5 })).toMatchObject([
      { points: 5 },
      { points: 3 },
      { points: 1 },
    ]);
  });

  it('do what their verb says', () => {
    expect(rules('扣2分：未制定方案；扣1分：方案不完整。')).toMatchObject([
      { kind: 'fixed', points: -2, when: '未制定方案' },
      { kind: 'fixed', points: -1, when: '方案不完整' },
    ]);
  });

  it('are a heading where there is one alone, or where a price stands behind them', () => {
    expect(doubts('4分：制度健全')).toEqual(['sub-marks']);
    expect(rules('5分：每缺一项扣1分；3分：每错一处扣0.5分')).toMatchObject([
      { kind: 'deduct', points: 1 },
      { kind: 'deduct', points: 0.5 },
    ]);
  });
});
