import { report, unitLedger } from '@mingjian/engine';
import { isDay } from '@mingjian/model';
import { z } from 'zod';
import { notFound } from '../../errors.ts';
import { langOf } from '../../language.ts';
import { roundId } from '../../rounds/bodies.ts';
import { actorOf, ownUnits, roundInSight } from '../../rounds/scope.ts';
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
      const sight = sightIn(request, round);
      if (sight === 'none') return sealed(reply);
      const scores = scoresOf(await openRound(services, round), request.query.asOf);
      const units = sight === 'own' ? ownUnits(actorOf(request)) : undefined;
      const whole = report(scores, { lang: langOf(request), nodes: false, units });
      // What was set aside, and what raters are reminded of, tells of other units.
      return sight === 'all' ? whole : { ...whole, setAside: [], notices: [] };
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
      const sight = sightIn(request, round);
      if (sight === 'none') return sealed(reply);
      const { unit } = request.params;
      const inSight = sight === 'all' || ownUnits(actorOf(request)).includes(unit);
      const scores = inSight ? scoresOf(await openRound(services, round), request.query.asOf) : null;
      return (
        (scores && unitLedger(scores, unit, { lang: langOf(request) })) ?? notFound(reply, 'There is no such unit.')
      );
    },
  );
}
