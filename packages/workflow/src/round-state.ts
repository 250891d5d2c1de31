import type { Permission } from './permissions.ts';

/**
 * The course of a round: announced to the units, open for collecting, sealed so that nothing more comes in, composed into
 * results, signed by the leading group, published, kept. Publication is one way, and so is everything before it.
 */
export const roundStates = [
  'draft',
  'announced',
  'open',
  'sealed',
  'composed',
  'signed',
  'published',
  'archived',
] as const;
export type RoundState = (typeof roundStates)[number];

export const isRoundState = (text: string): text is RoundState => (roundStates as readonly string[]).includes(text);

/** The state that comes next; null at the end. */
export function nextState(state: RoundState): RoundState | null {
  return roundStates[roundStates.indexOf(state) + 1] ?? null;
}

/** Who may bring a round into a state: the office leads it, the leading group signs. */
export const permissionFor = (to: RoundState): Permission => (to === 'signed' ? 'round:sign' : 'round:manage');

/** Whether units, windows and parameters may still be changed without an amendment. */
export const isDraft = (state: RoundState): boolean => state === 'draft';

/** Whether the plan may still be amended: once sealed, what was scored stays scored as it was. */
export const takesAmendment = (state: RoundState): boolean =>
  roundStates.indexOf(state) < roundStates.indexOf('sealed');

/** Whether the register of websites and accounts may still be changed: what was assessed stays as it was. */
export const takesSites = (state: RoundState): boolean => takesAmendment(state);

/** Whether facts are taken. */
export const takesFacts = (state: RoundState): boolean => state === 'open';
