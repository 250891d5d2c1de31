import type { Role } from './roles.ts';
import { hasReached, type RoundState } from './round-state.ts';

/** Whose marks and totals somebody sees: of all units, of the own unit, or none. */
export type Sight = 'all' | 'own' | 'none';

/**
 * What a round's state lets these roles see of its scores. The office works on them and the auditor watches; the leading
 * group decides on the composed result, not on its making; a unit learns its own when it is published. Where the marks of a
 * round are under seal, nobody sees any until two people have opened every stage: a total tells of all of them.
 */
export function sightOf(held: readonly Role[], state: RoundState, underSeal: boolean): Sight {
  if (underSeal) return 'none';
  if (held.includes('organiser') || held.includes('auditor')) return 'all';
  if (held.includes('approver') && hasReached(state, 'composed')) return 'all';
  return held.includes('liaison') && hasReached(state, 'published') ? 'own' : 'none';
}
