import { endSession } from '@mingjian/store';
import { z } from 'zod';
import { sessionIdOf, takeCookie } from '../../session/cookie.ts';
import type { App, Services } from '../../types.ts';

export function signOut(app: App, { store, now }: Services): void {
  app.delete(
    '/api/session',
    {
      config: { permission: 'public:sign-in' },
      schema: { tags: ['session'], summary: 'Signs out', response: { 204: z.null() } },
    },
    async (request, reply) => {
      const id = sessionIdOf(request);
      if (id !== null) await endSession(store.db, { account: request.actor?.account ?? null, at: now() }, id);
      return takeCookie(reply).code(204).send(null);
    },
  );
}
