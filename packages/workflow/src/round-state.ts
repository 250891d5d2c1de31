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
export type CourseState = (typeof roundStates)[number];

/** The states of the course, and beside it the one of a round that the office broke off: it stays, and goes nowhere. */
export const allStates = [...roundStates, 'stopped'] as const;
export type RoundState = (typeof allStates)[number];

/** Steps that change no score and that everybody sees coming need no reason: announcing, opening. */
export const needsReason = (to: RoundState): boolean => to !== 'announced' && to !== 'open';

export const isRoundState = (text: string): text is RoundState => (allStates as readonly string[]).includes(text);

/** Place of a state in the course; null beside it. */
const placeOf = (state: RoundState): number | null => (state === 'stopped' ? null : roundStates.indexOf(state));

/** Whether a round has come to a state of its course; one that was broken off has come to none. */
export function hasReached(state: RoundState, from: CourseState): boolean {
  const place = placeOf(state);
  return place !== null && place >= roundStates.indexOf(from);
}

/** The state that comes next; null at the end, and where the round was broken off. */
export function nextState(state: RoundState): CourseState | null {
  const place = placeOf(state);
  return place === null ? null : (roundStates[place + 1] ?? null);
}

/** Whether the office may break a round off: units know of it, and nobody has signed its result. */
export const mayStop = (state: RoundState): boolean => hasReached(state, 'announced') && !hasReached(state, 'signed');

/** Who may bring a round into a state: the office leads it, the leading group signs. */
export const permissionFor = (to: RoundState): Permission => (to === 'signed' ? 'round:sign' : 'round:manage');

/** Whether units, windows and parameters may still be changed without an amendment. */
export const isDraft = (state: RoundState): boolean => state === 'draft';

/** Whether the plan may still be amended: once sealed, what was scored stays scored as it was. */
export const takesAmendment = (state: RoundState): boolean => state !== 'stopped' && !hasReached(state, 'sealed');

/** Whether the register of websites and accounts may still be changed: what was assessed stays as it was. */
export const takesSites = (state: RoundState): boolean => takesAmendment(state);

/** Whether the office looks at websites: what is found once the round is sealed would cost nobody anything. */
export const takesLooks = (state: RoundState): boolean => takesAmendment(state);

/** Whether facts are taken. */
export const takesFacts = (state: RoundState): boolean => state === 'open';
