import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import type { ClauseRule } from './rule.ts';

/**
 * 未按时上报的扣12分，其中每少报1个月扣1分: the first figure is how far the price behind it goes. The rule with its limit, or nothing where
 * the words are others. `last` is the reading before it.
 */
export function ofWhich(
  text: string,
  piece: Piece,
  rule: ClauseRule,
  last: Reading | undefined,
): ClauseRule | undefined {
  const act = last?.piece.event;
  if (act?.kind !== 'act' || act.verb !== 'take' || typeof act.points[0] !== 'number') return undefined;
  if ((rule.kind !== 'deduct' || rule.per === null) && rule.kind !== 'quota') return undefined;
  if (!/^，其中，?每/.test(text.slice(act.to, piece.event.from))) return undefined;
  return { ...rule, cap: act.points[0] };
}
