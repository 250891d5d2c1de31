import type { Draft } from './draft.ts';
import type { Piece } from './piece.ts';
import type { ClauseRule } from './rule.ts';

/** A limit binds the rules of its own sentence that have none yet; alone in a sentence, those of the sentence before. */
export function limit(drafts: readonly Draft[], piece: Piece): void {
  if (piece.event.kind !== 'limit') return;
  const { cap, of, verb } = piece.event;
  // A limit of the item binds a rule only where the item has no other.
  if (of === 'item' && drafts.filter((draft) => draft.piece.item === piece.item && capable(draft.rule)).length !== 1)
    return;
  const fits = (draft: Draft): boolean => {
    const { event } = draft.piece;
    const ofVerb = event.kind === 'act' ? event.verb : 'take';
    return (
      draft.piece.item === piece.item &&
      capable(draft.rule) &&
      !(typeof cap !== 'number' || !('cap' in draft.rule) || typeof draft.rule.cap !== 'number'
        ? 'cap' in draft.rule && draft.rule.cap != null
        : draft.rule.cap >= cap) &&
      (verb === undefined || verb === ofVerb || (verb === 'gain' && ofVerb === 'add'))
    );
  };
  const near = drafts.filter((draft) => draft.piece.part === piece.part && fits(draft));
  const last = drafts.at(-1)?.piece;
  const wide =
    near.length > 0
      ? near
      : drafts.filter(
          (draft) =>
            fits(draft) &&
            (draft.piece.part === piece.part - 1 ||
              draft.piece.sentence === piece.sentence - 1 ||
              draft.piece === last),
        );
  for (const draft of wide) {
    if (draft.rule.kind === 'proportional') draft.rule = cap === 'full' ? draft.rule : { ...draft.rule, full: cap };
    else draft.rule = { ...draft.rule, cap } as ClauseRule;
  }
}

const capable = (rule: ClauseRule): boolean =>
  rule.kind === 'deduct' ||
  rule.kind === 'quota' ||
  rule.kind === 'rate' ||
  rule.kind === 'severity' ||
  rule.kind === 'proportional' ||
  (rule.kind === 'deadline' && rule.per !== null) ||
  (rule.kind === 'award' && !rule.base) ||
  rule.kind === 'band';
