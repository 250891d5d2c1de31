import { describe, expect, it } from 'vitest';
import { type Banded, banded, sized } from './band-rule.ts';
import { intervalIn } from './interval.ts';
import type { ClauseRule } from './rule.ts';

const step = (condition: string, rule: ClauseRule): Banded => {
  const interval = intervalIn(condition);
  if (!interval) throw new Error(condition);
  const act = {
    kind: 'act',
    verb: 'gain',
    points: [],
    upTo: false,
    free: false,
    spread: false,
    apiece: false,
  } as const;
  const piece = { event: { ...act, from: 0, to: 1 }, item: 0, sentence: 0, part: 0, from: 0, condition, listed: false };
  return { interval, reading: { rule, piece, doubts: [], with: [] } };
};
const award = (points: number): ClauseRule => ({ kind: 'award', points, per: null, cap: null, base: true });
const deduct = (points: number): ClauseRule => ({ kind: 'deduct', points, per: '起', cap: 3 });
const never = (): boolean => false;

describe('the rule of a table', () => {
  it('closes a step where its neighbour begins', () => {
    const { rule } = banded([step('完成率95%以上的', award(5)), step('90%以上的', award(3))], never);
    expect(rule).toEqual({
      kind: 'band',
      on: '完成率',
      bands: [
        { from: 95, to: null, points: 5 },
        { from: 90, to: 95, points: 3 },
      ],
    });
  });

  it('closes the last step where everything is lost behind it', () => {
    const run = [step('低于95%的', { kind: 'fixed', points: -1 }), step('低于90%的', { kind: 'fixed', points: -2 })];
    expect(banded(run, never, intervalIn('低于80%的')).rule).toMatchObject({
      bands: [
        { from: 90, to: 95, points: -1 },
        { from: 80, to: 90, points: -2 },
      ],
    });
  });

  it('leaves a range to a person, and has no points where nothing is given', () => {
    const run = [
      step('10次以上的', { kind: 'judgement', min: 3, max: 4 }),
      step('不足10次的', { kind: 'allOrNothing', lose: 'all' }),
    ];
    expect(banded(run, never).rule).toMatchObject({ bands: [{ points: null, min: 3, max: 4 }, { points: 0 }] });
  });

  it('is a price for each size where each piece costs, with the limit of any', () => {
    const run = [step('50人以上的', deduct(3)), step('50人以下的', deduct(1))];
    expect(sized(run).rule).toEqual({
      kind: 'severity',
      levels: [
        { label: '50人以上', points: -3 },
        { label: '50人以下', points: -1 },
      ],
      per: '起',
      cap: 3,
    });
  });
});
