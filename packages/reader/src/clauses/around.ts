import type { QuotaDemand } from './demand.ts';
import type { Act } from './event.ts';
import type { ClauseRule, DoubtCode, Points } from './rule.ts';

/** What the words around an act offer: what was demanded before it, the cells beside it, the marks of its item. */
export interface Around {
  readonly condition: string;
  /** The words before the condition, back to the last loss of marks or the start of the item. */
  readonly before: string;
  readonly context: string;
  /** The words of the same sentence before the condition, whatever was priced in between. */
  readonly sentence: string;
  /** The words of the same item before the condition. */
  readonly item: string;
  readonly full: number | null;
}

export interface Judged {
  readonly rule: ClauseRule;
  /** The same demand in other periods. */
  readonly also?: QuotaDemand['also'];
  readonly doubts: readonly DoubtCode[];
}

/** Which way the marks of an act go. */
export const signOf = (act: Act): 1 | -1 => (act.verb === 'take' ? -1 : 1);
/** Marks with their sign; null where they are masked. */
export const times = (points: Points, by: 1 | -1): Points => (points === null ? null : points * by);

/** 扣1-3分 → from -3 to -1. */
export function ends(range: readonly [number, number], by: 1 | -1): { min: number; max: number } {
  return by === 1
    ? { min: range[0], max: range[1] }
    : { min: range[1] === 0 ? 0 : -range[1], max: range[0] === 0 ? 0 : -range[0] };
}
