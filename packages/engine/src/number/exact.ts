import {
  addRational,
  compareRational,
  decimalText,
  divideHalfUp,
  mulRational,
  parseRational,
  type Rational,
  rational,
  rationalText,
} from './rational.ts';

/**
 * An exact number of points. A JS number counts millionths of a point and is always a safe integer; whatever does not
 * fall on that grid (2/3 of a point) or is too large for it is a Rational in points. Every operation stays exact:
 * the number lane is only the fast way to the same value.
 */
export type Exact = number | Rational;

/** Millionths of a point in a point. */
export const GRAIN = 1_000_000;
const GRAIN_BIG = 1_000_000n;
const SAFE = Number.MAX_SAFE_INTEGER;
const POWERS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

export const toRational = (x: Exact): Rational => (typeof x === 'number' ? rational(BigInt(x), GRAIN_BIG) : x);

/** The same value on the grid if it lies there. */
export function settle(x: Rational): Exact {
  const scaled = x.n * GRAIN_BIG;
  if (scaled % x.d !== 0n) return x;
  const units = scaled / x.d;
  return units <= BigInt(SAFE) && units >= -BigInt(SAFE) ? Number(units) : x;
}

/** A plain decimal text in points. Returns null when it is not one. */
export function parseExact(text: string): Exact | null {
  const parsed = parseRational(text);
  return parsed === null ? null : settle(parsed);
}

/** A whole number of points. */
export const points = (whole: number): Exact => settle(rational(BigInt(whole), 1n));

export function add(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (sum <= SAFE && sum >= -SAFE) return sum;
  }
  return settle(addRational(toRational(a), toRational(b)));
}

export const negate = (a: Exact): Exact => (typeof a === 'number' ? 0 - a : { n: -a.n, d: a.d });
export const subtract = (a: Exact, b: Exact): Exact => add(a, negate(b));

export function compare(a: Exact, b: Exact): number {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0;
  return compareRational(toRational(a), toRational(b));
}
export const min = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b);
export const max = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b);

/** x × times, times a whole number. */
export function multiply(x: Exact, times: number): Exact {
  if (typeof x === 'number') {
    const product = x * times;
    if (product <= SAFE && product >= -SAFE) return product;
  }
  return settle(mulRational(toRational(x), rational(BigInt(times), 1n)));
}

/** a × b in points². Used for shares; never in the hot path. */
export const times = (a: Exact, b: Exact): Exact => settle(mulRational(toRational(a), toRational(b)));
/** a ÷ b as a pure number in "points". b ≠ 0. */
export function divide(a: Exact, b: Exact): Exact {
  const r = toRational(b);
  return settle(mulRational(toRational(a), rational(r.d, r.n)));
}

/**
 * x × num ÷ den, num and den safe integers, den > 0; rounded half up to `places` decimals of a point when given.
 * One step, so that nothing is rounded twice.
 */
export function scale(x: Exact, num: number, den: number, places: number | null): Exact {
  if (typeof x === 'number') {
    const product = x * num;
    const grid = places === null || places > 6 ? 1 : (POWERS[6 - places] as number);
    const divisor = den * grid;
    if (product <= SAFE && product >= -SAFE && divisor <= SAFE) {
      const rest = product % divisor;
      if (rest === 0) return ((product - rest) / divisor) * grid;
      if (places !== null && places <= 6) {
        // % is exact on safe integers, so the quotient is too; ties go away from zero.
        const whole = (product - rest) / divisor;
        const up = 2 * Math.abs(rest) >= divisor ? (product < 0 ? -1 : 1) : 0;
        const rounded = (whole + up) * grid;
        if (rounded <= SAFE && rounded >= -SAFE) return rounded;
      }
    }
  }
  const exact = mulRational(toRational(x), rational(BigInt(num), BigInt(den)));
  return places === null ? settle(exact) : roundRational(exact, places);
}

function roundRational(x: Rational, places: number): Exact {
  const power = 10n ** BigInt(places);
  return settle(rational(divideHalfUp(x.n * power, x.d), power));
}

/** x rounded half away from zero to `places` decimals of a point; null: as it is. */
export const round = (x: Exact, places: number | null): Exact => (places === null ? x : scale(x, 1, 1, places));

/** A fraction that many values are multiplied by: in numbers where they are safe, so that nothing is converted each time. */
export interface Factor {
  readonly exact: Rational;
  readonly num: number;
  readonly den: number;
  readonly safe: boolean;
}

export function makeFactor(exact: Rational): Factor {
  const num = Number(exact.n);
  const den = Number(exact.d);
  return { exact, num, den, safe: Number.isSafeInteger(num) && Number.isSafeInteger(den) };
}

/** x × factor, rounded when `places` is given. */
export const applyFactor = (x: Exact, factor: Factor, places: number | null): Exact =>
  factor.safe ? scale(x, factor.num, factor.den, places) : scaleBy(x, factor.exact, places);

/** x × f for an exact factor f, rounded when `places` is given. */
export function scaleBy(x: Exact, factor: Rational, places: number | null): Exact {
  const { n, d } = factor;
  if (n <= BigInt(SAFE) && n >= -BigInt(SAFE) && d <= BigInt(SAFE)) return scale(x, Number(n), Number(d), places);
  const exact = mulRational(toRational(x), factor);
  return places === null ? settle(exact) : roundRational(exact, places);
}

/** Whole number of times that `part` goes into x (both ≥ 0, part > 0): floor, or ceil when `up`. */
export function steps(x: Exact, part: Exact, up: boolean): number {
  const a = toRational(x);
  const b = toRational(part);
  const n = a.n * b.d;
  const d = a.d * b.n;
  const floor = n / d;
  return Number(up && floor * d !== n ? floor + 1n : floor);
}

/** A plain decimal (`0.5`), or `"2/3"` where the decimal does not terminate. */
export function toText(x: Exact): string {
  return typeof x === 'number' ? decimalText(BigInt(x), 6) : rationalText(x);
}

/** For drawing only: never for a score. */
export const toNumber = (x: Exact): number =>
  typeof x === 'number' ? x / GRAIN : Number((x.n * 1_000_000_000n) / x.d) / 1_000_000_000;
