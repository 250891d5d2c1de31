import type { Fact } from '@mingjian/model';

/** Why a fact needs its reason (赋分说明) in `note`; null where it may go without. */
export function whyReason(fact: Pick<Fact, 'kind' | 'replaces'>): 'correction' | 'mark' | null {
  if (fact.replaces !== undefined) return 'correction';
  // Points within a range are somebody's judgement: the unit may ask why so many.
  return fact.kind === 'mark' ? 'mark' : null;
}

/** Facts that lack their reason. */
export const withoutReason = <F extends Pick<Fact, 'kind' | 'replaces' | 'note'>>(facts: readonly F[]): F[] =>
  facts.filter((fact) => whyReason(fact) !== null && !fact.note?.trim());
