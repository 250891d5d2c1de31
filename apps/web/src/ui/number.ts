/** Display of exact numbers. The engine's text stays the truth; what is shown is rounded only here, and says so. */

interface Ratio {
  over: bigint;
  under: bigint;
}

/** Reads `"0.5"`, `"-12"` or `"2/3"`. */
function parse(text: string): Ratio {
  const [top = '0', bottom] = text.split('/');
  if (bottom !== undefined) return { over: BigInt(top), under: BigInt(bottom) };
  const [whole = '0', part = ''] = top.split('.');
  return { over: BigInt(`${whole}${part}`), under: 10n ** BigInt(part.length) };
}

/** Decimal text with exactly so many places, half up away from zero. */
export function roundText(text: string, places: number): string {
  const { over, under } = parse(text);
  const scaled = over * 10n ** BigInt(places);
  const negative = scaled < 0n;
  const size = negative ? -scaled : scaled;
  const rounded = (size * 2n + under) / (under * 2n);
  const digits = rounded.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const sign = negative && rounded !== 0n ? '−' : '';
  return places === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-places)}`;
}

/** The same for another program, with the minus sign that it reads as one. */
export const decimalText = (text: string, places: number): string => roundText(text, places).replace('−', '-');

/** Places a text needs: `"87.25"` needs two, `"2/3"` never ends. */
export const placesOf = (text: string): number => (text.includes('/') ? Infinity : (text.split('.')[1]?.length ?? 0));

export const MOST_PLACES = 4;

/** As many places as the column needs, so that its figures stand under each other; never more than four. */
export function columnPlaces(texts: Iterable<string>): number {
  let places = 0;
  for (const text of texts) {
    places = Math.max(places, placesOf(text));
    if (places >= MOST_PLACES) return MOST_PLACES;
  }
  return places;
}

/** One number by itself: as it is when short, else rounded to four places with a sign that it is. */
export function shortText(text: string): string {
  if (placesOf(text) <= MOST_PLACES) return text.replace(/^-/, '−');
  return `≈${roundText(text, MOST_PLACES)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')}`;
}

/** More places than a figure is shown with, fewer than the noise of a binary fraction. */
const NOISE = 8;

/** A number that was computed for drawing, as `shortText` shows the same number: one figure looks one way on a screen. */
export function figureText(value: number): string {
  return shortText(
    value
      .toFixed(NOISE)
      .replace(/\.?0+$/, '')
      .replace(/^-0$/, '0'),
  );
}

/** The same in a column of so many places. */
export const columnText = (value: number, places: number): string => roundText(value.toFixed(NOISE), places);

/** With its sign, for a change or an entry: `+0.5`, `−1`, `0`. */
export function signedText(text: string): string {
  const short = shortText(text);
  const negative = text.startsWith('-');
  return negative || /^0(\.0*)?$/.test(text) ? short : short.startsWith('≈') ? `≈+${short.slice(1)}` : `+${short}`;
}

/** Exact sum of exact texts. */
export function plus(texts: readonly string[]): string {
  let total: Ratio = { over: 0n, under: 1n };
  for (const text of texts) {
    const { over, under } = parse(text);
    total = { over: total.over * under + over * total.under, under: total.under * under };
  }
  return print(total.over, total.under);
}

/** a − b of two exact texts, as exact text again. */
export function minus(a: string, b: string): string {
  const left = parse(a);
  const right = parse(b);
  return print(left.over * right.under - right.over * left.under, left.under * right.under);
}

function print(over: bigint, under: bigint): string {
  let [top, bottom] = reduce(over, under);
  let places = 0;
  while (bottom !== 1n && places < 40) {
    // Multiply by ten as long as that clears factors two and five; anything left over never terminates.
    const next = reduce(top * 10n, bottom);
    if (next[1] === bottom) return `${over / gcd(over, under)}/${under / gcd(over, under)}`;
    [top, bottom] = next;
    places += 1;
  }
  if (places === 0) return top.toString();
  const negative = top < 0n;
  const digits = (negative ? -top : top).toString().padStart(places + 1, '0');
  return `${negative ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function reduce(over: bigint, under: bigint): [bigint, bigint] {
  const common = gcd(over, under);
  return [over / common, under / common];
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

/** For drawing only. */
export function drawn(text: string): number {
  const { over, under } = parse(text);
  return Number(over) / Number(under);
}
