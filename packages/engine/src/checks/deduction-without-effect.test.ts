import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const CHECK = 'deduction-without-effect';
const take = { id: 'r1', kind: 'deduct', text: '被点名批评的，每次扣10分', points: 10 };
const give = { id: 'r2', kind: 'award', text: '获表扬的，每次加10分', points: 10 };
const beside = (rules: object[], more: object = {}) =>
  schemeOf({ children: [leaf('工作', 100)], extra: [leaf('奖扣分项目', 7, { rules, ...more })] });

test('a deduction that begins at nothing and may not go below', () => {
  expect(found(CHECK, beside([take], { floor: 0 }))).toEqual([
    expect.objectContaining({
      severity: 'warning',
      what: '“奖扣分项目”从0分起算，最低0分，“被点名批评的，每次扣10分”永远扣不到分。',
    }),
  ]);
  expect(found(CHECK, beside([take, give], { floor: 0 }), 'en')[0]?.what).toContain('takes only from its bonuses');
});

test('among the indicators, where a bonus lets it begin at nothing', () => {
  const item = (more: object = {}) => schemeOf({ children: [leaf('奖扣分项目', 7, { rules: [take, give], ...more })] });
  expect(placesOf(CHECK, item())).toEqual(['r/1#r1']);
  expect(placesOf(CHECK, item({ start: 'full' }))).toEqual([]);
  expect(placesOf(CHECK, item({ belowZero: true }))).toEqual([]);
});

test('deductions that count are fine', () => {
  expect(placesOf(CHECK, beside([take, give]))).toEqual([]);
  expect(placesOf(CHECK, beside([take, give], { floor: -7 }))).toEqual([]);
  expect(placesOf(CHECK, schemeOf({ children: [leaf('工作', 10, { rules: [take] })] }))).toEqual([]);
  const mark = { kind: 'judgement', id: 'r3', text: '按工作情况评定' };
  expect(placesOf(CHECK, schemeOf({ children: [leaf('工作', 10, { rules: [take, mark] })] }))).toEqual([]);
});
