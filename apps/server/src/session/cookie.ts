import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

const COOKIE = 'mingjian';

/** What the store keeps of a cookie: reading the store does not let anybody in. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** The session id that a request brings; null without the cookie. */
export function sessionIdOf(request: FastifyRequest): string | null {
  const secret = request.cookies[COOKIE];
  return secret ? hashOf(secret) : null;
}

/** A new secret with the id that goes into the store. */
export function newSession(): { secret: string; id: string } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, id: hashOf(secret) };
}

/** Gives the browser its session. It ends with the browser at the latest; `secure` wherever the outside speaks HTTPS. */
export function giveCookie(request: FastifyRequest, reply: FastifyReply, secret: string): void {
  reply.setCookie(COOKIE, secret, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
  });
}

export const takeCookie = (reply: FastifyReply): FastifyReply => reply.clearCookie(COOKIE, { path: '/' });
