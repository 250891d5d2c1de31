import { type Choice, choice, marksOf, rulesOf, same } from './choice.ts';
import { setMarks } from './edit.ts';
import { withNode } from './nodes.ts';
import type { Draft, DraftNode } from './types.ts';

/** 每缺一项扣1分；被推广的每次加1分，最多加2分 of an item worth 5: up to its marks, or as far beyond them as the limits go. */
export function bonusWithin(node: DraftNode): Choice[] {
  const full = marksOf(node);
  if (full === null) return [];
  const limits = rulesOf(node).flatMap((rule) => (rule.kind === 'award' ? [Number(rule.limit)] : []));
  const most = String(Number(limits.reduce((sum, limit) => sum + limit, Number(full)).toFixed(6)));
  const above = (now: Draft): Draft =>
    withNode(now, node.key, (one) => ({ ...one, says: { ...one.says, ceiling: most } }));
  return [choice('withinFull', same, { full }), ...(most === 'NaN' ? [] : [choice('aboveFull', above, { most })])];
}

/** 分值7，奖20、扣20分: a limit of bonuses, of both, or of nothing. */
export function besideMarks(node: DraftNode): Choice[] {
  const full = marksOf(node);
  if (full === null) return [];
  const gives = rulesOf(node).some(({ kind }) => kind === 'award');
  const floor = (now: Draft): Draft =>
    withNode(now, node.key, (one) => ({ ...one, says: { ...one.says, floor: `-${full}` } }));
  return [
    choice('capBonus', same, { full }),
    choice('capBoth', floor, { full }),
    ...(gives ? [choice('noCap', (now) => setMarks(now, node.key, ''), { full })] : []),
  ];
}
