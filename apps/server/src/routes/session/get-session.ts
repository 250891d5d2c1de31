import { anyAccount } from '@mingjian/store';
import { describeSession, sessionBody } from '../../session/body.ts';
import type { App, Services } from '../../types.ts';

export function getSession(app: App, { store, demo, singleSignOn }: Services): void {
  app.get(
    '/api/session',
    {
      config: { permission: 'public:read' },
      schema: {
        tags: ['session'],
        summary: 'Who is signed in, with the posts and permissions; whether this is the first run',
        response: { 200: sessionBody },
      },
    },
    async ({ signedIn, actor }, reply) => {
      reply.header('cache-control', 'no-store');
      const told = describeSession(signedIn, actor, signedIn !== null || (await anyAccount(store.db)));
      return { ...told, ...(demo ? { demo } : {}), ...(singleSignOn ? { singleSignOn: singleSignOn.name } : {}) };
    },
  );
}
