import { expect, test } from 'vitest';
import { passwordFaults, passwordIsOld } from './password.ts';

test.each([
  ['Kong-shan-19', []],
  ['空山新雨后Ab1空山', []],
  ['Ab1-efghi', ['short']],
  ['abcdefghij', ['plain']],
  ['abcdefgh12', ['plain']],
  ['Wangli-2026', ['login']],
  ['', ['short', 'plain']],
  ['aB3'.repeat(70), ['long']],
])('%s: %j', (password, faults) => {
  expect(passwordFaults(password, 'wangli')).toEqual(faults);
});

test('a login of two letters forbids nothing', () => {
  expect(passwordFaults('Kong-shan-19', 'ng')).toEqual([]);
});

test('a password is old on the ninety-first day, and never where it has no day', () => {
  expect(passwordIsOld('2026-01-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z')).toBe(false);
  expect(passwordIsOld('2026-01-01T00:00:00.000Z', '2026-04-01T00:00:00.001Z')).toBe(true);
  expect(passwordIsOld(null, '2026-04-01T00:00:00.000Z')).toBe(false);
});
