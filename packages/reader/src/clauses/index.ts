export { readClause } from './read-clause.ts';
export type {
  Band,
  ByClass,
  ClauseRule,
  Criterion,
  Doubt,
  DoubtCode,
  Level,
  Period,
  PlacedRule,
  Points,
  ReadClause,
  Span,
  Unread,
} from './rule.ts';
export { sayDoubt, sayRule } from './say.ts';
