import { evidenceOf, listAccounts } from '@mingjian/store';
import type { RoundState } from '@mingjian/workflow';
import { z } from 'zod';
import { cellBody } from '../../desk/bodies.ts';
import { cellsOf } from '../../desk/cells.ts';
import { deskPlan, unitOf } from '../../desk/plan.ts';
import { hasDuty, notYourDuty, reachOf } from '../../desk/reach.ts';
import { tellCell } from '../../desk/tell.ts';
import { notFound } from '../../errors.ts';
import { roundId } from '../../rounds/bodies.ts';
import { actorOf, roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

/** One unit's indicator with everything that was entered, said and handed in about it. */
export function getCell(app: App, services: Services): void {
  app.get(
    '/api/rounds/:id/desk/cell',
    {
      config: { permission: 'desk:use' },
      schema: {
        tags: ['desk'],
        summary: 'Facts, reviews and evidence of one unit’s indicator',
        params: roundId,
        querystring: z.object({ unit: z.string().min(1), indicator: z.string().min(1) }),
        response: { 200: cellBody, 403: errorBody, 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const { db } = services.store;
      const actor = actorOf(request);
      const desk = await deskPlan(services, round);
      const unit = unitOf(desk, request.query.unit);
      if (!unit) return notFound(reply, 'There is no such unit in the round.');
      const place = { unit: unit.id, indicator: request.query.indicator };
      const reach = await reachOf(db, round.id, actor);
      const duty = {
        assess: hasDuty(desk, reach, place, ['assess']),
        review: hasDuty(desk, reach, place, ['review']),
      };
      if (!duty.assess && !duty.review) return notYourDuty(reply);
      const at = await cellsOf(services, desk, round.id, [unit.id]);
      const evidence = await evidenceOf(db, round.id, { unit: [unit.id] });
      const names = new Map((await listAccounts(db)).map(({ id, name }) => [id, name]));
      const roundState = round.state as RoundState;
      const { indicator } = place;
      return tellCell(at(unit.id, indicator), { unit, indicator, roundState, actor, duty, evidence, names });
    },
  );
}
