import type { Rule } from '@mingjian/model';
import { type Choice, choice, instead, rulesOf, same } from './choice.ts';
import type { DraftNode } from './types.ts';

/** 加强执法检查（60分）: all of the marks or none, or as many as a person gives; a list is judged thing by thing. */
export function howEarned(node: DraftNode): Choice[] {
  const rules = rulesOf(node).filter(({ kind }) => kind === 'allOrNothing' || kind === 'checklist');
  if (rules.length === 0) return [];
  return [choice('earnedWhole', same), choice('earnedPart', instead(node, rules, judged))];
}

function judged(rule: Rule): Rule[] {
  const { id, text } = rule;
  if (rule.kind !== 'checklist') {
    const max = rule.kind === 'allOrNothing' && rule.points !== undefined ? { max: rule.points } : {};
    return [{ kind: 'judgement', ...(id ? { id } : {}), text, ...max }];
  }
  return rule.items.map(({ item, points, text: words }) => ({
    kind: 'judgement',
    text: words ?? item,
    ...(points === undefined ? {} : { max: points }),
  }));
}
