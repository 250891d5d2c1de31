import type { PlacedRule } from '../clauses/index.ts';

/** Marks that are merely stated (得3分), by no count of pieces. */
export type Base = PlacedRule & { kind: 'award' };
export const isBase = (rule: PlacedRule): rule is Base =>
  rule.kind === 'award' && rule.base === true && rule.per === null;
