import type { Draft, DraftQuestion } from './types.ts';

/** A draft as the workbench of today writes it: older ones could give two questions one id, so that a tick at one was a tick at both. */
export function repaired(draft: Draft): Draft {
  const taken = new Set(draft.questions.map(({ id }) => id));
  if (taken.size === draft.questions.length) return draft;
  const seen = new Set<string>();
  let { next } = draft;
  const questions = draft.questions.map((question): DraftQuestion => {
    if (!seen.has(question.id)) {
      seen.add(question.id);
      return question;
    }
    while (taken.has(`q${next}`)) next += 1;
    return { ...question, id: `q${next++}` };
  });
  return { ...draft, questions, next };
}
