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
    return source.items.map(({ item, text, points }) => ({ id: item, text: text ?? null, points: plain(points) }));
  }
  if (source?.kind === 'levels' || source?.kind === 'severity') {
    return source.levels.map(({ level, text, points }) => ({ id: level, text: text ?? null, points: plain(points) }));
  }
  return [];
}

/** Figures that hold for every class; what differs by class is told by the calculation. */
const plain = (points: unknown): string | null =>
  typeof points === 'string' && !points.startsWith('$')
    ? points
    : isRange(points)
      ? `${points.min}–${points.max}`
      : null;

const isRange = (points: unknown): points is { min: string; max: string } =>
  typeof points === 'object' && points !== null && 'min' in points && 'max' in points;

/** `3` → `3 机构职能、办公地址…`, for facts that name an item by its number. */
export function optionWords(node: PlanNode | undefined): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const rule of node?.source.rules ?? []) {
    for (const { id, text } of optionsOf(rule)) if (text && text !== id) words.set(id, text);
  }
  return words;
}
