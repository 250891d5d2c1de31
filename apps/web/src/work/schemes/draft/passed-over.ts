import { nodeOf } from './nodes.ts';
import type { Draft } from './types.ts';

/** Words of the document that speak of marks and became no rule: somebody only ticked them as looked at. */
export interface PassedOver {
  readonly id: string;
  /** The indicator that they belong to; empty: the whole plan. */
  readonly name: string;
  readonly text: string;
}

/** What was not read, is asked no more, and has no rule that somebody wrote instead. */
export const passedOver = (draft: Draft): PassedOver[] =>
  draft.questions.flatMap(({ id, code, node, text, settled, answer, unasked }) => {
    if (code !== 'unread' || !settled || answer || unasked) return [];
    const own = nodeOf(draft, node);
    return own?.written ? [] : [{ id, name: own?.says.name ?? '', text }];
  });
