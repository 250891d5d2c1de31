import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDecimals } from './add-decimals.ts';

it.each([
  [['0.1', '0.2'], '0.3'],
  [['1.50', '0.5'], '2'],
  [['12'], '12'],
  [[], '0'],
  [['-2.5', '1'], '-1.5'],
  [['0.5', '-0.5'], '0'],
  [['0.00000001', '9007199254740993'], '9007199254740993.00000001'],
])('%j make %s', (texts, sum) => {
  expect(addDecimals(texts)).toBe(sum);
});

it.each(['$late', '', '1.', '.5', '1e3', '1/3'])('adds nothing up with %j', (text) => {
  expect(addDecimals(['1', text])).toBe(undefined);
});

it('adds ten-thousandths as whole numbers are added, in any order', () => {
  const units = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const text = (value: number): string => (value / 10_000).toFixed(4);
  fc.assert(
    fc.property(fc.array(units, { maxLength: 50 }), (values) => {
      const sum = values.reduce((all, value) => all + value, 0);
      const shortest = String(Number(text(sum)) + 0);
      expect(addDecimals(values.map(text))).toBe(shortest);
      expect(addDecimals([...values].reverse().map(text))).toBe(shortest);
    }),
  );
});
