/** An exact fraction in lowest terms with a positive denominator. Slow and always right: the fall-back of `exact.ts`. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** n ÷ d in lowest terms. Throws RangeError when d is 0: callers decide what an empty mean is. */
export function rational(n: bigint, d: bigint): Rational {
  if (d === 0n) throw new RangeError('a ratio needs a whole that is not 0');
  const sign = d < 0n ? -1n : 1n;
  const g = gcd(n, d < 0n ? -d : d) || 1n;
  return { n: (sign * n) / g, d: (sign * d) / g };
}

export const addRational = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const mulRational = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
export const compareRational = (a: Rational, b: Rational): number => {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
};

/** n ÷ d rounded to a whole number, half away from zero (四舍五入). d > 0. */
export function divideHalfUp(n: bigint, d: bigint): bigint {
  const twice = 2n * (n < 0n ? -n : n) + d;
  const magnitude = twice / (2n * d);
  return n < 0n ? -magnitude : magnitude;
}

/** A plain decimal where it terminates, else `"p/q"`. */
export function rationalText({ n, d }: Rational): string {
  let rest = d;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos++;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives++;
  }
  if (rest !== 1n) return `${n}/${d}`;
  const places = Math.max(twos, fives);
  const scaled = (n * 10n ** BigInt(places)) / d;
  return decimalText(scaled, places);
}

/** `scaled` × 10^-places as a plain decimal without trailing zeros. */
export function decimalText(scaled: bigint, places: number): string {
  const sign = scaled < 0n ? '-' : '';
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const part = digits.slice(digits.length - places).replace(/0+$/, '');
  return part ? `${sign}${whole}.${part}` : `${sign}${whole}`;
}

/** Reads a plain decimal such as `-0.04`. Returns null for anything else. */
export function parseRational(text: string): Rational | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole = '', part = ''] = match;
  const n = BigInt(whole + part);
  return rational(sign ? -n : n, 10n ** BigInt(part.length));
}
