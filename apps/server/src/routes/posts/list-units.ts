import { knownUnits } from '@mingjian/store';
import { z } from 'zod';
import { answerKept } from '../../kept-answers.ts';
import type { App, Services } from '../../types.ts';

/** The units that a post can belong to. Nothing of how they stand: the administrator sees no scores. */
export function listUnits(app: App, services: Services): void {
  app.get(
    '/api/units',
    {
      config: { permission: 'post:manage' },
      schema: {
        tags: ['posts'],
        summary: 'Units of all rounds, each once, for the posts that belong to a unit',
        response: { 200: z.array(z.object({ id: z.string(), name: z.string() })) },
      },
    },
    async (_, reply) => {
      await answerKept(services, reply, ['units'], () => knownUnits(services.store.db));
      return reply;
    },
  );
}
