import { langOf } from '../../language.ts';
import { roundBody, roundId } from '../../rounds/bodies.ts';
import { describeRound } from '../../rounds/describe.ts';
import { actorOf, roundInSight, unitsInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

export function getRound(app: App, services: Services): void {
  app.get(
    '/api/rounds/:id',
    {
      config: { permission: 'round:read' },
      schema: {
        tags: ['rounds'],
        summary: 'A round: its state, what is missing for the next one, windows, duties, course',
        params: roundId,
        response: { 200: roundBody, 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const actor = actorOf(request);
      return describeRound(services, round, actor, { lang: langOf(request), office: unitsInSight(actor) === null });
    },
  );
}
