/** An exact fraction in lowest terms: the top carries the sign, the bottom is positive. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Lowest and highest value that is still possible. */
export interface Range {
  readonly lo: Fraction;
  readonly hi: Fraction;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : greatestCommonDivisor(b, a % b);
}

export function fraction(top: bigint | number, bottom: bigint | number = 1): Fraction {
  const t = BigInt(top);
  const b = BigInt(bottom);
  if (b === 0n) throw new Error('division by zero');
  const divisor = greatestCommonDivisor(t, b) * (b < 0n ? -1n : 1n);
  return { top: t / divisor, bottom: b / divisor };
}

export const zero = fraction(0);
export const one = fraction(1);
export const hundred = fraction(100);

/** Reads a plain decimal such as `-0.05`, or a fraction such as `2/3`. */
export function parse(text: string): Fraction {
  const [left = '', right] = text.split('/');
  if (right !== undefined) return divide(parse(left), parse(right));
  const [whole = '', decimals = ''] = left.split('.');
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const negative = (a: Fraction): Fraction => fraction(-a.top, a.bottom);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, negative(b));
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.top, a.bottom * b.bottom);
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom, a.bottom * b.top);
export const sum = (all: readonly Fraction[]): Fraction => all.reduce(plus, zero);

/** Below zero, zero, or above zero, as `a` is less than, equal to, or greater than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const less = (a: Fraction, b: Fraction): boolean => compare(a, b) < 0;
export const same = (a: Fraction, b: Fraction): boolean => compare(a, b) === 0;
export const smaller = (a: Fraction, b: Fraction): Fraction => (less(b, a) ? b : a);
export const larger = (a: Fraction, b: Fraction): Fraction => (less(a, b) ? b : a);
export const smallest = (all: readonly Fraction[]): Fraction => all.reduce(smaller);
export const largest = (all: readonly Fraction[]): Fraction => all.reduce(larger);

/** The greatest whole number not above `a`. */
export function floor(a: Fraction): Fraction {
  const towardsZero = a.top / a.bottom;
  const below = a.top < 0n && towardsZero * a.bottom !== a.top;
  return fraction(below ? towardsZero - 1n : towardsZero);
}

/** The least whole number not below `a`. */
export const ceil = (a: Fraction): Fraction => negative(floor(negative(a)));

/** Rounds to decimal places, a half away from zero. */
export function roundTo(a: Fraction, places: number): Fraction {
  if (less(a, zero)) return negative(roundTo(negative(a), places));
  const unit = fraction(10n ** BigInt(places));
  return divide(floor(plus(times(a, unit), fraction(1, 2))), unit);
}

/** A plain decimal where it terminates, else `p/q`. */
export function text(a: Fraction): string {
  let rest = a.bottom;
  let places = 0;
  // A decimal terminates when the bottom divides a power of ten; every factor 2 or 5 needs at most one more place.
  while (rest % 10n === 0n) [rest, places] = [rest / 10n, places + 1];
  while (rest % 2n === 0n) [rest, places] = [rest / 2n, places + 1];
  while (rest % 5n === 0n) [rest, places] = [rest / 5n, places + 1];
  if (rest !== 1n) return `${a.top}/${a.bottom}`;
  return a.top < 0n ? `-${digitsOf(-a.top, a.bottom, places)}` : digitsOf(a.top, a.bottom, places);
}

function digitsOf(top: bigint, bottom: bigint, places: number): string {
  const shifted = String((top * 10n ** BigInt(places)) / bottom).padStart(places + 1, '0');
  if (places === 0) return shifted;
  return `${shifted.slice(0, -places)}.${shifted.slice(-places)}`.replace(/\.?0+$/, '');
}

export const exactly = (a: Fraction): Range => ({ lo: a, hi: a });
export const between = (a: Fraction, b: Fraction): Range => ({ lo: smaller(a, b), hi: larger(a, b) });
export const span = (all: readonly Fraction[]): Range => ({ lo: smallest(all), hi: largest(all) });
export const settled = (range: Range): boolean => same(range.lo, range.hi);

/** Applies a step that keeps order to both ends. */
export const both = (range: Range, step: (end: Fraction) => Fraction): Range => ({
  lo: step(range.lo),
  hi: step(range.hi),
});
export const addRanges = (all: readonly Range[]): Range => ({
  lo: sum(all.map((range) => range.lo)),
  hi: sum(all.map((range) => range.hi)),
});
export const clamp = (value: Fraction, magnitude: Fraction): Fraction =>
  larger(negative(magnitude), smaller(magnitude, value));
