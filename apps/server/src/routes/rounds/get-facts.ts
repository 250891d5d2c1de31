import { z } from 'zod';
import { roundId } from '../../rounds/bodies.ts';
import { roundInSight } from '../../rounds/scope.ts';
import { openRound } from '../../rounds/scored.ts';
import { sealed, sightIn } from '../../rounds/sight.ts';
import { errorBody, factBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

/** What the scores are made of, so that a browser makes the same scores; for whoever may see all of them. */
export function getFacts(app: App, services: Services): void {
  app.get(
    '/api/rounds/:id/facts',
    {
      config: { permission: 'result:export' },
      schema: {
        tags: ['rounds'],
        summary: 'All facts of a round in the order of their arrival',
        params: roundId,
        response: { 200: z.array(factBody), 404: errorBody, 409: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      if ((await sightIn(services, request, round)) !== 'all') return sealed(reply);
      return [...(await openRound(services, round)).facts];
    },
  );
}
