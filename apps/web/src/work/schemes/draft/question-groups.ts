import { type Answer, keyOf, type Values } from './choice-id.ts';
import { choicesOf } from './choices.ts';
import { choose, settle } from './settle.ts';
import type { Draft, DraftQuestion, Settled } from './types.ts';

/** So many of one kind are asked together; fewer stand one by one, in the order of the document. */
const TOGETHER = 3;
/** What stands in the words of an answer for a figure that is another one in each question. */
const VARIES = '…';

/** Questions of one kind, at the place of the first of them. */
export interface QuestionGroup {
  readonly code: DraftQuestion['code'];
  readonly questions: readonly DraftQuestion[];
}

/** Questions in their order, those of one kind together where there are several. A group of one question is that question. */
export function groupsOf(questions: readonly DraftQuestion[]): QuestionGroup[] {
  return questions.flatMap((question): QuestionGroup[] => {
    const alike = questions.filter(({ code }) => code === question.code);
    if (alike.length < TOGETHER) return [{ code: question.code, questions: [question] }];
    return alike[0] === question ? [{ code: question.code, questions: alike }] : [];
  });
}

/** The answers that each of some open questions has, with their words; a value in which they differ is left open. */
export function commonAnswers(draft: Draft, questions: readonly DraftQuestion[]): Answer[] {
  const [first = [], ...others] = questions.map((question) => choicesOf(draft, question));
  return first.flatMap((answer): Answer[] => {
    const same = others.map((choices) => choices.find((one) => keyOf(one) === keyOf(answer)));
    if (same.some((one) => one === undefined)) return [];
    const values = Object.fromEntries(
      Object.entries(answer.values).map(([name, value]) => {
        const alike = same.every((one) => one?.values[name as keyof Values] === value);
        return [name, alike ? value : VARIES];
      }),
    ) as Values;
    return [{ id: answer.id, values }];
  });
}

/** The same answer to each of some questions; one that does not have it any more, because of what was chosen before it, stays open. */
export const chooseAll = (draft: Draft, questions: readonly DraftQuestion[], answer: Answer, settled: Settled): Draft =>
  questions.reduce((now, question) => {
    const choice = choicesOf(now, question).find((one) => keyOf(one) === keyOf(answer));
    return choice ? choose(now, question, choice, settled) : now;
  }, draft);

/** Somebody looked at each of some questions and found it in order. */
export const settleAll = (draft: Draft, questions: readonly DraftQuestion[], settled: Settled): Draft =>
  questions.reduce((now, question) => settle(now, question, settled), draft);
