import { randomBytes } from 'node:crypto';
import type { FoundToken } from '@mingjian/store';
import { later, type Permission } from '@mingjian/workflow';
import type { FastifyRequest } from 'fastify';
import { type Actor, allows, type Hold, readSession } from './actor.ts';
import { hashOf } from './cookie.ts';

/** How every token begins, so that scanners of leaked secrets can tell one. */
const PREFIX = 'mj_';

/** China has no summer time: its day begins eight hours before that of UTC. */
const CHINA_MINUTES = 8 * 60;

/** The day in China at an instant (ISO), as YYYY-MM-DD. */
export const chinaDay = (now: string): string => later(now, CHINA_MINUTES).slice(0, 'yyyy-mm-dd'.length);

/** What a request that brings a token may do. */
export interface TokenUse {
  readonly id: string;
  readonly scope: 'read' | 'all';
  readonly hold: Hold;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null: the request brings no token; its session, if any, is in `signedIn`. */
    token: TokenUse | null;
  }
}

/** A new token with the hash that goes into the store. */
export function newToken(): { secret: string; hash: string } {
  const secret = PREFIX + randomBytes(32).toString('base64url');
  return { secret, hash: hashOf(secret) };
}

/** The hash of the token that a request brings; null without one. Other kinds of authorisation are not ours. */
export function tokenHashOf(request: FastifyRequest): string | null {
  const secret = /^bearer +(\S+) *$/i.exec(request.headers.authorization ?? '')?.[1];
  return secret?.startsWith(PREFIX) ? hashOf(secret) : null;
}

/** Reads a token as who uses it at an instant (ISO); null where it works no more, or its account is locked or disabled. */
export function readToken(found: FoundToken, now: string): { actor: Actor; token: TokenUse } | null {
  const { token, account, posts, secondFactor } = found;
  if (token.revokedAt !== null || token.lastDay < chinaDay(now)) return null;
  if (account.disabledAt !== null || (account.lockedUntil ?? '') > now) return null;
  // The age of a password does not count, a token has its own last day; a password that was reset since does.
  const reset = account.mustChange === 1 && (account.passwordSince ?? '') > token.createdAt;
  const session = {
    id: token.id,
    createdAt: token.createdAt,
    seenAt: now,
    complete: 1,
    via: 'single-sign-on',
  } as const;
  const { actor, signedIn } = readSession({ session, account, posts, secondFactor }, now);
  // Whoever left the post that may have tokens could not even revoke it any more.
  if (actor === null || !allows(actor, 'token:manage')) return null;
  return { actor, token: { id: token.id, scope: token.scope, hold: reset ? 'password' : signedIn.hold } };
}

/** What no token sees or changes: whoever got hold of one must not be able to make more of it. */
const ownOnly: ReadonlySet<Permission> = new Set(['self:use', 'token:manage', 'webhook:manage']);
/** What a token may look at but not change: other people's passwords, second factors, sessions. */
const lookOnly: ReadonlySet<Permission> = new Set(['account:manage', 'public:sign-in']);

/**
 * Why a token does not do what its holder could do in person: `in-person`, or `read-only` for its scope; null where it
 * may. `safe`: the request changes nothing.
 */
export function tokenRefusal(
  { scope }: TokenUse,
  permission: Permission,
  safe: boolean,
): 'in-person' | 'read-only' | null {
  if (ownOnly.has(permission)) return 'in-person';
  if (safe || permission === 'public:try') return null;
  if (lookOnly.has(permission)) return 'in-person';
  return scope === 'read' ? 'read-only' : null;
}
