import type { Period } from '@mingjian/model';
import { expect, test } from 'vitest';
import { dayText, parseDay } from './days.ts';
import { spansWithin } from './periods.ts';

const day = (text: string): number => parseDay(text) as number;
const within = (period: Period, from: string, to: string): string[] =>
  spansWithin(period, day(from), day(to)).map((s) => `${s.label} ${dayText(s.from)} ${dayText(s.to)}`);

test('weeks run Monday to Sunday; a part of one at either end does not count', () => {
  // 1 January 2023 is a Sunday, 25 January a Wednesday.
  expect(within('week', '2023-01-01', '2023-01-25')).toEqual([
    '2023-01-02 2023-01-02 2023-01-08',
    '2023-01-09 2023-01-09 2023-01-15',
    '2023-01-16 2023-01-16 2023-01-22',
  ]);
  expect(within('week', '2023-01-02', '2023-01-08')).toEqual(['2023-01-02 2023-01-02 2023-01-08']);
  expect(within('week', '2023-01-03', '2023-01-09')).toEqual([]);
  expect(within('week', '2022-12-26', '2023-01-01')).toEqual(['2022-12-26 2022-12-26 2023-01-01']);
});

test('a year has 52 whole weeks from its first Monday, sometimes fewer', () => {
  expect(spansWithin('week', day('2023-01-01'), day('2023-12-31'))).toHaveLength(52);
  expect(spansWithin('week', day('2024-01-01'), day('2024-12-31'))).toHaveLength(52);
  expect(spansWithin('week', day('2025-01-01'), day('2025-12-31'))).toHaveLength(51);
});

test('months, the broken ones left out', () => {
  expect(within('month', '2023-01-02', '2023-03-31')).toEqual([
    '2023-02 2023-02-01 2023-02-28',
    '2023-03 2023-03-01 2023-03-31',
  ]);
  expect(within('month', '2024-02-01', '2024-02-29')).toEqual(['2024-02 2024-02-01 2024-02-29']);
  expect(within('month', '2024-02-01', '2024-02-28')).toEqual([]);
  expect(within('month', '2022-12-01', '2023-01-31').map((s) => s.slice(0, 7))).toEqual(['2022-12', '2023-01']);
});

test('quarters, halves and years', () => {
  expect(within('quarter', '2023-01-01', '2023-12-31')).toEqual([
    '2023Q1 2023-01-01 2023-03-31',
    '2023Q2 2023-04-01 2023-06-30',
    '2023Q3 2023-07-01 2023-09-30',
    '2023Q4 2023-10-01 2023-12-31',
  ]);
  expect(within('quarter', '2023-02-15', '2023-09-29')).toEqual(['2023Q2 2023-04-01 2023-06-30']);
  expect(within('half', '2023-01-01', '2024-06-30')).toEqual([
    '2023H1 2023-01-01 2023-06-30',
    '2023H2 2023-07-01 2023-12-31',
    '2024H1 2024-01-01 2024-06-30',
  ]);
  expect(within('year', '2022-06-01', '2024-12-31')).toEqual([
    '2023 2023-01-01 2023-12-31',
    '2024 2024-01-01 2024-12-31',
  ]);
  expect(within('year', '2023-01-01', '2023-12-30')).toEqual([]);
});
