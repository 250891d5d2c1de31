import type { PlacedRule } from '../clauses/index.ts';
import { tidy } from '../clauses/tidy.ts';
import { type Base, isBase } from './base.ts';
import { classId, plain } from './plain-rule.ts';

/**
 * 产区得4分，非产区得3分 of an item whose cell says 3: the cell holds the marks of one class, the words those of each. Answers the full
 * marks by class id; a class that the words do not name has those of the cell. Undefined where the words say the same for all, name a
 * class that the plan does not know, or fit the cell for none of them.
 */
export function classMarks(
  rules: readonly PlacedRule[],
  full: number,
  classes: Readonly<Record<string, string>>,
): Record<string, string> | undefined {
  const bases = rules.filter(isBase);
  if (!bases.some(({ byClass }) => byClass)) return undefined;
  const told = [sumsOf(bases), bestsOf(bases)];
  const fits = (same: (points: number) => boolean): ReadonlyMap<string, number> | undefined =>
    told.find((one) => [...one.values()].some(same));
  // A cell may hold 0.3 for 0.25.
  const of = fits((points) => points === full) ?? fits((points) => rounded(points, full) === full);
  if (!of || new Set(of.values()).size < 2) return undefined;
  const named = [...of].map(([name, points]) => [classId(name, classes), plain(points)] as const);
  if (named.some(([id]) => id === undefined)) return undefined;
  const others = Object.values(classes).map((id) => [id, plain(full)] as const);
  return Object.fromEntries([...others, ...(named as [string, string][])]);
}

/** Marks with as many decimals as those of a cell, half of one upwards. */
function rounded(points: number, cell: number): number {
  const places = `${cell}`.split('.')[1]?.length ?? 0;
  return tidy(Math.round(tidy(points * 10 ** places)) / 10 ** places);
}

/** What stated marks add up to, for each class whose marks are told apart; '' where there is one sum for all. */
export const sumsOf = (bases: readonly Base[]): ReadonlyMap<string, number> =>
  byName(bases, (points) => tidy(points.reduce((sum, one) => sum + one, 0)));

/** The best of stated marks, on the same terms. */
export const bestsOf = (bases: readonly Base[]): ReadonlyMap<string, number> =>
  byName(bases, (points) => Math.max(...points));

function byName(bases: readonly Base[], of: (points: readonly number[]) => number): ReadonlyMap<string, number> {
  const names = new Set(bases.flatMap(({ byClass }) => Object.keys(byClass ?? {})));
  const marks = (name: string): number[] => bases.map(({ points, byClass }) => byClass?.[name] ?? points ?? 0);
  return new Map((names.size > 0 ? [...names] : ['']).map((name) => [name, of(marks(name))]));
}
