import { expect, test } from 'vitest';
import { moveDays } from './move-days.ts';

test.each([
  ['2023-10-31', 3, '2026-10-31'],
  ['2023-10-31', -23, '2000-10-31'],
  ['2020-02-29', 4, '2024-02-29'],
  ['2020-02-29', 1, '2021-02-28'],
  ['2000-02-29', 100, '2100-02-28'],
  ['2023-02-28', 1, '2024-02-28'],
  ['2020-10-30T09:00', 6, '2026-10-30T09:00'],
  ['2023-10-31前报送', 3, '2023-10-31前报送'],
  ['2023', 3, '2023'],
  ['$from', 3, '$from'],
])('%s, %s years on, is %s', (text, years, moved) => expect(moveDays(text, years)).toBe(moved));

test('goes through lists and objects, and leaves everything else as it is', () => {
  const value = { to: ['2023-01-01', { points: 2, at: null, on: '2024-01-05' }], said: '见2023-01-01通知' };
  expect(moveDays(value, 1)).toEqual({
    to: ['2024-01-01', { points: 2, at: null, on: '2025-01-05' }],
    said: '见2023-01-01通知',
  });
});

test('leaves the day on which somebody signed a sum, and moves a parameter of that name', () => {
  const signed = { sic: [{ sum: '9', on: '2023-05-01' }], to: '2023-05-01' };
  expect(moveDays(signed, 1)).toEqual({ ...signed, to: '2024-05-01' });
  expect(moveDays({ sic: { sample: '2023-05-01' } }, 1)).toEqual({ sic: { sample: '2024-05-01' } });
});
