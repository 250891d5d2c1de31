import { z } from 'zod';
import { deskPlan } from '../../desk/plan.ts';
import { roundId } from '../../rounds/bodies.ts';
import { roundInSight } from '../../rounds/scope.ts';
import { errorBody, unitBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

export function getRoundUnits(app: App, services: Services): void {
  app.get(
    '/api/rounds/:id/units',
    {
      config: { permission: 'progress:read' },
      schema: {
        tags: ['rounds'],
        summary: 'The units of a round, in the order of its list',
        params: roundId,
        response: { 200: z.array(unitBody), 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      return round === null ? reply : [...(await deskPlan(services, round)).units];
    },
  );
}
