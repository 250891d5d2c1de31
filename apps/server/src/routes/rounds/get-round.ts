import { answerKept } from '../../kept-answers.ts';
import { langOf } from '../../language.ts';
import { roundBody, roundId } from '../../rounds/bodies.ts';
import { dayIn, describeRound } from '../../rounds/describe.ts';
import { actorOf, roundInSight, unitsInSight } from '../../rounds/scope.ts';
import { sightIn } from '../../rounds/sight.ts';
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
      const lang = langOf(request);
      const office = unitsInSight(actor) === null;
      // What of the seal one may do hangs on who one is.
      const who = round.underSeal === 1 ? actor.account : '';
      const key = [
        'round',
        round.id,
        who,
        lang,
        office,
        await sightIn(services, request, round),
        dayIn(services.now()),
      ];
      return answerKept(services, reply, key, () => describeRound(services, round, actor, { lang, office }));
    },
  );
}
