import type { RoundState } from './round-state.ts';

/** Somebody's word that the marks of a stage may be seen. */
export interface Unsealing {
  readonly stage: string;
  /** Id of the account. */
  readonly account: string | null;
}

/** How many different people open a stage: no one alone looks at the marks before the others. */
export const UNSEALERS = 2;

const wordsFor = (stage: string, words: readonly Unsealing[]): Set<string> =>
  new Set(words.flatMap((word) => (word.stage === stage && word.account !== null ? [word.account] : [])));

/** The stages of a round under seal that too few people have opened, in their order. */
export const sealedStages = (stages: readonly string[], words: readonly Unsealing[]): string[] =>
  stages.filter((stage) => wordsFor(stage, words).size < UNSEALERS);

export interface StageToOpen {
  readonly state: RoundState;
  readonly stage: string;
  /** Last day of its window, yyyy-mm-dd; null without one. */
  readonly to: string | null;
  readonly today: string;
  readonly words: readonly Unsealing[];
  readonly account: string;
}

/**
 * Why somebody may not give the word on a stage now: it still collects, it is open already, or the word was given. A
 * stage is over when the round is sealed, or the day after its window.
 */
export function unsealFault(asked: StageToOpen): 'collecting' | 'open' | 'given' | null {
  const { state, stage, to, today, words, account } = asked;
  const given = wordsFor(stage, words);
  if (given.size >= UNSEALERS) return 'open';
  if (given.has(account)) return 'given';
  const over = state === 'sealed' || (state === 'open' && to !== null && to < today);
  return over ? null : 'collecting';
}
