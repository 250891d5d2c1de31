import { type AccountTable, endSession, findSession, openSession, sweepSessions } from '@mingjian/store';
import { sessionEnds } from '@mingjian/workflow';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../types.ts';
import { readSession } from './actor.ts';
import { describeSession, type SessionBody } from './body.ts';
import { giveCookie, newSession, sessionIdOf } from './cookie.ts';

/** Opens a new session for an account whose password was right, under a new id, and gives the browser its cookie. */
export async function openFor(
  account: Pick<AccountTable, 'id' | 'totp'>,
  { store, now }: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  via: 'password' | 'single-sign-on' = 'password',
): Promise<SessionBody> {
  const act = { account: account.id, at: now() };
  const before = sessionIdOf(request);
  if (before !== null) await endSession(store.db, act, before);
  await sweepSessions(store.db, sessionEnds(act.at));
  const { secret, id } = newSession();
  const agent = request.headers['user-agent']?.slice(0, 200) ?? null;
  await openSession(store.db, act, { id, complete: account.totp === null ? 1 : 0, agent, via });
  giveCookie(request, reply, secret);
  return sessionAnswer(id, { store, now });
}

/** What a client is told of a session that was just opened. Throws where it is gone already. */
export async function sessionAnswer(id: string, { store, now }: Pick<Services, 'store' | 'now'>): Promise<SessionBody> {
  const found = await findSession(store.db, id);
  if (!found) throw new Error('the session that was opened is gone');
  const { signedIn, actor } = readSession(found, now());
  return describeSession(signedIn, actor, true);
}
