import { findSession, touchSession } from '@mingjian/store';
import { later, sessionLives } from '@mingjian/workflow';
import type { App, Services } from '../types.ts';
import { readSession } from './actor.ts';
import { sessionIdOf } from './cookie.ts';

/** A session's last sight is written at most once a minute: a request that only reads should not write. */
const TOUCH_MINUTES = 1;

/** Before everything else of a request: who makes it. Sessions that no longer live are as good as none. */
export function knowActor(app: App, { store, now }: Pick<Services, 'store' | 'now'>): void {
  app.decorateRequest('actor', null);
  app.decorateRequest('signedIn', null);
  app.addHook('onRequest', async (request) => {
    const id = sessionIdOf(request);
    if (id === null || !request.url.startsWith('/api/')) return;
    const at = now();
    const found = await findSession(store.db, id);
    if (!found || found.account.disabledAt !== null || !sessionLives(found.session, at)) return;
    Object.assign(request, readSession(found, at));
    if (found.session.seenAt < later(at, -TOUCH_MINUTES)) await touchSession(store.db, id, at);
  });
}
