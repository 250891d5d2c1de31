import { type Exact, parseExact, toText } from '@mingjian/engine';
import { expect, test } from 'vitest';
import { afterVerdict, discrepancyLimit, discrepancyOf } from './discrepancy.ts';

const exact = (text: string): Exact => parseExact(text) ?? 0;
const verdict = (lo: string, hi = lo) => ({ lo: exact(lo), hi: exact(hi) });

test.each([
  ['2', undefined, '0.4'],
  ['2', { percent: '10' }, '0.2'],
  ['1', { percent: '33.3' }, '0.333'],
  ['2', { points: '0.5' }, '0.5'],
  ['0', undefined, '0'],
])('full points %s and %j allow %s', (full, declared, limit) => {
  expect(toText(discrepancyLimit(exact(full), declared))).toBe(limit);
});

test.each([
  [verdict('2'), verdict('1.5'), '0.5'],
  [verdict('1.5'), verdict('2'), '0.5'],
  [verdict('-1'), verdict('1'), '2'],
  [verdict('0', '2'), verdict('2'), '2'],
  [verdict('0', '2'), verdict('0', '2'), '0'],
])('verdicts %j and %j lie %s apart', (first, second, apart) => {
  expect(toText(discrepancyOf(first, second))).toBe(apart);
});

test('at the limit the assessor mends it; beyond, a third person decides', () => {
  expect(afterVerdict(exact('0.4'), exact('0.4'))).toBe('return');
  expect(afterVerdict(exact('0.41'), exact('0.4'))).toBe('third');
});

test('a limit that is no number is a fault of ours', () => {
  expect(() => discrepancyLimit(0, { points: 'x' })).toThrow(RangeError);
});
