import type { Draft } from './draft.ts';
import type { Verb } from './event.ts';
import type { Piece } from './piece.ts';
import type { ClauseRule } from './rule.ts';

/** A limit binds the rules of its own sentence that have none yet; alone in a sentence, those of the sentence before. */
export function limit(drafts: readonly Draft[], piece: Piece): void {
  if (piece.event.kind !== 'limit') return;
  const { cap, of, verb } = piece.event;
  // A limit of the item binds a rule only where the item has no other.
  const ofItem = drafts.filter(
    (draft) => draft.piece.item === piece.item && capable(draft.rule) && spoken(draft, verb),
  );
  if (of === 'item' && ofItem.length !== 1) return;
  const free = drafts.at(-1);
  if (free?.piece.event.kind === 'free' && typeof cap === 'number' && free.piece.part === piece.part) {
    const taking = free.piece.event.verb === 'take';
    free.rule = { kind: 'judgement', min: taking ? -cap : 0, max: taking ? 0 : cap };
    return;
  }
  const fits = (draft: Draft): boolean => {
    return (
      draft.piece.item === piece.item &&
      capable(draft.rule) &&
      !(typeof cap !== 'number' || !('cap' in draft.rule) || typeof draft.rule.cap !== 'number'
        ? 'cap' in draft.rule && draft.rule.cap != null
        : draft.rule.cap >= cap) &&
      spoken(draft, verb)
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

const spoken = (draft: Draft, verb: Verb | undefined): boolean => {
  const own = draft.piece.event.kind === 'act' ? draft.piece.event.verb : 'take';
  return verb === undefined || verb === own || (verb === 'gain' && own === 'add') || (verb === 'add' && own === 'gain');
};

const capable = (rule: ClauseRule): boolean =>
  rule.kind === 'deduct' ||
  rule.kind === 'quota' ||
  rule.kind === 'rate' ||
  rule.kind === 'severity' ||
  rule.kind === 'proportional' ||
  (rule.kind === 'deadline' && rule.per !== null) ||
  (rule.kind === 'award' && !rule.base) ||
  rule.kind === 'band';
