import type { Branch } from './branch.ts';

/** Numbers of a table that skip a few are its own; of one that skips more they are something else (years, marks). */
const MOST_SKIPPED = 0.34;

/**
 * The numbers that indicators carry in the document (11.“放管服”改革信息, 序号 5), by branch: only where nearly all have one, in rising
 * order over all sheets, so that each number means one indicator. Those of parts (一、) come along where all of them rise too. Empty else.
 */
export function codesOf(sheets: readonly { readonly branches: readonly Branch[] }[]): ReadonlyMap<Branch, string> {
  const leaves = sheets.flatMap(({ branches }) => branches.flatMap(leavesOf));
  const coded = leaves.flatMap((leaf) => {
    const number = Number(leaf.number ?? Number.NaN);
    return Number.isNaN(number) ? [] : [[leaf, number] as const];
  });
  const last = coded.at(-1)?.[1] ?? 0;
  const few = coded.length < leaves.length * (1 - MOST_SKIPPED) || coded.length < last * (1 - MOST_SKIPPED);
  if (!rises(coded.map(([, number]) => number)) || few) return new Map();
  const codes = new Map(coded.map(([leaf, number]) => [leaf, String(number)]));
  const parts = sheets.flatMap(({ branches }) => branches).filter((branch) => !codes.has(branch));
  if (rises(parts.map(({ number = '' }) => HAN.indexOf(number))))
    for (const part of parts) if (part.number !== undefined) codes.set(part, part.number);
  return codes;
}

/** Each greater than the one before, from nought on. */
const rises = (numbers: readonly number[]): boolean => numbers.every((number, at) => number > (numbers[at - 1] ?? -1));
const ONES = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const HAN = ['', '十', '二十'].flatMap((ten) => ONES.map((one) => `${ten}${one}`)).slice(1);

const leavesOf = (branch: Branch): Branch[] => (branch.row ? [branch] : branch.children.flatMap(leavesOf));

/** The number with which the words of an indicator begin: 11.“放管服”改革信息, 3、依申请公开. */
export const numberIn = (text: string): string | undefined => /^\s*(\d{1,3})\s*[.．、](?!\d)/.exec(text)?.[1];
