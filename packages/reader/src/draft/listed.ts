import type { PlacedRule, ReadClause } from '../clauses/index.ts';
import { isBase } from './base.ts';
import { nameOf } from './name-of.ts';
import { type Numbered, numberedIn } from './numbered.ts';
import { type One, type Plain, plain, unique } from './plain-rule.ts';

/**
 * A criterion whose marks are those of the things that it, or the cell beside it, lists by number → a checklist of them, and the clauses
 * that say more than it. Each has its marks behind it ((1)甲(1分);(2)乙(2分)), or one clause speaks of all: 每项1分, 缺一项扣0.5分.
 * Undefined where it is none of these.
 */
export function listed(read: ReadClause, one: One): { list: Plain; others: readonly PlacedRule[] } | undefined {
  const own = entriesOf(read);
  const beside = own.length > 0 ? [] : numberedIn(one.leaf.context ?? '');
  return withMarks(own, read, one) ?? besideIt(beside, read, one) ?? forEach(own, beside, read, one);
}

/** Each with its marks, together those of the leaf. */
function withMarks(entries: readonly Numbered[], read: ReadClause, { leaf }: One): ReturnType<typeof listed> {
  const within = entries.map(({ at: [from, to] }) => read.rules.filter(({ at }) => at[0] >= from && at[1] <= to));
  const marks = entries.flatMap(({ text }, index) => {
    const [rule, ...more] = within[index] ?? [];
    // （2分）before a sentence that takes marks is left to a person by the grammar; in a list it is one like the others.
    if (!rule) return marksBehind(text);
    return isBase(rule) && rule.points !== null && more.length === 0 ? [rule.points] : [];
  });
  if (marks.length < 2 || marks.length < entries.length || !same(sumOf(marks), leaf.full)) return undefined;
  const others = read.rules.filter((rule) => {
    if (within.some((rules) => rules.includes(rule))) return false;
    // 上述事项完整的得3分，缺一项扣0.5分: the same once more.
    if (isBase(rule))
      return !(same(rule.points, leaf.full) && /以上|上述|全部|齐全|完整|均|都/.test(wordsOf(read, rule)));
    return !(isOfMissing(rule, read) && marks.every((points) => same(rule.points, points)));
  });
  return { list: earned(entries, marks, read), others };
}

/** Each with its marks in the cell beside a criterion that says no more than what loses them. */
function besideIt(entries: readonly Numbered[], read: ReadClause, { leaf }: One): ReturnType<typeof listed> {
  const marks = entries.flatMap(({ text }) => marksBehind(text));
  if (marks.length < 2 || marks.length !== entries.length || !same(sumOf(marks), leaf.full)) return undefined;
  const others = read.rules.filter(
    (rule) => !(isOfMissing(rule, read) && marks.every((points) => same(rule.points, points))),
  );
  if (others.some((rule) => rule.kind !== 'allOrNothing' && rule.kind !== 'veto')) return undefined;
  return { list: earned(entries, marks, read), others };
}

const earned = (entries: readonly Numbered[], marks: readonly number[], { text }: ReadClause): Plain => ({
  kind: 'checklist',
  mode: 'earn',
  text,
  items: unique(
    entries.map((entry, index) => itemOf(entry.text, index, { points: plain(marks[index] ?? 0) })),
    'item',
  ),
});

const marksBehind = (text: string): number[] =>
  [...text.matchAll(/[（(](\d+(?:\.\d+)?)分[）)][。；;\s]*$/g)].map(([, points]) => Number(points));

/** One clause that speaks of all of them, which have no marks of their own. */
function forEach(
  own: readonly Numbered[],
  beside: readonly Numbered[],
  read: ReadClause,
  { leaf, words }: One,
): ReturnType<typeof listed> {
  const entries = own.length > 0 ? own : beside;
  const [each, ...more] = read.rules.filter((rule) => !isBase(rule) && rule.kind !== 'allOrNothing');
  if (entries.length < 2 || !each || more.length > 0 || !isOfPiece(each)) return undefined;
  if (own.some(({ at }) => each.at[0] >= at[0] && each.at[0] < at[1])) return undefined;
  const bases = read.rules.filter(isBase);
  const loses = each.kind === 'deduct';
  const fits = loses
    ? isOfMissing(each, read) && bases.every((base) => same(base.points, leaf.full))
    : bases.length === 0 && same(each.points * entries.length, leaf.full);
  if (!fits) return undefined;
  // 每项1分，未更新的不得分: of the one thing, in the same breath.
  const zeros = read.rules.filter(
    (rule) =>
      !loses &&
      rule.kind === 'allOrNothing' &&
      rule.at[0] > each.at[0] &&
      !/[。；;\n]/.test(read.text.slice(each.at[1], rule.at[0])),
  );
  const items = entries.map(({ text }, index) => itemOf(text, index, {}));
  return {
    list: {
      kind: 'checklist',
      mode: loses ? 'lose' : 'earn',
      text: [each, ...zeros].map(words).join('，'),
      each: plain(each.points),
      items: unique(items, 'item'),
    },
    others: read.rules.filter((rule) => rule.kind === 'allOrNothing' && !zeros.includes(rule)),
  };
}

type OfPiece = PlacedRule & { readonly kind: 'award' | 'deduct'; readonly points: number };

/** 每项1分, 缺一项扣1分: the same for each thing of a kind, without a limit short of the whole. */
export const isOfPiece = (rule: PlacedRule): rule is OfPiece =>
  (rule.kind === 'award' || rule.kind === 'deduct') &&
  rule.points !== null &&
  rule.byClass === undefined &&
  typeof rule.cap !== 'number' &&
  /^(?:小?项|类|方面|个方面|项内容|类信息|条|点)$/.test(rule.per ?? '');

const isOfMissing = (rule: PlacedRule, read: ReadClause): rule is OfPiece =>
  isOfPiece(rule) && rule.kind === 'deduct' && /缺|少|漏|未|没有|不/.test(wordsOf(read, rule));

const wordsOf = ({ text }: ReadClause, { at }: PlacedRule): string => text.slice(at[0], at[1]);
const sumOf = (marks: readonly number[]): number => marks.reduce((sum, points) => sum + points, 0);
const same = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && plain(one) === plain(other);

const itemOf = (text: string, index: number, points: { points?: string }): Record<string, unknown> => ({
  item: nameOf(text, index),
  ...points,
  text: text.replace(/[；;。，,\s]+$/, ''),
});

/** The list that the criterion itself has; its last entry ends where a sentence begins that speaks of marks without a bracket. */
function entriesOf({ text, rules, rest }: ReadClause): Numbered[] {
  const entries = numberedIn(text);
  const from = entries.at(-1)?.at[0] ?? text.length;
  const within = (rule: PlacedRule): boolean => isBase(rule) && /^\s*[）)]/.test(text.slice(rule.at[1]));
  const ends = [...rules.filter((rule) => !within(rule)), ...rest]
    .filter(({ at }) => at[0] >= from)
    .map(({ at }) => 1 + Math.max(...['。', '；', ';', '\n'].map((mark) => text.lastIndexOf(mark, at[0] - 1))))
    .filter((end) => end > from);
  return ends.length === 0 ? entries : numberedIn(text.slice(0, Math.min(...ends)));
}
