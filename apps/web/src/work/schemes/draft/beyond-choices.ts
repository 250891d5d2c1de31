import { plain } from '@mingjian/reader/rules';
import { type Choice, choice, marksOf, rulesOf, same } from './choice.ts';
import { withNode } from './nodes.ts';
import type { Draft, DraftNode } from './types.ts';

/** 每缺一项扣1分；被推广的每次加1分，最多加2分 of an item worth 5: up to its marks, or as far beyond them as the limits go. */
export function bonusWithin(node: DraftNode): Choice[] {
  const full = marksOf(node);
  if (full === null) return [];
  const limits = rulesOf(node).flatMap((rule) => (rule.kind === 'award' ? [Number(rule.limit)] : []));
  const most = plain(limits.reduce((sum, limit) => sum + limit, Number(full)));
  const above = (now: Draft): Draft =>
    withNode(now, node.key, (one) => ({ ...one, says: { ...one.says, ceiling: most } }));
  if (most !== 'NaN') return [choice('withinFull', same, { full }), choice('aboveFull', above, { most })];
  // 被推广的每次加1分, without a limit: without an end, or as far as one more figure that the plan leaves open.
  const open = `most-${node.key}`;
  const text = node.says.criterion ?? node.says.name;
  const ask = {
    type: 'number' as const,
    clause: node.says.name,
    text,
    ask: '这一项最多得几分？',
    sample: beyond(full),
  };
  const endless = (now: Draft): Draft =>
    withNode(now, node.key, (one) => ({ ...one, says: { ...one.says, ceiling: 'none' } }));
  const asking = (now: Draft): Draft => {
    const asked = withNode(now, node.key, (one) => ({ ...one, says: { ...one.says, ceiling: `$${open}` } }));
    return { ...asked, frame: { ...asked.frame, params: { ...asked.frame.params, [open]: ask } } };
  };
  return [choice('withinFull', same, { full }), choice('aboveNone', endless), choice('aboveAsk', asking)];
}

/** An example of a most that is beyond the item's own marks: twice as much. */
const beyond = (full: string): string => plain(Number(full) * 2);

/** 分值7，奖20、扣20分: a limit of bonuses, of both, or of nothing. */
export function besideMarks(node: DraftNode): Choice[] {
  const full = marksOf(node);
  if (full === null) return [];
  const gives = rulesOf(node).some(({ kind }) => kind === 'award');
  const floor = (now: Draft): Draft =>
    withNode(now, node.key, (one) => ({ ...one, says: { ...one.says, floor: `-${full}` } }));
  const free = (now: Draft): Draft =>
    withNode(now, node.key, (one) => {
      const { full: _, ...says } = one.says;
      return { ...one, says };
    });
  return [
    choice('capBonus', same, { full }),
    choice('capBoth', floor, { full }),
    ...(gives ? [choice('noCap', free, { full })] : []),
  ];
}
