import { expect, it } from 'vitest';
import type { Evidence } from '../desk/api.ts';
import { outsideOf, reportRows } from './report-rows.ts';

const spans = [
  { label: '2026-03', from: '2026-03-01', to: '2026-03-31' },
  { label: '2026-04', from: '2026-04-01', to: '2026-04-30' },
  { label: '2026-05', from: '2026-05-01', to: '2026-05-31' },
];
const material = (
  id: string,
  happenedOn: string | null,
  receivedAt: string,
  more: Partial<Evidence> = {},
): Evidence => ({
  id,
  indicator: 'a',
  state: 'handed-in',
  unit: 'u',
  name: id,
  link: null,
  size: 1,
  happenedOn,
  receivedAt,
  kind: 'supplied',
  capturedAt: null,
  page: null,
  note: null,
  reason: null,
  ...more,
});

it('says of each month whether it is over, runs or is to come, and what is there', () => {
  const states = (all: Evidence[], today: string) => reportRows(spans, all, today).map(({ state }) => state);
  expect(states([], '2026-04-30')).toEqual(['none', 'running', 'ahead']);
  expect(states([], '2026-05-01')).toEqual(['none', 'none', 'running']);
  const march = material('m', '2026-03-31', '2026-03-31T02:00:00.000Z');
  expect(states([march], '2026-04-30')).toEqual(['handed', 'running', 'ahead']);
  // What was returned has to be handed in again.
  expect(states([{ ...march, state: 'returned' }], '2026-04-30')).toEqual(['none', 'running', 'ahead']);
});

it('tells what came after the end, by the day in China', () => {
  const all = [
    material('in time', '2026-03-20', '2026-03-31T15:59:00.000Z'),
    material('late', '2026-03-31', '2026-03-31T16:00:00.000Z'),
  ];
  expect(reportRows(spans, all, '2026-04-01')[0]?.handed.map(({ late }) => late)).toEqual([null, '2026-04-01']);
});

it('takes the day on which it came where it bears none, and leaves out what lies in no period', () => {
  const all = [
    material('bare', null, '2026-04-09T00:00:00.000Z'),
    material('old', '2025-12-31', '2026-04-09T00:00:00.000Z'),
  ];
  expect(reportRows(spans, all, '2026-04-10')[1]?.handed.map(({ material: { id } }) => id)).toEqual(['bare']);
  expect(outsideOf(spans, all).map(({ id }) => id)).toEqual(['old']);
});
