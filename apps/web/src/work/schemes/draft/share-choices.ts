import type { Rule } from '@mingjian/model';
import { aboutOf, type Choice, choice, figureOf, instead, marksOf, same } from './choice.ts';
import type { DraftNode } from './types.ts';

/** 按未完成的占比扣分，最多扣2分: a share of these two, or of all marks of the item until these two are lost. */
export function shareOfWhat(node: DraftNode, text: string): Choice[] {
  const [rule] = aboutOf(node, text);
  const most = figureOf(rule?.limit);
  if (rule?.kind !== 'rate' || rule.step === undefined || most === undefined) return [];
  const ofLimit = choice('shareOfLimit', same, { most });
  const full = marksOf(node);
  if (full === null) return [ofLimit];
  const priced = (one: Rule): Rule => (one.kind === 'rate' ? { ...one, points: String(Number(full) / 100) } : one);
  return [ofLimit, choice('shareOfFull', instead(node, [rule], priced), { full, most })];
}
