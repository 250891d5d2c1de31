import type { FoundSession, HeldPost } from '@mingjian/store';
import {
  isRole,
  type Member,
  may,
  needsSecondFactor,
  type Permission,
  passwordIsOld,
  type Role,
} from '@mingjian/workflow';

export interface ActorPost extends HeldPost {
  readonly role: Role;
}

/** Who makes a request. */
export interface Actor {
  /** Id of the account. */
  readonly account: string;
  readonly name: string;
  readonly posts: readonly ActorPost[];
  /** Roles of the posts, each once. */
  readonly roles: readonly Role[];
}

/** What a signed-in person has to do before anything else: another password, or a second factor to set up. */
export type Hold = 'password' | 'second-factor' | null;

/** The session of a request. */
export interface SignedIn {
  /** Hash of what the cookie carries. */
  readonly id: string;
  readonly account: FoundSession['account'];
  /** False: the password was right and the second factor is still to be shown, so there is no actor yet. */
  readonly complete: boolean;
  readonly hold: Hold;
  /** It was begun by showing a one-time password that is in use still: another is chosen without showing it again. */
  readonly oneTime: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor | null;
    signedIn: SignedIn | null;
  }
}

/** Reads a session that lives as who it is and what it still lacks at an instant (ISO). */
export function readSession(found: FoundSession, now: string): { actor: Actor | null; signedIn: SignedIn } {
  const { session, account } = found;
  const posts = found.posts.flatMap((post) => (isRole(post.role) ? [{ ...post, role: post.role }] : []));
  const roles = [...new Set(posts.map(({ role }) => role))];
  const complete = session.complete === 1;
  const actor: Actor = { account: account.id, name: account.name, posts, roles };
  // Whom the single sign-on lets in has shown no password of ours.
  const shown = session.via === 'password';
  // The one in use is that which was shown: it was set before the session began.
  const oneTime = shown && complete && account.mustChange === 1 && (account.passwordSince ?? '') <= session.createdAt;
  const old = shown && (account.mustChange === 1 || passwordIsOld(account.passwordSince, now));
  const bare = account.totp === null && needsSecondFactor(roles, found.secondFactor === 'required');
  const hold: Hold = old ? 'password' : bare ? 'second-factor' : null;
  return { actor: complete ? actor : null, signedIn: { id: session.id, account, complete, hold, oneTime } };
}

const heldBy = (actor: Actor): readonly (Role | Member)[] => ['member', ...actor.roles];

/** Whether the actor, or without one anybody, has a permission. */
export const allows = (actor: Actor | null, permission: Permission): boolean =>
  may(actor === null ? [] : heldBy(actor), permission);
