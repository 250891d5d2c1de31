import { addReview as add, decisions, Stale } from '@mingjian/store';
import { newestOf, type RoundState, takesFacts, whyNoReview } from '@mingjian/workflow';
import { z } from 'zod';
import { cellsOf } from '../../desk/cells.ts';
import { deskPlan } from '../../desk/plan.ts';
import { hasDuty, notYourDuty, reachOf } from '../../desk/reach.ts';
import { refuse } from '../../errors.ts';
import { roundId } from '../../rounds/bodies.ts';
import { actorOf, notInThisState, roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

const why = {
  nothing: 'Nothing has been entered here yet.',
  preparer: 'Whoever entered something here may not review it.',
  'not-third': 'Somebody else than the one who asked for a third person decides.',
  done: 'This was decided already, and nothing new has come.',
};

/** A second person’s word on one unit’s indicator. */
export function addReview(app: App, services: Services): void {
  app.post(
    '/api/rounds/:id/desk/reviews',
    {
      config: { permission: 'review:write' },
      schema: {
        tags: ['desk'],
        summary: 'Confirms, returns, or asks for a third person; the last two with a reason',
        params: roundId,
        body: z
          .object({
            unit: z.string().min(1),
            indicator: z.string().min(1),
            decision: z.enum(decisions),
            reason: z.string().trim().max(1_000).default(''),
            upTo: z.number().int().describe('The newest fact that was looked at'),
          })
          .refine(({ decision, reason }) => decision === 'confirm' || reason !== '', {
            path: ['reason'],
            error: 'Say why.',
          }),
        response: { 201: z.object({ id: z.string() }), 403: errorBody, 404: errorBody, 409: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      if (!takesFacts(round.state as RoundState)) return notInThisState(reply, round.state);
      const { unit, indicator, decision, reason, upTo } = request.body;
      const { account } = actorOf(request);
      const { db } = services.store;
      const desk = await deskPlan(services, round);
      const reach = await reachOf(db, round.id, actorOf(request));
      if (!hasDuty(desk, reach, { unit, indicator }, ['review'])) return notYourDuty(reply);
      const cell = (await cellsOf(services, desk, round.id, [unit]))(unit, indicator);
      const no = whyNoReview(cell.facts, cell.reviews, account);
      if (no !== null) return refuse(reply, 409, no, why[no]);
      if (upTo !== newestOf(cell.facts)) throw new Stale('cell', `${unit} ${indicator}`);
      const review = { round: round.id, unit, indicator, upTo, decision, reason: reason || null, account };
      const id = await add(db, { account, at: services.now() }, review, cell.reviews.length);
      return reply.code(201).send({ id });
    },
  );
}
