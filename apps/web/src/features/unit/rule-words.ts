import type { PlanNode, PlanRule } from '@mingjian/engine';
import type { Amount, Rule, SchemeNode } from '@mingjian/model';

/** One of the things a rule tells apart: an item of a list, a level; with the document's words where it has some. */
export interface Option {
  id: string;
  text: string | null;
  points: string | null;
}

/** The rule as the scheme writes it; a class may have fewer rules than the scheme, so position is no guide. */
export const sourceRule = (node: PlanNode, rule: PlanRule): Rule | undefined =>
  node.source.rules?.find((each) => each.kind === rule.kind && each.text === rule.text);

/** The options of a rule, with the marks that a class has for them. */
export function optionsOf(source: Rule | undefined, cls: string): Option[] {
  if (source?.kind === 'checklist') {
    return source.items.map(({ item, text, points }) => told(item, text, points, cls));
  }
  if (source?.kind === 'levels' || source?.kind === 'severity') {
    return source.levels.map(({ level, text, points }) => told(level, text, points, cls));
  }
  return [];
}

/** Marks stand beside the words, so the words leave them out where they end with the same, and with those of no other class. */
function told(id: string, text: string | undefined, points: unknown, cls: string): Option {
  const worth = worthOf(points, cls);
  const words = more(id, text);
  const end = words === null || isByClass(points) ? null : MARKS_LAST.exec(words);
  return { id, text: end && end[1] === worth ? (words?.slice(0, end.index) ?? null) : words, points: worth };
}
const MARKS_LAST = /[，,（(]?(?:可?各?得|计|记)?(\d+(?:\.\d+)?)分[)）]?[。.；;，,\s]*$/;

/** The words of an item where they say more than what it is called and worth. */
const more = (name: string, text: string | undefined): string | null =>
  text === undefined || bare(text) === bare(name) ? null : text;

const bare = (words: string): string =>
  words
    .replace(/^(?:\d{1,2}[.、．)）]|[①-⑳]|[（(]\d{1,2}[)）])(?!\d)/, '')
    .replace(/[（(]?(?:各?得|计|记)?\d+(?:\.\d+)?分[)）]?/g, '')
    .replace(/[\s，,。；;、的]/g, '');

/** Whether a rule says the criterion of its indicator word for word. */
export const saysAll = ({ source }: PlanNode, { text }: PlanRule): boolean =>
  source.criterion !== undefined && text.replace(/\s/g, '') === source.criterion.replace(/\s/g, '');

/** The figure that an amount is for a class, exact text; null where it is left open or the class has none. */
export function amountFor(amount: unknown, cls: string): string | null {
  if (typeof amount === 'string') return amount.startsWith('$') ? null : amount;
  if (!isByClass(amount)) return null;
  return amountFor(amount[cls] ?? amount.default, cls);
}

/** Marks of one option for a class, or the range that a person narrows. */
function worthOf(points: unknown, cls: string): string | null {
  if (!isRange(points)) return amountFor(points, cls);
  const [min, max] = [amountFor(points.min, cls), amountFor(points.max, cls)];
  // Between two minus signs a dash would not be seen.
  return min === null || max === null ? null : `${min}${min.startsWith('-') ? ' ~ ' : '–'}${max}`;
}

/** Points that a person narrows. */
export const isRange = (points: unknown): points is { min: Amount; max: Amount } =>
  typeof points === 'object' && points !== null && 'min' in points && 'max' in points;

/** 产区4分，非产区3分: an amount that differs by class. */
const isByClass = (amount: unknown): amount is Readonly<Record<string, string>> =>
  typeof amount === 'object' && amount !== null && !isRange(amount);

/** What a rule is worth for the class of its node, where its words name a figure for each class; null where all have the same. */
export function ownPoints({ cls }: PlanNode, { source }: PlanRule): string | null {
  const points = 'points' in source ? source.points : undefined;
  return isByClass(points) ? amountFor(points, cls) : null;
}

/** Whether the marks of a leaf, or of what its rules tell apart, are not the same for every class. */
export function differsByClass({ full, rules = [] }: Pick<SchemeNode, 'full' | 'rules'>): boolean {
  const told = (rule: Rule): unknown[] => [
    'points' in rule ? rule.points : undefined,
    ...('levels' in rule ? rule.levels.map(({ points }) => points) : []),
    ...('items' in rule ? rule.items.map(({ points }) => points) : []),
  ];
  const figures = (points: unknown): unknown[] => (isRange(points) ? [points.min, points.max] : [points]);
  return [full, ...rules.flatMap(told)].flatMap(figures).some(isByClass);
}

/** `3` → `3 机构职能、办公地址…`, for facts that name an item by its number. */
export function optionWords(node: PlanNode | undefined): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const rule of node?.source.rules ?? []) {
    for (const { id, text } of optionsOf(rule, node?.cls ?? '')) if (text && text !== id) words.set(id, text);
  }
  return words;
}
