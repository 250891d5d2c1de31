import type { RuleKind } from '@mingjian/model';
import allOrNothing from './allOrNothing.ts';
import award from './award.ts';
import bands from './bands.ts';
import checklist from './checklist.ts';
import deadline from './deadline.ts';
import deduct from './deduct.ts';
import external from './external.ts';
import fixed from './fixed.ts';
import judgement from './judgement.ts';
import levels from './levels.ts';
import quota from './quota.ts';
import rankPoints from './rankPoints.ts';
import rate from './rate.ts';
import ratings from './ratings.ts';
import type { RuleDefinition } from './rule.ts';
import severity from './severity.ts';
import timeliness from './timeliness.ts';
import veto from './veto.ts';

/** Every rule kind, by its name: the type fails to compile when one is missing. */
export const ruleDefinitions: { readonly [K in RuleKind]: RuleDefinition<K> } = {
  allOrNothing,
  award,
  bands,
  checklist,
  deadline,
  deduct,
  external,
  fixed,
  judgement,
  levels,
  quota,
  rankPoints,
  rate,
  ratings,
  severity,
  timeliness,
  veto,
};
