import type { Fact } from '@mingjian/model';

type Said = Pick<Fact, 'kind' | 'value' | 'replaces'>;

/** Whether somebody says that an item does not concern the unit (不适用); what the plan itself excludes is no fact. */
const setsAside = ({ kind, value }: Pick<Fact, 'kind' | 'value'>): boolean => kind === 'item' && value === 'na';

/** Why a fact needs its reason (赋分说明) in `note`; null where it may go without. */
export function whyReason(fact: Said): 'correction' | 'mark' | 'not-applicable' | null {
  // Points that are not asked for: the other units may ask why.
  if (setsAside(fact)) return 'not-applicable';
  if (fact.replaces !== undefined) return 'correction';
  // Points within a range are somebody's judgement: the unit may ask why so many.
  return fact.kind === 'mark' ? 'mark' : null;
}

/** Facts that lack their reason. */
export const withoutReason = <F extends Said & Pick<Fact, 'note'>>(facts: readonly F[]): F[] =>
  facts.filter((fact) => whyReason(fact) !== null && !fact.note?.trim());
