import type { Choice } from './choice.ts';
import { withoutWords } from './left-to-person.ts';
import { isLeaf, nodeOf } from './nodes.ts';
import { reread } from './reread.ts';
import { ruleChoices } from './rule-choices.ts';
import type { Draft, DraftQuestion, Settled } from './types.ts';

const withQuestion = (draft: Draft, id: string, settled: Settled | null, chosen?: Choice): Draft => ({
  ...draft,
  questions: draft.questions.map((one): DraftQuestion => {
    if (one.id !== id) return one;
    const { answer: _, lapsed: __, ...question } = one;
    return { ...question, settled, ...(chosen ? { answer: { id: chosen.id, values: chosen.values } } : {}) };
  }),
});

/** Somebody looked at a question and found it in order. */
export const settle = (draft: Draft, { id }: Pick<DraftQuestion, 'id'>, settled: Settled): Draft =>
  withQuestion(draft, id, settled);

/** Somebody chose an answer: it holds, and holds again whenever the words are read again. */
export function choose(
  draft: Draft,
  { id, node }: Pick<DraftQuestion, 'id' | 'node'>,
  choice: Choice,
  settled: Settled,
): Draft {
  const made = choice.apply(draft);
  const asked = choice.id === 'allByPerson' ? { ...made, questions: withoutWords(made.questions, node) } : made;
  return withQuestion(asked, id, settled, choice);
}

/** Open again; what a chosen answer made of the rules is taken back. */
export function unsettle(draft: Draft, question: DraftQuestion): Draft {
  const open = withQuestion(draft, question.id, null);
  const node = nodeOf(open, question.node);
  const ofRules = node && isLeaf(node) && ruleChoices(node, question, draft.frame.year) !== undefined;
  return question.answer && ofRules ? reread(open, node.key) : open;
}
