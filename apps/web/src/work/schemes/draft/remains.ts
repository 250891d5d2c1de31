import { keyOf } from './choice-id.ts';
import { choicesOf } from './choices.ts';
import type { Draft, DraftQuestion } from './types.ts';

/** What an answer leaves to be done: marks of the item that nobody can reach with it. */
export interface Remains {
  readonly full: string;
  readonly short: string;
}

/**
 * 各得各的分 of an item of 3 whose parts make 2: the answer is known, and the plan still contradicts itself. Undefined where the marks meet
 * by now, or somebody says that the plan has it so (原文如此).
 */
export function remainsOf(draft: Draft, question: DraftQuestion): Remains | undefined {
  const { answer, settled, asPrinted } = question;
  // Only what is answered so can leave anything: to look at every other question's answers would be for nothing.
  if (!answer || settled === null || asPrinted || !answer.values.short) return undefined;
  const now = choicesOf(draft, question).find((one) => keyOf(one) === keyOf(answer));
  return now?.values.short ? { full: now.values.full, short: now.values.short } : undefined;
}
