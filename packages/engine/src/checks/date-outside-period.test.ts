import { expect, test } from 'vitest';
import { found, leaf, placesOf, schemeOf } from './testing/scheme.ts';

const places = (...given: Parameters<typeof schemeOf>) => placesOf('date-outside-period', schemeOf(...given));
const due = (day: string) => ({
  children: [leaf('年报', 2, { clause: '五', rules: [{ kind: 'deadline', text: '按时报送', due: day, points: 1 }] })],
});
const within = (window: object) => ({ children: [leaf('测评', 2, { window })] });

test('a due day after the period', () => {
  expect(found('date-outside-period', schemeOf(due('2024-01-20')))).toEqual([
    expect.objectContaining({
      severity: 'warning',
      place: 'r/1',
      clause: '五',
      what: '“年报”的日期2024-01-20不在考核时段2023-01-01至2023-12-31之内，时段以外的事实不计分。',
    }),
  ]);
  expect(places(due('2022-12-31'))).toEqual(['r/1']);
  expect(places(due('2023-12-31'))).toEqual([]);
});

test('the days of a quota', () => {
  const quota = (from: string, to: string) => ({
    children: [
      leaf('动态', 2, { rules: [{ kind: 'quota', text: '每月2条', period: 'month', count: 2, points: 1, from, to }] }),
    ],
  });
  expect(places(quota('2023-02-01', '2023-11-30'))).toEqual([]);
  expect(places(quota('2022-12-01', '2024-01-31'))).toEqual(['r/1', 'r/1']);
});

test('a stage that takes place when facts no longer count', () => {
  expect(places(within({ from: '2023-12-20', to: '2024-01-20' }))).toEqual(['r/1']);
  expect(places(within({ from: '2023-12-01', to: '2023-12-20' }))).toEqual([]);
  // The year is not the period: a plan may take in the weeks after it.
  const period = { from: '2023-01-01', to: '2024-02-20' };
  expect(places(within({ from: '2023-12-20', to: '2024-01-20' }), { period })).toEqual([]);
});

test('a window that ends before it begins', () => {
  expect(found('date-outside-period', schemeOf(within({ from: '2023-11-20', to: '2023-01-25' })))[0]?.what).toBe(
    '“测评”从2023-11-20到2023-01-25：开始晚于结束。',
  );
});

test('open dates prove nothing', () => {
  const date = (sample: string) => ({ type: 'date', clause: '一', text: '*月*日', ask: '哪一天？', sample });
  const params = { d: date('2030-01-01'), end: date('2023-06-30') };
  expect(places(due('$d'), { params })).toEqual([]);
  expect(places(within({ from: '$d', to: '$d' }), { params })).toEqual([]);
  expect(places(due('2030-01-01'), { params, period: { from: '2023-01-01', to: '$end' } })).toEqual([]);
});
