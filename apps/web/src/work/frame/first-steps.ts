import type { Role } from '@mingjian/workflow';
import type { Post } from '../people/api.ts';

/** The posts that belong to no unit: without each of them a round stands still at some step. */
export const firstRoles: readonly Role[] = ['organiser', 'assessor', 'reviewer', 'approver', 'auditor'];

export interface FirstSteps {
  /** Whether there is an account beside one's own. */
  readonly accounts: boolean;
  /** Of the first posts: those that nobody holds. */
  readonly lacking: readonly Role[];
  readonly liaisons: LiaisonStep;
}

/**
 * Who reports for the units of the rounds that there are, drafts too. `waits`: there is no unit yet. `lacks`: so many have no
 * liaison's post, and so many have one that nobody holds.
 */
export type LiaisonStep =
  | { readonly state: 'waits' | 'done' }
  | { readonly state: 'lacks'; readonly posts: number; readonly holders: number };

/** How far an installation has come: what the administrator has done, and what is still to be done. */
export function firstSteps(
  accounts: number,
  posts: readonly Pick<Post, 'role' | 'account' | 'unit'>[],
  units: readonly { readonly id: string }[],
): FirstSteps {
  const held = new Set(posts.filter(({ account }) => account !== null).map(({ role }) => role));
  return {
    accounts: accounts > 1,
    lacking: firstRoles.filter((role) => !held.has(role)),
    liaisons: liaisonStep(posts, units),
  };
}

function liaisonStep(
  posts: readonly Pick<Post, 'role' | 'account' | 'unit'>[],
  units: readonly { readonly id: string }[],
): LiaisonStep {
  if (units.length === 0) return { state: 'waits' };
  const liaisons = posts.filter(({ role }) => role === 'liaison');
  const made = new Set(liaisons.map(({ unit }) => unit));
  const held = new Set(liaisons.filter(({ account }) => account !== null).map(({ unit }) => unit));
  const without = units.filter(({ id }) => !made.has(id)).length;
  const vacant = units.filter(({ id }) => made.has(id) && !held.has(id)).length;
  return without + vacant === 0 ? { state: 'done' } : { state: 'lacks', posts: without, holders: vacant };
}
