import type { Aggregate } from '@mingjian/model';
import { add, compare, type Exact, max, min, scale } from '../number/exact.ts';
import type { Cell, Columns, CompiledBand, Maker, Outcome, Trace } from './rule.ts';

/** Σ count of the cell's first port. */
export function total(cell: Cell): number {
  const { count } = cell.cols;
  let sum = 0;
  for (let i = cell.a; i < cell.b; i++) sum += count[i] as number;
  return sum;
}

/** The fact numbers of [a, b), for a trace. */
export function rowsOf(cols: Columns, a: number, b: number): number[] {
  return Array.from(cols.row.subarray(a, b));
}

export function settle(out: Outcome, value: Exact): void {
  out.lo = value;
  out.hi = value;
}

/** The outcome is not known: somewhere between the ends, for the reason `gap` (the key of a sentence). */
export function unknown(out: Outcome, lo: Exact, hi: Exact, gap: string, trace: Trace | null): void {
  out.lo = lo;
  out.hi = hi;
  trace?.line(gap, lo, hi, {});
}

/** One number out of several: values of [a, b) in the column, which hold at least one. `places` rounds a mean. */
export function combine(cols: Columns, a: number, b: number, how: Aggregate, places: number | null): Exact {
  const { value } = cols;
  if (how === 'last') return value[lastIndex(cols, a, b)] as number;
  let sum: Exact = 0;
  let low = value[a] as number;
  let high = low;
  for (let i = a; i < b; i++) {
    const x = value[i] as number;
    if (x < low) low = x;
    if (x > high) high = x;
    sum = add(sum, x);
  }
  const n = b - a;
  switch (how) {
    case 'sum':
      return sum;
    case 'min':
      return low;
    case 'max':
      return high;
    case 'median': {
      const sorted = Array.from(value.subarray(a, b)).sort((p, q) => p - q);
      const middle = sorted[n >> 1] as number;
      return n % 2 ? middle : scale(add(sorted[(n >> 1) - 1] as number, middle), 1, 2, places);
    }
    case 'trimmed':
      if (n >= 3) return scale(add(sum, -low - high), 1, n - 2, places);
      return scale(sum, 1, n, places);
    default:
      return scale(sum, 1, n, places);
  }
}

/** The latest fact: by date, then by its number in the book, which follows the id. */
function lastIndex(cols: Columns, a: number, b: number): number {
  let best = a;
  for (let i = a + 1; i < b; i++) {
    const later = (cols.date[i] as number) - (cols.date[best] as number);
    if (later > 0 || (later === 0 && (cols.row[i] as number) > (cols.row[best] as number))) best = i;
  }
  return best;
}

/** Complains about what is called by the same name twice: a fact could mean either. */
export function unlike(names: readonly string[], what: 'level' | 'item', maker: Maker): void {
  for (const name of new Set(names.filter((one, i) => names.indexOf(one) !== i))) maker.fail(`${what} ${name} ×2`);
}

/** A person's mark, held within the range it narrows. */
export const clamp = (mark: Exact, lo: Exact, hi: Exact): Exact => max(lo, min(hi, mark));

/** The first band that holds x, in the order written. */
export const bandOf = (bands: readonly CompiledBand[], x: Exact): CompiledBand | null =>
  bands.find((band) => band.holds(x)) ?? null;

/** Lowest and highest points of bands or levels, with 0 among them when `orZero`. */
export function ends(list: readonly { lo: Exact; hi: Exact }[], orZero: boolean): { worst: Exact; best: Exact } {
  let worst: Exact | null = orZero ? 0 : null;
  let best: Exact | null = orZero ? 0 : null;
  for (const { lo, hi } of list) {
    worst = worst === null ? lo : min(worst, lo);
    best = best === null ? hi : max(best, hi);
  }
  return { worst: worst ?? 0, best: best ?? 0 };
}

/** Points that are all 0 or negative take from full; with a positive one among them they are earned from zero. */
export const signOf = (list: readonly { lo: Exact; hi: Exact }[]): 'gives' | 'takes' =>
  compare(ends(list, true).best, 0) > 0 ? 'gives' : 'takes';
