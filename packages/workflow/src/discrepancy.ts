import { compare, divide, type Exact, negate, parseExact, subtract, times } from '@mingjian/engine';
import type { Discrepancy } from '@mingjian/model';

/** What a leaf is worth by one person's verdict; the ends differ where something is not known yet. */
export interface Verdict {
  readonly lo: Exact;
  readonly hi: Exact;
}

/** Where the plan says nothing: a fifth of the full points, which is the product's own choice and shown as such. */
export const DEFAULT_DISCREPANCY: Discrepancy = { percent: '20' };

/** How many points two verdicts on a leaf of so many full points may differ. */
export function discrepancyLimit(full: Exact, declared: Discrepancy = DEFAULT_DISCREPANCY): Exact {
  if ('points' in declared) return must(declared.points);
  return divide(times(full, must(declared.percent)), must('100'));
}

/** How far two verdicts lie apart: the larger difference of their ends. */
export function discrepancyOf(first: Verdict, second: Verdict): Exact {
  const low = size(subtract(first.lo, second.lo));
  const high = size(subtract(first.hi, second.hi));
  return compare(low, high) > 0 ? low : high;
}

/** What follows from a second verdict: within the limit the assessor mends his own, beyond it a third person decides. */
export const afterVerdict = (apart: Exact, limit: Exact): 'return' | 'third' =>
  compare(apart, limit) > 0 ? 'third' : 'return';

const size = (exact: Exact): Exact => (compare(exact, 0) < 0 ? negate(exact) : exact);

function must(text: string): Exact {
  const exact = parseExact(text);
  if (exact === null) throw new RangeError(`not a number: ${text}`);
  return exact;
}
