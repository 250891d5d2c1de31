import type { Sum } from './sums.ts';
import type { Draft, DraftQuestion } from './types.ts';

/** What is still asked: a sum that no longer differs asks nothing. */
export const openQuestions = (draft: Draft, sums: ReadonlyMap<string, Sum>): DraftQuestion[] =>
  draft.questions.filter(({ code, node }) => code !== 'sum-differs' || node === null || sums.get(node)?.off != null);
