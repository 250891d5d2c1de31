import { expect, it } from 'vitest';
import { type LeafRules, leafRules } from './rules.ts';

const read = (criterion: string, full: number, beside = false): LeafRules =>
  leafRules({
    name: '指标',
    criterion,
    context: '',
    full,
    beside,
    year: 2018,
    classes: { 产区: 'a', 非产区: 'b' },
    open: () => '$open-1',
  });
const codes = ({ questions }: LeafRules): string[] => questions.map(({ code }) => code);

it('what is taken back with all the marks is one loss: all of them, and so much more', () => {
  const made = read('报送方案的，得0.5分，否则不得分，同时倒扣1分。', 0.5);
  expect(made.rules).toMatchObject([{ kind: 'allOrNothing', points: '1.5' }]);
  expect(made.rules[0]?.text).toBe('报送方案的，得0.5分，否则不得分，同时倒扣1分');
  expect([made.floor, codes(made)]).toEqual(['-1', ['below-zero']]);
});

it('by class too, and behind a fault', () => {
  const made = read(
    '发放补贴的，产区得4分，非产区得1分，否则不得分。套取补贴等违规的，此项不得分，同时倒扣产区4分，非产区1分。',
    1,
  );
  expect(made.rules).toMatchObject([{ kind: 'allOrNothing' }, { kind: 'fixed', points: { a: '8', b: '2' } }]);
  expect(made.floor).toEqual({ a: '-4', b: '-1' });
});

it('a graver case of what loses everything takes so much below nothing', () => {
  const made = read('出现断供的，此项不得分；问题严重的，倒扣1.5分。', 1.5);
  expect(made.rules).toMatchObject([{ kind: 'veto' }, { kind: 'fixed', points: '3' }]);
  expect(made.floor).toBe('-1.5');
});

it('several faults fall as far as all of them, each piece without an end', () => {
  expect(read('瞒报的，倒扣1分。谎报的，倒扣2分。', 5)).toMatchObject({ floor: '-3' });
  const each = read('每瞒报1起倒扣1分。', 5);
  expect([each.floor, each.belowZero]).toEqual([undefined, true]);
});

it('an item of no marks that takes does so below nothing, which is asked', () => {
  const made = read('流出地扣1分；流入地处置不到位的扣1分。', 0);
  expect(made.floor).toBe('-2');
  expect(made.questions.map(({ code }) => code)).toContain('below-zero');
  expect(read('每发生1起扣1分。', 0).belowZero).toBe(true);
});

it('nothing falls below zero where the words say so, nor where all begins at nothing', () => {
  expect(read('每缺1项扣1分，扣完为止，不倒扣。', 5)).not.toHaveProperty('belowZero');
  expect(read('瞒报的，倒扣1分。', 5, true).floor).toBeUndefined();
});
