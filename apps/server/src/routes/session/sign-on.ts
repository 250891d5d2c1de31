import { accountByLogin, noteStranger } from '@mingjian/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { notFound } from '../../errors.ts';
import { errorBody } from '../../schemas.ts';
import { openFor } from '../../session/open.ts';
import { CALLBACK, type Leaving } from '../../session/single-sign-on.ts';
import type { App, Services } from '../../types.ts';

const COOKIE = 'mingjian-leaving';
const PATH = '/api/session/single-sign-on';
const MINUTES = 10;

const leavingText = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() });

/** What the browser kept when it left; null without it. */
function leavingOf(request: FastifyRequest): Leaving | null {
  try {
    return leavingText.parse(JSON.parse(request.cookies[COOKIE] ?? ''));
  } catch {
    return null;
  }
}

const back = (reply: FastifyReply, refused?: 'no-account' | 'failed' | 'unreachable'): FastifyReply =>
  reply
    .clearCookie(COOKIE, { path: PATH })
    .header('cache-control', 'no-store')
    .redirect(refused === undefined ? '/#/work' : `/#/work?refused=${refused}`);

/**
 * Signing in through the office's provider. Accounts are opened by the administrator: whom the provider knows and we do
 * not is told so. A second factor of ours is still asked for.
 */
export function signOn(app: App, services: Services): void {
  const { singleSignOn, store, now } = services;
  const config = { permission: 'public:sign-in', rateLimit: { max: 60, timeWindow: 60_000 } } as const;
  app.get(
    PATH,
    {
      config,
      schema: {
        tags: ['session'],
        summary: 'Sends the browser to the single sign-on of the office',
        response: { 302: z.null(), 404: errorBody },
      },
    },
    async (request, typed) => {
      const reply = typed as unknown as FastifyReply;
      if (!singleSignOn) return notFound(reply, 'This office has set up no single sign-on.');
      try {
        const { to, leaving } = await singleSignOn.leave();
        // Lax: the provider's page sends the browser back here.
        reply.setCookie(COOKIE, JSON.stringify(leaving), {
          path: PATH,
          httpOnly: true,
          sameSite: 'lax',
          secure: request.protocol === 'https',
          maxAge: MINUTES * 60,
        });
        return reply.header('cache-control', 'no-store').redirect(to.href);
      } catch (error) {
        request.log.error(error);
        return back(reply, 'unreachable');
      }
    },
  );
  app.get(
    CALLBACK,
    {
      config,
      schema: {
        tags: ['session'],
        summary: 'Where the single sign-on sends the browser back to',
        response: { 302: z.null(), 404: errorBody },
      },
    },
    async (request, typed) => {
      const reply = typed as unknown as FastifyReply;
      if (!singleSignOn) return notFound(reply, 'This office has set up no single sign-on.');
      const leaving = leavingOf(request);
      if (leaving === null) return back(reply, 'failed');
      let login: string;
      try {
        login = await singleSignOn.arrive(new URL(request.url, 'http://here').search, leaving);
      } catch (error) {
        request.log.warn(error);
        return back(reply, 'failed');
      }
      const account = await accountByLogin(store.db, login);
      if (account === undefined || account.disabledAt !== null) {
        await noteStranger(store.db, { account: null, at: now() }, request.ip);
        return back(reply, 'no-account');
      }
      await openFor(account, services, request, reply, 'single-sign-on');
      return back(reply);
    },
  );
}
