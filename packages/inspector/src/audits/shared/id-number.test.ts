import { expect, it } from 'vitest';
import { isIdNumber, passesLuhn } from './id-number.ts';

it('knows the check sign of a citizen’s number', () => {
  expect(isIdNumber('11010519491231002X')).toBe(true);
  expect(isIdNumber('11010519491231002x')).toBe(true);
  expect(isIdNumber('110105194912310021')).toBe(false);
  // 30 February, with a check sign that fits.
  expect(
    ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X'].some((last) => isIdNumber(`11010519490230002${last}`)),
  ).toBe(false);
});

it('knows the check figure of a card', () => {
  expect(passesLuhn('6222023400000000017')).toBe(true);
  expect(passesLuhn('6222023400000000018')).toBe(false);
  expect(passesLuhn('')).toBe(false);
});
