import type { PlanNode, PlanRule } from '@mingjian/engine';
import type { Rule } from '@mingjian/model';

/** One of the things a rule tells apart: an item of a list, a level; with the document's words where it has some. */
export interface Option {
  id: string;
  text: string | null;
  points: string | null;
}

/** The rule as the scheme writes it; a class may have fewer rules than the scheme, so position is no guide. */
export const sourceRule = (node: PlanNode, rule: PlanRule): Rule | undefined =>
  node.source.rules?.find((each) => each.kind === rule.kind && each.text === rule.text);

export function optionsOf(source: Rule | undefined): Option[] {
  if (source?.kind === 'checklist') {
    return source.items.map(({ item, text, points }) => told(item, text, points));
  }
  if (source?.kind === 'levels' || source?.kind === 'severity') {
    return source.levels.map(({ level, text, points }) => told(level, text, points));
  }
  return [];
}

/** Marks stand beside the words, so the words leave them out where they end with the same. */
function told(id: string, text: string | undefined, points: unknown): Option {
  const worth = plain(points);
  const words = more(id, text);
  const end = words === null ? null : MARKS_LAST.exec(words);
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

/** Figures that hold for every class; what differs by class is told by the calculation. */
const plain = (points: unknown): string | null =>
  typeof points === 'string' && !points.startsWith('$')
    ? points
    : isRange(points)
      ? // Between two minus signs a dash would not be seen.
        `${points.min}${points.min.startsWith('-') ? ' ~ ' : '–'}${points.max}`
      : null;

/** Points that a person narrows. */
export const isRange = (points: unknown): points is { min: string; max: string } =>
  typeof points === 'object' && points !== null && 'min' in points && 'max' in points;

/** `3` → `3 机构职能、办公地址…`, for facts that name an item by its number. */
export function optionWords(node: PlanNode | undefined): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const rule of node?.source.rules ?? []) {
    for (const { id, text } of optionsOf(rule)) if (text && text !== id) words.set(id, text);
  }
  return words;
}
