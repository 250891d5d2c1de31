import type { Rule } from '@mingjian/model';
import { type Choice, choice, marksOf, rulesOf, same, write } from './choice.ts';
import type { DraftNode } from './types.ts';

/** What takes marks, and may take no more than so many. */
const TAKES = /^(?:deduct|fixed|severity|quota|deadline|allOrNothing)$/;
const takes = (rule: Rule): boolean => TAKES.test(rule.kind) || (rule.kind === 'rate' && rule.step !== undefined);
const MARKS = /(?<!每[^，。；]{0,12})[得计](\d+(?:\.\d+)?)分/;
const bare = (words: string): string => words.replace(/\s+/g, '');

interface Part {
  readonly points: string;
  readonly rules: readonly Rule[];
}

/** 达标得2分，每低1个百分点扣0.2分；未公示的每处扣1分 of an item worth 5: the 2 are all that may be lost by these words, or tell nothing. */
export function ofItsPart(node: DraftNode): Choice[] {
  const full = marksOf(node);
  const parts = full === null ? [] : partsOf(node, Number(full));
  if (full === null || parts.length === 0) return [];
  const groupOf = (rule: Rule): number => parts.findIndex((part) => part.rules.includes(rule));
  const made = rulesOf(node).map((rule): Rule => {
    const part = parts[groupOf(rule)];
    if (!part) return rule;
    const { points } = part;
    const { id, text } = rule;
    if (rule.kind === 'allOrNothing')
      return { kind: 'fixed', ...(id ? { id } : {}), text, points, group: `part-${groupOf(rule) + 1}` };
    return { ...rule, group: `part-${groupOf(rule) + 1}` };
  });
  const groups = Object.fromEntries(parts.map(({ points }, at) => [`part-${at + 1}`, { limit: points }]));
  const points = parts.map((part) => part.points).join('、');
  return [choice('ofPart', write(node, made, groups), { points }), choice('ofWhole', same, { full })];
}

/** Sentences that state marks of their own and what takes from them, and no marks that something else in them gives. */
function partsOf(node: DraftNode, full: number): Part[] {
  return (node.says.criterion ?? '').split(/[；;。\n]/).flatMap((words): Part[] => {
    const points = MARKS.exec(words)?.[1];
    if (points === undefined || Number(points) >= full) return [];
    const rules = rulesOf(node).filter(({ text }) => bare(words).includes(bare(text)));
    const fits = rules.length > 0 && rules.every((rule) => takes(rule) && rule.group === undefined);
    return fits ? [{ points, rules }] : [];
  });
}
