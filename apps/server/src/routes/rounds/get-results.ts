import { report, unitLedger } from '@mingjian/engine';
import { isDay } from '@mingjian/model';
import { z } from 'zod';
import { deskPlan } from '../../desk/plan.ts';
import { notFound } from '../../errors.ts';
import { answerKept } from '../../kept-answers.ts';
import { langOf } from '../../language.ts';
import { roundId } from '../../rounds/bodies.ts';
import { actorOf, answeredUnits, roundInSight } from '../../rounds/scope.ts';
import { openRound, scoresOf } from '../../rounds/scored.ts';
import { sealed, sightIn } from '../../rounds/sight.ts';
import { errorBody, reportBody, unitScoreBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

const asOf = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay)
  .optional();

/** Totals and ranks of a round, and the ledger of one unit; sealed from whoever may not see them yet. */
export function getResults(app: App, services: Services): void {
  app.get(
    '/api/rounds/:id/results',
    {
      config: { permission: 'result:read' },
      schema: {
        tags: ['rounds'],
        summary: 'Totals, ranks and grades; for a unit its own',
        params: roundId,
        querystring: z.object({ asOf }),
        response: { 200: reportBody, 404: errorBody, 409: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const sight = await sightIn(services, request, round);
      if (sight === 'none') return sealed(reply);
      const units = sight === 'own' ? answeredUnits(actorOf(request)) : undefined;
      const lang = langOf(request);
      const { asOf } = request.query;
      return answerKept(services, reply, ['results', round.id, asOf, lang, units], async () => {
        const whole = report(scoresOf(await openRound(services, round), asOf), { lang, nodes: false, units });
        // What was set aside, and what raters are reminded of, tells of other units.
        return units === undefined ? whole : { ...whole, setAside: [], notices: [] };
      });
    },
  );
  app.get(
    '/api/rounds/:id/results/:unit',
    {
      config: { permission: 'result:read' },
      schema: {
        tags: ['rounds'],
        summary: 'The ledger of one unit',
        params: roundId.extend({ unit: z.string().min(1).max(200) }),
        querystring: z.object({ asOf }),
        response: { 200: unitScoreBody, 404: errorBody, 409: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const sight = await sightIn(services, request, round);
      if (sight === 'none') return sealed(reply);
      const { unit } = request.params;
      const inSight = sight === 'all' || answeredUnits(actorOf(request)).includes(unit);
      if (!inSight || !(await deskPlan(services, round)).roster.find.has(unit)) {
        return notFound(reply, 'There is no such unit.');
      }
      const lang = langOf(request);
      const { asOf } = request.query;
      return answerKept(services, reply, ['ledger', round.id, unit, asOf, lang], async () =>
        unitLedger(scoresOf(await openRound(services, round), asOf), unit, { lang }),
      );
    },
  );
}
