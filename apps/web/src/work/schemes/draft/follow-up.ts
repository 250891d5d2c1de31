import { naAbove } from './concern.ts';
import { everyNode } from './nodes.ts';
import type { Draft, DraftNode, DraftQuestion } from './types.ts';

/** Whether a node leaves some units out, and nobody says what they get for it. */
export const isSilent = (draft: Draft, { key, says }: DraftNode): boolean =>
  says.appliesTo !== undefined && (says.na ?? naAbove(draft, key)) === undefined;

/**
 * What an answer makes the plan silent about (只考核琴江镇: what of the others?) is asked right behind its question, so that whoever has
 * answered all leaves no error behind. A question about the whole plan asks it already.
 */
export function withFollowUps(before: Draft, after: Draft, question: Pick<DraftQuestion, 'id'>): Draft {
  const asked = after.questions.filter(({ code }) => code === 'na-unsaid');
  if (after.trees === before.trees || asked.some(({ node }) => node === null)) return after;
  const old = new Set(everyNode(before).flatMap((node) => (isSilent(before, node) ? [node.key] : [])));
  const silent = everyNode(after).filter(
    (node) => isSilent(after, node) && !old.has(node.key) && !asked.some((one) => one.node === node.key),
  );
  const taken = new Set(after.questions.map(({ id }) => id));
  let { next } = after;
  const more = silent.map(({ key, at }): DraftQuestion => {
    while (taken.has(`q${next}`)) next += 1;
    return { id: `q${next++}`, code: 'na-unsaid', node: key, at, text: '', settled: null };
  });
  if (more.length === 0) return after;
  const place = after.questions.findIndex(({ id }) => id === question.id) + 1 || after.questions.length;
  return {
    ...after,
    next,
    questions: [...after.questions.slice(0, place), ...more, ...after.questions.slice(place)],
  };
}
