import type { RuleKind, RuleOf } from '@mingjian/model';
import { allOrNothingFacts, bandsFacts, checklistFacts, levelsFacts } from './checks.ts';
import { awardFacts, deductFacts, fixedFacts, severityFacts, vetoFacts } from './events.ts';
import { externalFacts, judgementFacts, rankFacts, rateFacts, ratingFacts } from './numbers.ts';
import type { Draft, Situation } from './situation.ts';
import { deadlineFacts, quotaFacts, timelinessFacts } from './times.ts';

type Makers = { readonly [K in RuleKind]: (at: Situation, rule: RuleOf<K>) => Draft[] };

/** How facts are invented, by kind of rule. */
const makers: Makers = {
  deduct: deductFacts,
  fixed: fixedFacts,
  severity: severityFacts,
  allOrNothing: allOrNothingFacts,
  levels: levelsFacts,
  checklist: checklistFacts,
  quota: quotaFacts,
  deadline: deadlineFacts,
  timeliness: timelinessFacts,
  rate: rateFacts,
  bands: bandsFacts,
  award: awardFacts,
  judgement: judgementFacts,
  ratings: ratingFacts,
  rankPoints: rankFacts,
  external: externalFacts,
  veto: vetoFacts,
};

/** Kinds whose points are unknown without facts: leaving one out makes a unit provisional. */
export const UNKNOWN_WITHOUT: ReadonlySet<RuleKind> = new Set<RuleKind>([
  'allOrNothing',
  'levels',
  'checklist',
  'rate',
  'bands',
  'judgement',
  'external',
]);

export function makeFacts<K extends RuleKind>(kind: K, at: Situation): Draft[] {
  return makers[kind](at, at.rule as RuleOf<K>);
}
