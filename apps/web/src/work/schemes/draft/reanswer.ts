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
  let left = draft.questions.filter(({ node, answer, unasked }) => node === key && answer && !unasked);
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
 * What is asked of a leaf after its words changed, with what was settled before. An answer goes over to the question in nearly the same
 * words that takes the place of its own; else that one says that there was an answer. What is settled and not asked just now is kept
 * out of sight: whoever writes 扣3分 for 扣2分 passes by 扣分.
 */
export function carry(before: readonly DraftQuestion[], asked: readonly DraftQuestion[]): DraftQuestion[] {
  const left = before.filter(({ id }) => !asked.some((one) => one.id === id));
  const made = asked.map(({ unasked: _, ...one }): DraftQuestion => {
    if (before.some(({ id }) => id === one.id)) return one;
    const at = left.findIndex((old) => old.answer && old.code === one.code && isNearly(old.text, one.text));
    const [own] = at < 0 ? [] : left.splice(at, 1);
    if (own) {
      const { unasked: __, ...answered } = own;
      return { ...answered, text: one.text };
    }
    const lost = left.some(
      ({ code, answer, lapsed, unasked }) => code === one.code && !unasked && (answer !== undefined || lapsed),
    );
    return lost ? { ...one, lapsed: true } : one;
  });
  return [
    ...made,
    ...left.filter(({ settled }) => settled !== null).map((one) => ({ ...one, unasked: true as const })),
  ];
}

/** Whether one text comes of the other by a change in one place of no more than half of it. */
function isNearly(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let head = 0;
  while (head < short.length && short[head] === long[head]) head += 1;
  let tail = 0;
  while (tail < short.length - head && short.at(-1 - tail) === long.at(-1 - tail)) tail += 1;
  return (head + tail) * 2 >= long.length;
}

/** What was settled about the rules of a leaf without a known answer is open again. */
export const reopen = (draft: Draft, key: string): Draft =>
  draft.questions.reduce((now, question) => {
    const node = nodeOf(now, key);
    if (!node || question.node !== key || question.settled === null || question.answer || question.unasked) return now;
    const choices = ruleChoices(node, question, now.frame.year) ?? [];
    return choices.length > 0 ? withQuestion(now, question.id, lapse) : now;
  }, draft);
