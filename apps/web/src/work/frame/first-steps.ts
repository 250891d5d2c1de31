import type { Role } from '@mingjian/workflow';
import type { Post } from '../people/api.ts';

/** The posts that belong to no unit: without each of them a round stands still at some step. */
export const firstRoles: readonly Role[] = ['organiser', 'assessor', 'reviewer', 'approver', 'auditor'];

export interface FirstSteps {
  /** Whether there is an account beside one's own. */
  readonly accounts: boolean;
  /** Of the first posts: those that nobody holds. */
  readonly lacking: readonly Role[];
  readonly liaisons: boolean;
  /** How many units of the rounds that there are have nobody who reports. */
  readonly unreported: number;
}

/** How far an installation has come: what the administrator has done, and what is still to be done. */
export function firstSteps(
  accounts: number,
  posts: readonly Pick<Post, 'role' | 'account' | 'unit'>[],
  units: readonly { readonly id: string }[],
): FirstSteps {
  const filled = posts.filter(({ account }) => account !== null);
  const held = new Set(filled.map(({ role }) => role));
  const reported = new Set(filled.filter(({ role }) => role === 'liaison').map(({ unit }) => unit));
  return {
    accounts: accounts > 1,
    lacking: firstRoles.filter((role) => !held.has(role)),
    liaisons: held.has('liaison'),
    unreported: units.filter(({ id }) => !reported.has(id)).length,
  };
}
