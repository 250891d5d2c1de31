import { z } from 'zod';
import { deskPlan } from '../../desk/plan.ts';
import { roundId } from '../../rounds/bodies.ts';
import { roundInSight } from '../../rounds/scope.ts';
import { errorBody, schemeBody, unitBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';
import { MOST_BYTES } from '../evidence/read-part.ts';

/** What the browser needs to show rules and to compute points by itself: the same engine on the same scheme. */
export function getDesk(app: App, services: Services): void {
  app.get(
    '/api/rounds/:id/desk',
    {
      config: { permission: 'desk:use' },
      schema: {
        tags: ['desk'],
        summary: 'Scheme, parameters and units of a round',
        params: roundId,
        response: {
          200: z.object({
            title: z.string(),
            state: z.string(),
            largest: z.number().int().describe('Bytes of the largest file that is taken as evidence'),
            scheme: schemeBody,
            params: z.record(z.string(), z.unknown()),
            units: z.array(unitBody),
          }),
          404: errorBody,
        },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const { scheme, params, units } = await deskPlan(services, round);
      const { title, state } = round;
      return {
        title,
        state,
        largest: MOST_BYTES,
        scheme: { ...scheme },
        params: { ...params },
        units: units.map((unit) => ({ ...unit })),
      };
    },
  );
}
