import { expect, it } from 'vitest';
import { isWithin, type ReportSpan, spansOfRule, spansWithout } from './report-spans.ts';

const march: ReportSpan = { label: '2023-03', from: '2023-03-01', to: '2023-03-31' };
const april: ReportSpan = { label: '2023-04', from: '2023-04-01', to: '2023-04-30' };

it('a rule without periods has no spans', () => {
  expect(spansOfRule({ compiled: {} as Parameters<typeof spansOfRule>[0]['compiled'] })).toEqual([]);
});

it('both ends belong to a span, the days beside them do not', () => {
  const days = ['2023-02-28', '2023-03-01', '2023-03-31', '2023-04-01'];
  expect(days.map((day) => isWithin(march, day))).toEqual([false, true, true, false]);
});

it('lacks what has begun and has nothing, running or over; what is to come lacks nothing', () => {
  const labels = (days: string[], today: string) => spansWithout([march, april], days, today).map(({ label }) => label);
  expect(labels([], '2023-03-01')).toEqual(['2023-03']);
  expect(labels(['2023-03-31'], '2023-03-31')).toEqual([]);
  expect(labels(['2023-03-31'], '2023-04-01')).toEqual(['2023-04']);
  expect(labels(['2023-04-30'], '2024-01-01')).toEqual(['2023-03']);
});
