import { expect, it } from 'vitest';
import { readClause } from './read-clause.ts';
import { doubts, rest, rules } from './testing/read.ts';

it('makes steps that rise by the piece and go on so its price by the piece', () => {
  const text = '周报迟交1天扣0.5分，2天扣1分，3天扣1.5分，以此类推。';
  expect(rules(text, { full: 5 })).toEqual([{ kind: 'deadline', by: '按时', points: -0.5, per: '天' }]);
  expect(rest(text)).toEqual([]);
  expect(doubts(text)).toEqual([]);
  const at = readClause({ text }).rules[0]?.at;
  expect(text.slice(...(at ?? [0, 0]))).toBe('周报迟交1天扣0.5分，2天扣1分，3天扣1.5分');
});

it('keeps the limit that stands behind, whatever is counted', () => {
  expect(rules('漏检1台扣2分，漏检2台扣4分，依次类推，扣完为止', { full: 10 })).toEqual([
    { kind: 'deduct', points: 2, per: '台', cap: 'full' },
  ]);
  expect(rules('授课1次得2分，2次得4分，依此类推，最高8分', { full: 8 })).toMatchObject([
    { kind: 'award', points: 2, per: '次', cap: 8 },
  ]);
});

it('leaves steps that rise otherwise, or that do not go on, as they are, and says so', () => {
  expect(rest('周报迟交1天扣1分，2天扣3分，以此类推')).toEqual(['，以此类推']);
  expect(rest('第1名得5分，第2名得4分，以此类推')).toEqual(['，以此类推']);
  expect(rules('漏检1台扣2分，漏检2台扣4分', { full: 10 })).toMatchObject([{ kind: 'band' }]);
});
