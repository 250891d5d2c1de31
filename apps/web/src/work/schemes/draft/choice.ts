import type { Rule } from '@mingjian/model';
import { withNode } from './nodes.ts';
import type { Draft, DraftNode } from './types.ts';

export type ChoiceId =
  | 'byDay'
  | 'allOrNothing'
  | 'byPerson'
  | 'once'
  | 'each'
  | 'addUp'
  | 'oneOf'
  | 'zeroOne'
  | 'zeroAll'
  | 'lostOwn'
  | 'lostPrice'
  | 'lostBoth'
  | 'withinFull'
  | 'aboveFull'
  | 'partNone'
  | 'partWhole'
  | 'partShare'
  | 'capBonus'
  | 'capBoth'
  | 'noCap'
  | 'outside'
  | 'inside'
  | 'toBeside'
  | 'dueEach'
  | 'dueNone'
  | 'onlyThese'
  | 'everyone'
  | 'naFull'
  | 'naOmit'
  | 'naNone';

/** What the words of an answer may name. */
const NOTHING = { full: '', due: '', points: '', sum: '', most: '', names: '' };
type Values = typeof NOTHING;

/** An answer to a question: what it says, and the draft in which it holds. */
export interface Choice {
  readonly id: ChoiceId;
  readonly values: Values;
  readonly apply: (draft: Draft) => Draft;
}

/** The rules as they were read hold. */
export const same = (draft: Draft): Draft => draft;
export const choice = (id: ChoiceId, apply: Choice['apply'], values: Partial<Values> = {}): Choice => ({
  id,
  values: { ...NOTHING, ...values },
  apply,
});

/** Rules that somebody chose: they stay when the words change. */
export const write =
  ({ key }: DraftNode, rules: readonly Rule[]) =>
  (draft: Draft): Draft =>
    withNode(draft, key, (node) => ({ ...node, says: { ...node.says, rules: [...rules] }, written: true }));

/** The marks of an item where the document states them. */
export const marksOf = ({ says }: DraftNode): string | null =>
  typeof says.full === 'string' && !says.full.startsWith('$') ? says.full : null;
