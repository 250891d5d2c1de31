import { listRounds as list } from '@mingjian/store';
import { z } from 'zod';
import { answerKept } from '../../kept-answers.ts';
import { listedRoundBody } from '../../rounds/bodies.ts';
import { describeListed } from '../../rounds/describe.ts';
import { actorOf, unitsInSight } from '../../rounds/scope.ts';
import { websitesIn } from '../../rounds/websites.ts';
import type { App, Services } from '../../types.ts';

export function listRounds(app: App, services: Services): void {
  app.get(
    '/api/rounds',
    {
      config: { permission: 'round:read' },
      schema: {
        tags: ['rounds'],
        summary: 'Rounds in sight, the newest first',
        response: { 200: z.array(listedRoundBody) },
      },
    },
    async (request, reply) => {
      const unit = unitsInSight(actorOf(request));
      await answerKept(services, reply, ['rounds', unit], async () => {
        const rounds = await list(services.store.db, unit === null ? {} : { unit });
        // A unit learns of a round when it is announced.
        const seen = rounds.filter(({ state }) => unit === null || state !== 'draft');
        const websites = await websitesIn(services, seen);
        return seen.map((round) => describeListed(round, websites.has(round.id)));
      });
      return reply;
    },
  );
}
