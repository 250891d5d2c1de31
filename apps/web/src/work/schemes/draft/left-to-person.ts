import type { DraftQuestion } from './types.ts';

/** The whole item is left to a person. */
export const leavesAll = ({ answer, unasked }: DraftQuestion): boolean => answer?.id === 'allByPerson' && !unasked;

/** What is asked of single words of a criterion: of an item that a person weighs as a whole it is asked no more. */
export const ofWords = ({ code, answer }: DraftQuestion): boolean =>
  answer?.id !== 'allByPerson' &&
  /^(?:doubt-.*|unread|part-step|due-day|lost-twice|zero-of-what|marks-together|how-earned|share-of-what|price-shared|marks-differ|bonus-within)$/.test(
    code,
  );

/** The item of a question is left to a person as a whole: what was answered about its single words holds no more. */
export const withoutWords = (questions: readonly DraftQuestion[], of: string | null): DraftQuestion[] =>
  questions.map((one): DraftQuestion => {
    if (one.node !== of || !ofWords(one) || one.settled === null) return one;
    const { answer: _, ...question } = one;
    return { ...question, settled: null };
  });
