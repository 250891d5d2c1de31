import type { Branch } from './branch.ts';
import { nameOfRow } from './row-name.ts';

/** So many items at least make a count that runs through a plan. */
const ENOUGH = 4;
/** So large a share of the items has a number, and so large a share of the numbers is there. */
const MOST = 0.66;

/**
 * The numbers in brackets that items carry before their words, where one count runs through all groups of a plan (（1）…（99）below the
 * tasks 1. to 27.): each as the document writes it, in wide brackets. Empty where they begin anew in each group, which is what counting
 * gives, where there are no groups, and where the brackets number something else.
 * @param branches those of all tables, in order
 */
export function itemNumbers(branches: readonly Branch[]): ReadonlyMap<Branch, string> {
  const leaves = branches.flatMap(leavesOf);
  const numbered = leaves.flatMap((leaf) => {
    const number = bracketed(leaf);
    return number === undefined ? [] : [{ leaf, number }];
  });
  const last = numbered.at(-1)?.number ?? 0;
  const rises = numbered.every(({ number }, at) => at === 0 || number > (numbered[at - 1]?.number ?? 0));
  const groups = branches.filter((branch) => !branch.row || branch.number !== undefined);
  if (!rises || groups.length < 2 || groups.length === leaves.length) return new Map();
  if (numbered.length < Math.max(ENOUGH, leaves.length * MOST, last * MOST)) return new Map();
  return new Map(numbered.map(({ leaf, number }) => [leaf, `（${number}）`]));
}

/**
 * Where items have numbers of their own, a task with one item (7. above （19）) is a group like the others: its number and that of the item
 * are both the document's.
 */
export function itemsApart(branches: readonly Branch[]): Branch[] {
  const numbers = itemNumbers(branches);
  return branches.map((branch): Branch => {
    const { row, number, name, full, place, doubts } = branch;
    if (!row || number === undefined || branch.percent || !numbers.has(branch) || row.levels.length === 0)
      return branch;
    const { number: _, doubts: __, ...item } = branch;
    const children = [{ ...item, name: nameOfRow(row) }];
    return { name, number, full, masked: false, place, children, ...(doubts ? { doubts } : {}) };
  });
}

const leavesOf = (branch: Branch): Branch[] => (branch.row ? [branch] : branch.children.flatMap(leavesOf));

/** （3）建立网络的…: the number with which the words of an item begin. */
function bracketed({ row }: Branch): number | undefined {
  const [label] = row?.levels.slice(-1) ?? [];
  const found = [row?.criterion, row?.content, label?.text]
    .map((words) => /^\s*[（(](\d{1,3})[）)]/.exec(words ?? '')?.[1])
    .find((number) => number !== undefined);
  return found === undefined ? undefined : Number(found);
}
