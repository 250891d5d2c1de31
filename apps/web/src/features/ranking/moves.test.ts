import type { Standing } from '@mingjian/engine';
import { expect, test } from 'vitest';
import { movesBetween } from './moves.ts';

const at = (unit: number, lo: number, hi = lo, more: Partial<Standing> = {}): Standing => ({
  unit,
  id: `u${unit}`,
  name: `单位${unit}`,
  class: 'county',
  result: 'r',
  resultName: '总分',
  lo: lo * 1_000_000,
  hi: hi * 1_000_000,
  points: lo === hi ? String(lo) : null,
  full: '100',
  range: [String(lo), String(hi)],
  status: lo === hi ? 'final' : 'provisional',
  grade: null,
  rank: null,
  rankRange: null,
  ...more,
});
const view = { result: 'r', class: 'county' };

test('units that moved, the greatest loss first; what stayed is not told', () => {
  const before = [at(1, 90), at(2, 80), at(3, 70), at(4, 60, 70)];
  const after = [at(1, 90), at(2, 79), at(3, 65), at(4, 60, 65)];
  expect(movesBetween(before, after, view).map(({ id }) => id)).toEqual(['u3', 'u4', 'u2']);
});

test('another result, another class, a unit that was not there: not compared', () => {
  const before = [at(1, 90, 90, { class: 'dept' }), at(2, 80, 80, { result: 's' })];
  const after = [at(1, 80, 80, { class: 'dept' }), at(2, 70, 70, { result: 's' }), at(3, 50)];
  expect(movesBetween(before, after, view)).toEqual([]);
});
