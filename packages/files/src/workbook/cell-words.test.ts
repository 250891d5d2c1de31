import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellWords, dayWords, numberWords } from './cell-words.ts';

describe('numberWords', () => {
  it.each([
    [0.1 + 0.2, '0.3'],
    [0.29999999999999999, '0.3'],
    [-0.05, '-0.05'],
    [1e-7, '0.0000001'],
    [1.5e15, '1500000000000000'],
    [123456789012345, '123456789012345'],
    [100, '100'],
    [0, '0'],
    [-0, '0'],
  ])('%d is %s', (value, text) => expect(numberWords(value)).toBe(text));

  it('keeps the zeros and the sign that the format shows', () => {
    expect(numberWords(7, '000')).toBe('007');
    expect(numberWords(7, '0')).toBe('7');
    expect(numberWords(0.955, '0.0%')).toBe('95.5%');
    expect(numberWords(0.07, '0%')).toBe('7%');
    expect(numberWords(3, '0"%"')).toBe('3');
    expect(numberWords(1.1, '0.00')).toBe('1.10');
    expect(numberWords(1.125, '#,##0.00')).toBe('1.125');
  });

  it('gives back every decimal of up to 15 digits as it was typed', () => {
    const typed = fc
      .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }))
      .map(([digits, places]) => {
        const text = String(Math.abs(digits)).padStart(places + 1, '0');
        const cut = text.length - places;
        const part = text.slice(cut).replace(/0+$/, '');
        const bare = part === '' ? text.slice(0, cut) : `${text.slice(0, cut)}.${part}`;
        return digits < 0 ? `-${bare}` : bare;
      });
    fc.assert(
      fc.property(typed, (text) => {
        expect(numberWords(Number(text))).toBe(text);
      }),
    );
  });
});

describe('dayWords', () => {
  const serial = (days: number) => new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  it.each([
    [45230, '2023-10-31'],
    [45230.604166666664, '2023-10-31 14:30'],
    // A hair before the half hour, as binary fractions have it.
    [45230.60416666, '2023-10-31 14:30'],
    [45230.5000115741, '2023-10-31 12:00:01'],
  ])('the serial number %d is %s', (days, text) => expect(dayWords(serial(days))).toBe(text));
  it('what is no day is nothing', () => expect(dayWords(new Date(Number.NaN))).toBe(''));
});

it('cellWords tells the other kinds of cells', () => {
  expect([null, undefined, true, false, '甲'].map((value) => cellWords(value))).toEqual([
    '',
    '',
    'TRUE',
    'FALSE',
    '甲',
  ]);
});
