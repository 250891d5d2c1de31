import type { KeptFact } from '@mingjian/store';

/** What a person entered looking at the unit; a file, a hand-in and a rater's form tell of nobody who scored. */
const BY_HAND: ReadonlySet<KeptFact['source']> = new Set(['desk', 'lead']);

/** The names of those whose facts of one cell stand, in the order in which they came; `names`: of accounts, by their ids. */
export function scorersOf(
  facts: readonly Pick<KeptFact, 'fact' | 'source' | 'account'>[],
  names: ReadonlyMap<string, string>,
): string[] {
  const replaced = new Set(facts.flatMap(({ fact }) => fact.replaces ?? []));
  const standing = facts.filter(({ fact, source }) => BY_HAND.has(source) && !replaced.has(fact.id ?? ''));
  return [...new Set(standing.flatMap(({ account }) => names.get(account ?? '') ?? []))];
}
