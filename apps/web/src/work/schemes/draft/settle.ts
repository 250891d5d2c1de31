import type { Choice } from './choice.ts';
import { withFollowUps } from './follow-up.ts';
import { withoutWords } from './left-to-person.ts';
import { isLeaf, nodeOf } from './nodes.ts';
import { reread } from './reread.ts';
import { ruleChoices } from './rule-choices.ts';
import { takeBack } from './take-back.ts';
import type { Draft, DraftQuestion, Settled } from './types.ts';

const withQuestion = (draft: Draft, id: string, settled: Settled | null, chosen?: Choice): Draft => ({
  ...draft,
  questions: draft.questions.map((one): DraftQuestion => {
    if (one.id !== id) return one;
    const { answer: _, lapsed: __, asPrinted: ___, ...question } = one;
    return { ...question, settled, ...(chosen ? { answer: { id: chosen.id, values: chosen.values } } : {}) };
  }),
});

/** Somebody looked at a question and found it in order: of one that is answered, what the answer leaves. */
export function settle(draft: Draft, { id }: Pick<DraftQuestion, 'id'>, settled: Settled): Draft {
  const asPrinted = (one: DraftQuestion): DraftQuestion => ({ ...one, settled, asPrinted: true });
  return draft.questions.some((one) => one.id === id && one.answer && one.settled)
    ? { ...draft, questions: draft.questions.map((one) => (one.id === id ? asPrinted(one) : one)) }
    : withQuestion(draft, id, settled);
}

/**
 * Somebody chose an answer: it holds, and holds again whenever the words are read again. The question stays to be seen with it, also where
 * it made the words ask it no more; what the answer leaves unsaid is asked behind it.
 */
export function choose(
  draft: Draft,
  { id, node }: Pick<DraftQuestion, 'id' | 'node'>,
  choice: Choice,
  settled: Settled,
): Draft {
  const made = choice.apply(draft);
  const asked = choice.id === 'allByPerson' ? { ...made, questions: withoutWords(made.questions, node) } : made;
  return withFollowUps(draft, withQuestion(kept(draft, asked, id), id, settled, choice), { id });
}

/** The question is still there after its answer, at its place, if what it is about is. */
function kept(before: Draft, after: Draft, id: string): Draft {
  const at = before.questions.findIndex((one) => one.id === id);
  const question = before.questions[at];
  if (!question || after.questions.some((one) => one.id === id)) return after;
  if (question.node !== null && !nodeOf(after, question.node)) return after;
  const questions = [...after.questions];
  questions.splice(Math.min(at, questions.length), 0, question);
  return { ...after, questions };
}

/** Open again; what a chosen answer made is taken back. */
export function unsettle(draft: Draft, question: DraftQuestion): Draft {
  const open = withQuestion(takeBack(draft, question), question.id, null);
  const node = nodeOf(open, question.node);
  const ofRules = node && isLeaf(node) && ruleChoices(node, question, draft.frame.year) !== undefined;
  return question.answer && ofRules ? reread(open, node.key) : open;
}
