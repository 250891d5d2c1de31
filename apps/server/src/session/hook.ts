import { findSession, findToken, touchSession, touchToken } from '@mingjian/store';
import { later, sessionLives } from '@mingjian/workflow';
import { refuse } from '../errors.ts';
import type { App, Services } from '../types.ts';
import { readSession } from './actor.ts';
import { sessionIdOf } from './cookie.ts';
import { readToken, tokenHashOf } from './token.ts';

/** A last sight is written at most once a minute: a request that only reads should not write. */
const TOUCH_MINUTES = 1;

/**
 * Before everything else of a request: who makes it. Sessions that no longer live are as good as none. A token counts
 * instead of the cookie, and one that does not work is refused, so that its holder learns of it.
 */
export function knowActor(app: App, { store, now }: Pick<Services, 'store' | 'now'>): void {
  app.decorateRequest('actor', null);
  app.decorateRequest('signedIn', null);
  app.decorateRequest('token', null);
  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/api/')) return;
    const at = now();
    const stale = later(at, -TOUCH_MINUTES);
    const hash = tokenHashOf(request);
    if (hash !== null) {
      const found = await findToken(store.db, hash);
      const read = found && readToken(found, at);
      if (!read) {
        reply.header('www-authenticate', 'Bearer');
        return refuse(
          reply,
          401,
          'bad-token',
          'This token is unknown, has run out, was revoked or its account is closed.',
        );
      }
      Object.assign(request, read);
      if ((found.token.usedAt ?? '') < stale) await touchToken(store.db, found.token.id, at);
      return;
    }
    const id = sessionIdOf(request);
    if (id === null) return;
    const found = await findSession(store.db, id);
    if (!found || found.account.disabledAt !== null || !sessionLives(found.session, at)) return;
    Object.assign(request, readSession(found, at));
    if (found.session.seenAt < stale) await touchSession(store.db, id, at);
  });
}
