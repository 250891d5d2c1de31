import type { Branch } from './branch.ts';

/** Numbers of a table that skip a few are its own; of one that skips more they are something else (years, marks). */
const MOST_SKIPPED = 0.34;

/**
 * The numbers that indicators carry in the document (11.“放管服”改革信息), by branch: only where nearly all have one, in rising
 * order over all sheets, so that each number means one indicator. Empty else.
 */
export function codesOf(sheets: readonly { readonly branches: readonly Branch[] }[]): ReadonlyMap<Branch, string> {
  const leaves = sheets.flatMap(({ branches }) => branches.flatMap(leavesOf));
  const coded = leaves.flatMap((leaf) => (leaf.number === undefined ? [] : [[leaf, leaf.number] as const]));
  const rising = coded.every(([, number], at) => at === 0 || Number(number) > Number(coded[at - 1]?.[1]));
  const last = Number(coded.at(-1)?.[1] ?? 0);
  const few = coded.length < leaves.length * (1 - MOST_SKIPPED) || coded.length < last * (1 - MOST_SKIPPED);
  return rising && !few ? new Map(coded) : new Map();
}

const leavesOf = (branch: Branch): Branch[] => (branch.row ? [branch] : branch.children.flatMap(leavesOf));

/** The number with which the words of an indicator begin: 11.“放管服”改革信息, 3、依申请公开. */
export const numberIn = (text: string): string | undefined => /^\s*(\d{1,3})\s*[.．、](?!\d)/.exec(text)?.[1];
