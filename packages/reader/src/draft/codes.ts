import type { Branch } from './branch.ts';
import { han } from './han.ts';
import { itemNumbers } from './item-numbers.ts';
import { partCode } from './part-code.ts';

/** Numbers of a table that skip a few are its own; of one that skips more they are something else (years, marks). */
const MOST_SKIPPED = 0.34;

/**
 * The numbers that indicators carry in the document (11.“放管服”改革信息, 序号 5), by branch: only where nearly all have one, in rising
 * order over all sheets, so that each number means one indicator; several of one number are its parts (7.1, 7.2). Those of parts of the
 * plan (一、) come along where all of them rise too. Where the numbers of one table begin anew, those are kept that counting anew would
 * change. Numbers in brackets that run through the groups (（1）…（99）) are the items' own beside those of the groups. Empty else.
 */
export function codesOf(sheets: readonly { readonly branches: readonly Branch[] }[]): ReadonlyMap<Branch, string> {
  const all = sheets.flatMap(({ branches }) => branches);
  const items = itemNumbers(all);
  if (items.size > 0) return new Map([...recounted(all), ...groupNumbers(all), ...items]);
  const codes = new Map(sheets.flatMap(({ branches }) => numbersAmong(branches)));
  const leaves = all.flatMap(leavesOf);
  const found = [...codes.values()];
  const covered = [...codes.keys()].flatMap(leavesOf).length;
  const few = covered < leaves.length * (1 - MOST_SKIPPED) || skips(found);
  if (few || !inOrder(found)) return sheets.length === 1 ? recounted(all) : new Map();
  const parts = all.filter((branch) => !codes.has(branch));
  if (rises(parts.map(({ number = '' }) => HAN.indexOf(number))))
    for (const part of parts) if (part.number !== undefined) codes.set(part, part.number);
  for (const [branch, code] of [...codes])
    if (/\d$/.test(code) || !branch.children.flatMap(leavesOf).some((one) => codes.has(one)))
      numberParts(branch, code, codes);
  return codes;
}

/**
 * Each indicator with its number; a group whose rows have one number between them has that itself, and one keeps its own whose rows have
 * those of its parts (7 above 7.1 and 7.2).
 */
function numbersAmong(branches: readonly Branch[]): [Branch, string][] {
  return branches.flatMap((branch, at): [Branch, string][] => {
    if (!branch.row) {
      const [first, ...others] = leavesOf(branch).map(plainNumber);
      const shared = others.length > 0 && others.every((one) => one === undefined || one === first);
      if (shared && first !== undefined) return [[branch, first]];
      const own = plainNumber(branch);
      const parted = own !== undefined && [first, ...others].every((one) => one?.startsWith(`${own}.`));
      return [...(parted ? [[branch, own] as [Branch, string]] : []), ...numbersAmong(branch.children)];
    }
    const number = plainNumber(branch);
    return number === undefined ? [] : [[branch, partOf(branches, at, number)]];
  });
}

/** The numbers of groups whose items have a count of their own: as the document has them, also where counting would give the same. */
function groupNumbers(branches: readonly Branch[]): [Branch, string][] {
  const numbers = branches.map(({ number }) => number);
  const digits = branches.map(plainNumber).filter((number) => number !== undefined);
  const own = digits.length === numbers.length ? inOrder(digits) : rises(numbers.map((one = '') => HAN.indexOf(one)));
  return own ? branches.map((branch) => [branch, plainNumber(branch) ?? branch.number ?? '']) : [];
}

/** A number that siblings next to each other share: 7 → 7.1 for the first of them. */
function partOf(siblings: readonly Branch[], at: number, number: string): string {
  const has = (one: Branch | undefined): boolean => one !== undefined && plainNumber(one) === number;
  let before = 0;
  while (has(siblings[at - before - 1])) before += 1;
  return before > 0 || has(siblings[at + 1]) ? partCode(number, before) : number;
}

/** What stands below something with a number of its own is counted from that number. */
function numberParts({ children }: Branch, code: string, codes: Map<Branch, string>): void {
  for (const [at, child] of children.entries()) {
    const own = codes.get(child) ?? partCode(code, at);
    codes.set(child, own);
    numberParts(child, own, codes);
  }
}

/** Numbers that begin anew in each part: those that are not the place of what they number, and of all that stands below it. */
function recounted(siblings: readonly Branch[], above = ''): ReadonlyMap<Branch, string> {
  const codes = new Map<Branch, string>();
  const numbers = siblings.map((one, at) => {
    const number = plainNumber(one);
    return number === undefined ? undefined : partOf(siblings, at, number);
  });
  const found = numbers.filter((number) => number !== undefined);
  const own = found.length === numbers.length && inOrder(found) && /^1(?:\.|$)/.test(found[0] ?? '') && !skips(found);
  for (const [at, branch] of siblings.entries()) {
    const place = `${above}${at + 1}`;
    const number = own ? (numbers[at] ?? '') : place;
    // 8.1 below 8 says the whole of it.
    const code = own && !(branch.number ?? '').includes('.') ? `${above}${number}` : number;
    if (code !== place) {
      codes.set(branch, code);
      numberParts(branch, code, codes);
    } else for (const [one, below] of recounted(branch.children, `${code}.`)) codes.set(one, below);
  }
  return codes;
}

/** 07 → 7; undefined where it has none, or one in Chinese. */
const plainNumber = ({ number = '' }: Branch): string | undefined =>
  /^\d/.test(number) ? number.replace(/^0+(?=\d)/, '') : undefined;

/** Whether so many numbers are left out that they are something else. */
const skips = (codes: readonly string[]): boolean =>
  codes.length < Number(codes.at(-1)?.split('.')[0] ?? 0) * (1 - MOST_SKIPPED);

/** Each greater than the one before: 7, 8.1, 8.2, 8.10, 9. */
const inOrder = (codes: readonly string[]): boolean =>
  codes.every((code, at) => at === 0 || isBefore((codes[at - 1] ?? '').split('.'), code.split('.')));

function isBefore(one: readonly string[], other: readonly string[]): boolean {
  const at = other.findIndex((part, index) => part !== one[index]);
  return at >= 0 && (one[at] === undefined || Number(one[at]) < Number(other[at]));
}

/** Each greater than the one before, from nought on. */
const rises = (numbers: readonly number[]): boolean => numbers.every((number, at) => number > (numbers[at - 1] ?? -1));
const HAN = Array.from({ length: 29 }, (_, at) => han(at + 1));

const leavesOf = (branch: Branch): Branch[] => (branch.row ? [branch] : branch.children.flatMap(leavesOf));

/** The number with which the words of an indicator begin: 11.“放管服”改革信息, 3、依申请公开. */
export const numberIn = (text: string): string | undefined => /^\s*(\d{1,3})\s*[.．、](?!\d)/.exec(text)?.[1];

/** The number of a group or of a part: 8.1.（任务一）农田水利, 二、主动公开. */
export const groupNumberIn = (text: string): string | undefined =>
  numberIn(text) ??
  /^\s*(\d{1,2}(?:[.．]\d{1,2})+)(?:、|[.．](?!\d))/.exec(text)?.[1]?.replaceAll('．', '.') ??
  /^\s*([一二三四五六七八九十]{1,3})[、.．]/.exec(text)?.[1];
