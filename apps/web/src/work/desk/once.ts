import { type PlanNode, parseExact, subtract, toText } from '@mingjian/engine';
import { amountFor } from '../../features/unit/rule-words.ts';
import type { Line } from './lines.ts';

/** 未公开的，扣1分: a price that is paid once, however often it is met. A pattern over several periods has days of its own. */
export const isOnce = ({ rule: { source } }: Line): boolean => source.kind === 'fixed' && source.when === undefined;

/**
 * What such a line costs, in points as text. Where 此项不得分，同时倒扣1分 of an item of 2 is one rule that takes 3, `below` tells the 1 that is
 * beyond what the item has. `found`: the scheme leaves the price open.
 */
export function costOf(
  { rule: { source }, cls }: Line,
  leaf: PlanNode,
): { cost: 'found' | 'costs' | 'below'; points: string } {
  const points = 'points' in source ? amountFor(source.points, cls) : null;
  if (points === null) return { cost: 'found', points: '' };
  const full = leaf.source.floor === undefined ? null : amountFor(leaf.source.full, cls);
  const [taken, whole] = [parseExact(points), full === null ? null : parseExact(full)];
  // An item of no marks has none to lose first.
  if (taken === null || whole === null || whole === 0) return { cost: 'costs', points };
  const beyond = toText(subtract(taken, whole));
  return Number(beyond) > 0 ? { cost: 'below', points: beyond } : { cost: 'costs', points };
}
