import type { Place } from '@mingjian/model/problem';
import { tidy } from '../clauses/tidy.ts';
import type { QuestionCode } from './question.ts';
import type { Row } from './rows.ts';

/** A piece of the tree with where it came from; `full` is what the document states for it. */
export interface Branch {
  readonly name: string;
  /** The number that stands before its name in the document. */
  readonly number?: string;
  readonly full: number | null;
  readonly masked: boolean;
  /** Its marks are a share in percent: of the whole, or of the part above. */
  readonly percent?: boolean;
  readonly place: Place;
  readonly children: Branch[];
  readonly row?: Row;
  /** What was taken by likelihood and is to be looked at. */
  readonly doubts?: readonly QuestionCode[];
}

/** The marks that the parts add up to; null where none of them has any. */
export function sumOf(branches: readonly Branch[]): number | null {
  const values = branches.map((child) => {
    if (child.row) return child.full;
    const sum = sumOf(child.children);
    return sum === null || isScaled(child, sum) ? child.full : sum;
  });
  if (values.every((value) => value === null)) return null;
  return tidy(values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
}

/** A part with a share (20%) whose own parts make a hundred: they are shares of it. */
export const isScaled = ({ percent, full }: Branch, sum: number): boolean =>
  percent === true && full !== null && full !== WHOLE && sum === WHOLE;
const WHOLE = 100;

/** Siblings have names of their own: the second of a name is 名称（2）. */
export function numbered(branches: readonly Branch[]): Branch[] {
  const seen = new Map<string, number>();
  return branches.map((one) => {
    const count = (seen.get(one.name) ?? 0) + 1;
    seen.set(one.name, count);
    return count === 1 ? one : { ...one, name: `${one.name}（${count}）` };
  });
}

export const doubted = (branch: Branch, code: QuestionCode): Branch => ({
  ...branch,
  doubts: [...new Set([...(branch.doubts ?? []), code])],
});
