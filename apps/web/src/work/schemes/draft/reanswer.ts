import { keyOf } from './choice-id.ts';
import { nodeOf } from './nodes.ts';
import { ruleChoices } from './rule-choices.ts';
import type { Draft, DraftQuestion } from './types.ts';

/** Open again, and it says why. */
const lapse = ({ answer: _, ...question }: DraftQuestion): DraftQuestion => ({
  ...question,
  settled: null,
  lapsed: true,
});

const withQuestion = (draft: Draft, id: string, change: (question: DraftQuestion) => DraftQuestion): Draft => ({
  ...draft,
  questions: draft.questions.map((one) => (one.id === id ? change(one) : one)),
});

/** After the words of a leaf were read again: the answers about its rules hold again; one that does not fit any more is open. */
export function reanswer(draft: Draft, key: string): Draft {
  let now = draft;
  let left = draft.questions.filter(({ node, answer }) => node === key && answer);
  // One answer may be to what another one made, in whichever order they were given: so they are tried until none fits any more.
  for (let before = left.length + 1; left.length > 0 && left.length < before; ) {
    before = left.length;
    left = left.filter((question) => {
      const node = nodeOf(now, key);
      const choices = node && ruleChoices(node, question, now.frame.year);
      const choice = choices?.find((one) => question.answer && keyOf(one) === keyOf(question.answer));
      now = choice ? choice.apply(now) : now;
      return choices !== undefined && !choice;
    });
  }
  return left.reduce((made, { id }) => withQuestion(made, id, lapse), now);
}

/**
 * Answers of questions that are not asked in the same words any more go over to those that are asked in their place, where these are
 * as many; else what is asked anew says that there was an answer.
 */
export function carry(before: readonly DraftQuestion[], asked: readonly DraftQuestion[]): DraftQuestion[] {
  const isNew = (one: DraftQuestion): boolean => !before.includes(one);
  const gone = before.filter((one) => !asked.includes(one));
  return asked.map((one) => {
    if (!isNew(one)) return one;
    const old = gone.filter(({ code }) => code === one.code);
    const fresh = asked.filter((other) => isNew(other) && other.code === one.code);
    const own = old.length === fresh.length ? old[fresh.indexOf(one)] : undefined;
    if (own?.answer) return { ...own, text: one.text };
    return (own ? [own] : old).some(({ answer, lapsed }) => answer ?? lapsed) ? { ...one, lapsed: true } : one;
  });
}

/** What was settled about the rules of a leaf without a known answer is open again. */
export const reopen = (draft: Draft, key: string): Draft =>
  draft.questions.reduce((now, question) => {
    const node = nodeOf(now, key);
    if (!node || question.node !== key || question.settled === null || question.answer) return now;
    const choices = ruleChoices(node, question, now.frame.year) ?? [];
    return choices.length > 0 ? withQuestion(now, question.id, lapse) : now;
  }, draft);
