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
}

/** How far an installation has come: what the administrator has done, and what is still to be done. */
export function firstSteps(accounts: number, posts: readonly Pick<Post, 'role' | 'account'>[]): FirstSteps {
  const held = new Set(posts.filter(({ account }) => account !== null).map(({ role }) => role));
  return {
    accounts: accounts > 1,
    lacking: firstRoles.filter((role) => !held.has(role)),
    liaisons: held.has('liaison'),
  };
}
