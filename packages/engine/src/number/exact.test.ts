import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  applyFactor,
  compare,
  divide,
  type Exact,
  makeFactor,
  max,
  min,
  multiply,
  negate,
  parseExact,
  points,
  round,
  scale,
  scaleBy,
  settle,
  steps,
  subtract,
  times,
  toNumber,
  toRational,
  toText,
} from './exact.ts';
import { type Rational, rational } from './rational.ts';

const SAFE = Number.MAX_SAFE_INTEGER;

/** The decimal as the engine reads it; the texts of these tests are decimals. */
const x = (text: string): Exact => {
  const value = parseExact(text);
  if (value === null) throw new Error(text);
  return value;
};

/** Schoolbook fractions, unreduced: what every operation is held against. */
const fraction = (a: Exact): [bigint, bigint] => (typeof a === 'number' ? [BigInt(a), 1_000_000n] : [a.n, a.d]);
const isSame = (a: Exact, [n, d]: [bigint, bigint]): boolean => {
  const [p, q] = fraction(a);
  return p * d === n * q;
};

/** The fast lane holds safe whole numbers, the other only what does not fit there, in lowest terms. */
function isNormal(a: Exact): boolean {
  if (typeof a === 'number') return Number.isSafeInteger(a);
  const scaled = a.n * 1_000_000n;
  const onGrid = scaled % a.d === 0n && scaled / a.d <= BigInt(SAFE) && scaled / a.d >= -BigInt(SAFE);
  return a.d > 0n && rational(a.n, a.d).n === a.n && !onGrid;
}

const anyWhole = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
  fc.constantFrom(SAFE, -SAFE, SAFE - 1, 0, 500_000, -500_000),
);
const anyRatio = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([n, d]): Exact => settle(rational(n, d)));
const anyExact = fc.oneof(anyWhole, anyRatio);
const anyPlaces = fc.constantFrom(0, 1, 2, 3, 6, 7, 8);

/** n/d rounded half away from zero at `places`, written out once more in another way: the digits, then the rest. */
function rounded([n, d]: [bigint, bigint], places: number): [bigint, bigint] {
  const power = 10n ** BigInt(places);
  const magnitude = (n < 0n ? -n : n) * power;
  const floor = magnitude / d;
  const rest = magnitude % d;
  const up = rest * 2n >= d ? floor + 1n : floor;
  return [n < 0n ? -up : up, power];
}

describe('every operation against fractions of big integers', () => {
  test('add, subtract and negate', () => {
    fc.assert(
      fc.property(anyExact, anyExact, (a, b) => {
        const [[p, q], [r, s]] = [fraction(a), fraction(b)];
        const sum = add(a, b);
        const difference = subtract(a, b);
        expect(isSame(sum, [p * s + r * q, q * s])).toBe(true);
        expect(isSame(difference, [p * s - r * q, q * s])).toBe(true);
        expect(isSame(negate(a), [-p, q])).toBe(true);
        expect([sum, difference, negate(a)].every(isNormal)).toBe(true);
      }),
    );
  });

  test('compare, min and max', () => {
    fc.assert(
      fc.property(anyExact, anyExact, (a, b) => {
        const [[p, q], [r, s]] = [fraction(a), fraction(b)];
        const sign = p * s < r * q ? -1 : p * s > r * q ? 1 : 0;
        expect(compare(a, b)).toBe(sign);
        expect(compare(min(a, b), sign <= 0 ? a : b)).toBe(0);
        expect(compare(max(a, b), sign >= 0 ? a : b)).toBe(0);
      }),
    );
  });

  test('multiply, times and divide', () => {
    fc.assert(
      fc.property(anyExact, anyExact, fc.integer({ min: -100_000, max: 100_000 }), (a, b, n) => {
        const [[p, q], [r, s]] = [fraction(a), fraction(b)];
        expect(isSame(multiply(a, n), [p * BigInt(n), q])).toBe(true);
        expect(isSame(times(a, b), [p * r, q * s])).toBe(true);
        if (r !== 0n) expect(isSame(divide(a, b), [p * s * (r < 0n ? -1n : 1n), q * (r < 0n ? -r : r)])).toBe(true);
        expect([multiply(a, n), times(a, b)].every(isNormal)).toBe(true);
      }),
    );
  });

  test('scale and rounding half away from zero, in one step', () => {
    fc.assert(
      fc.property(
        anyExact,
        fc.integer({ min: -100_000, max: 100_000 }),
        fc.integer({ min: 1, max: 100_000 }),
        anyPlaces,
        (a, num, den, places) => {
          const [p, q] = fraction(a);
          const exact: [bigint, bigint] = [p * BigInt(num), q * BigInt(den)];
          const plain = scale(a, num, den, null);
          const coarse = scale(a, num, den, places);
          expect(isSame(plain, exact)).toBe(true);
          expect(isSame(coarse, rounded(exact, places))).toBe(true);
          expect([plain, coarse].every(isNormal)).toBe(true);
        },
      ),
    );
  });

  test('round and the factors agree with scale', () => {
    fc.assert(
      fc.property(
        anyExact,
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.bigInt({ min: 1n, max: 10n ** 18n }),
        anyPlaces,
        (a, n, d, places) => {
          const [p, q] = fraction(a);
          const factor = rational(n, d);
          const exact: [bigint, bigint] = [p * factor.n, q * factor.d];
          expect(isSame(round(a, places), rounded([p, q], places))).toBe(true);
          for (const of of [scaleBy(a, factor, null), applyFactor(a, makeFactor(factor), null)]) {
            expect(isSame(of, exact)).toBe(true);
          }
          for (const of of [scaleBy(a, factor, places), applyFactor(a, makeFactor(factor), places)]) {
            expect(isSame(of, rounded(exact, places))).toBe(true);
          }
        },
      ),
    );
  });

  test('steps: how often a part fits', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.integer({ min: 1, max: 1_000_000 }), (a, part) => {
        const exact = BigInt(a) / BigInt(part);
        const rest = BigInt(a) % BigInt(part);
        expect(steps(a, part, false)).toBe(Number(exact));
        expect(steps(a, part, true)).toBe(Number(rest === 0n ? exact : exact + 1n));
      }),
    );
  });

  test('text and back', () => {
    fc.assert(
      fc.property(anyExact, (a) => {
        const text = toText(a);
        const [top, bottom] = text.split('/');
        const back = bottom === undefined ? x(text) : settle(rational(BigInt(top ?? ''), BigInt(bottom)));
        expect(compare(back, a)).toBe(0);
        expect(text).not.toMatch(/\.\d*0$|^-0$/);
      }),
    );
  });
});

describe('rounding, case by case', () => {
  test.each([
    ['0.125', 2, '0.13'],
    ['-0.125', 2, '-0.13'],
    ['0.1249', 2, '0.12'],
    ['-0.1249', 2, '-0.12'],
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['0.0000005', 6, '0.000001'],
    ['-0.0000005', 6, '-0.000001'],
    ['0.00000049', 6, '0'],
    ['1.005', 2, '1.01'],
    ['0.00000005', 7, '0.0000001'],
    ['99999.995', 2, '100000'],
  ])('%s to %i places is %s', (text, places, wanted) => {
    expect(toText(round(x(text), places))).toBe(wanted);
  });

  test('a third and two thirds', () => {
    expect(toText(scale(x('1'), 1, 3, 2))).toBe('0.33');
    expect(toText(scale(x('2'), 1, 3, 2))).toBe('0.67');
    expect(toText(scale(x('-2'), 1, 3, 2))).toBe('-0.67');
    expect(toText(round(scale(x('2'), 1, 3, null), 8))).toBe('0.66666667');
  });

  test('without places nothing is rounded', () => {
    expect(round(1, null)).toBe(1);
    expect(toText(round(scale(x('2'), 1, 3, null), null))).toBe('2/3');
  });

  test('rounding up at the top of the fast lane stays exact and leaves it', () => {
    const top = round(SAFE, 2);
    expect(toText(top)).toBe('9007199254.74');
    expect(toText(round(SAFE, 0))).toBe('9007199255');
    expect(isNormal(round(SAFE, 0))).toBe(true);
  });
});

describe('the two lanes', () => {
  test('a sum too large for the fast lane goes to the exact one and comes back', () => {
    const large = add(SAFE, 1);
    expect(typeof large).toBe('object');
    expect(toText(large)).toBe('9007199254.740992');
    expect(add(large, -1)).toBe(SAFE);
    const small = add(-SAFE, -1);
    expect(typeof small).toBe('object');
    expect(add(small, 1)).toBe(-SAFE);
  });

  test('the edges themselves are still fast', () => {
    expect(add(SAFE - 1, 1)).toBe(SAFE);
    expect(add(1 - SAFE, -1)).toBe(-SAFE);
    expect(multiply(SAFE, -1)).toBe(-SAFE);
    expect(typeof multiply(SAFE, 2)).toBe('object');
    expect(typeof multiply(-SAFE, 2)).toBe('object');
  });

  test('thirds are off the grid; three of them are a point again', () => {
    const third = scale(x('1'), 1, 3, null);
    expect(third).toEqual({ n: 1n, d: 3n });
    expect(add(add(third, third), third)).toBe(1_000_000);
    expect(multiply(third, 3)).toBe(1_000_000);
  });

  test('a factor with parts too large for numbers still multiplies exactly', () => {
    const odd: Rational = rational(10n ** 17n + 1n, 10n ** 17n);
    expect(makeFactor(odd).safe).toBe(false);
    expect(isSame(scaleBy(x('1'), odd, null), [odd.n, odd.d])).toBe(true);
    expect(toText(scaleBy(x('1'), odd, 2))).toBe('1');
    expect(makeFactor(rational(1n, 10n ** 17n)).safe).toBe(false);
    expect(makeFactor(rational(1n, 3n)).safe).toBe(true);
  });

  test('dividing by a negative number keeps the denominator positive', () => {
    expect(divide(x('1'), x('-3'))).toEqual({ n: -1n, d: 3n });
    expect(() => divide(x('1'), 0)).toThrow(RangeError);
  });
});

describe('reading and writing', () => {
  test.each([
    ['0', '0'],
    ['-0', '0'],
    ['0.50', '0.5'],
    ['007', '7'],
    ['-0.000001', '-0.000001'],
    ['0.0000001', '0.0000001'],
    ['12345678901234567890.5', '12345678901234567890.5'],
  ])('%s is %s', (text, wanted) => {
    expect(toText(x(text))).toBe(wanted);
  });

  test.each(['', '.5', '5.', '1e3', '+1', '1,000', ' 1', 'NaN', '--1', '１'])('%j is no number', (text) => {
    expect(parseExact(text)).toBeNull();
  });

  test('ratios are written as ratios where the decimal does not end', () => {
    expect(toText(settle(rational(2n, 3n)))).toBe('2/3');
    expect(toText(settle(rational(-4n, 6n)))).toBe('-2/3');
    expect(toText(settle(rational(1n, 2n ** 7n * 5n ** 2n)))).toBe('0.0003125');
  });

  test('whole points', () => {
    expect(points(3)).toBe(3_000_000);
    expect(toText(points(-3))).toBe('-3');
  });

  test('numbers for drawing', () => {
    expect(toNumber(x('1.5'))).toBe(1.5);
    expect(toNumber(settle(rational(2n, 3n)))).toBeCloseTo(0.6667, 4);
  });

  test('a ratio as a fraction', () => {
    expect(toRational(500_000)).toEqual({ n: 1n, d: 2n });
    expect(() => rational(1n, 0n)).toThrow(RangeError);
    expect(rational(3n, -6n)).toEqual({ n: -1n, d: 2n });
  });
});

test('steps of ratios', () => {
  const third = settle(rational(1n, 3n));
  expect(steps(x('1'), third, false)).toBe(3);
  expect(steps(x('1'), third, true)).toBe(3);
  expect(steps(x('1.1'), third, false)).toBe(3);
  expect(steps(x('1.1'), third, true)).toBe(4);
  expect(steps(0, x('0.5'), true)).toBe(0);
});
