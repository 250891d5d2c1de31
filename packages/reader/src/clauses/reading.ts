import type { Act } from './event.ts';
import type { Piece } from './piece.ts';
import type { ClauseRule, DoubtCode, Points } from './rule.ts';

/** A rule on its way: what it came from, so that neighbours can be joined and limits find it. */
export interface Reading {
  rule: ClauseRule;
  readonly piece: Piece;
  readonly doubts: DoubtCode[];
  /** Pieces that were joined into this rule. */
  readonly with: Piece[];
}

export const actOf = (reading: Reading): Act | undefined =>
  reading.piece.event.kind === 'act' ? reading.piece.event : undefined;
export const pointsOf = (rule: ClauseRule): Points => ('points' in rule ? rule.points : null);

/** Adds to the doubts of a reading, once. */
export function doubt(reading: Reading, code: DoubtCode): void {
  if (!reading.doubts.includes(code)) reading.doubts.push(code);
}
