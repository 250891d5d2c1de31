import { addReviews, Stale } from '@mingjian/store';
import { isUnquestioned, newestOf, type RoundState, takesFacts } from '@mingjian/workflow';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Cell, cellsOf } from '../../desk/cells.ts';
import { type DeskPlan, deskPlan, leafAt, leavesOf, unitOf } from '../../desk/plan.ts';
import { hasDuty, notYourDuty, reachOf } from '../../desk/reach.ts';
import { standardOf } from '../../desk/standard.ts';
import { notFound, refuse } from '../../errors.ts';
import { reason, roundId } from '../../rounds/bodies.ts';
import { actorOf, notInThisState, roundInSight } from '../../rounds/scope.ts';
import { errorBody, factBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

const path = z.string().min(1).max(500);
const MOST = 1_000;

const openBody = z.array(
  z.object({
    indicator: z.string(),
    upTo: z.number().int(),
    facts: z.array(factBody).describe('All facts of the cell, the oldest first'),
  }),
);

/**
 * Agreeing to all that nobody has questioned of one unit: looked at as a list first, then one word with one reason for
 * every cell that was on it. Each is kept and logged as if it had been said alone, under the same duties, and never about
 * what one entered oneself.
 */
export function agreeToUnit(app: App, services: Services): void {
  app.get(
    '/api/rounds/:id/desk/unquestioned',
    {
      config: { permission: 'review:write' },
      schema: {
        tags: ['desk'],
        summary: 'What of a unit waits for one’s own word and was never sent back or referred',
        params: roundId,
        querystring: z.object({ unit: path }),
        response: { 200: openBody, 404: errorBody },
      },
    },
    async (request, reply) => {
      const found = await openCells(services, request, reply, request.params.id, request.query.unit);
      if (found === null) return reply;
      return found.cells.map(({ indicator, cell }) => ({
        indicator,
        upTo: newestOf(cell.facts),
        facts: cell.facts.map(({ fact }) => ({ ...fact })),
      }));
    },
  );

  app.post(
    '/api/rounds/:id/desk/agreements',
    {
      config: { permission: 'review:write' },
      schema: {
        tags: ['desk'],
        summary: 'Confirms several cells of a unit that nobody has questioned, with one reason: all of them or none',
        params: roundId,
        body: z.object({
          unit: path,
          reason,
          cells: z
            .array(z.object({ indicator: path, upTo: z.number().int().describe('The newest fact that was looked at') }))
            .min(1)
            .max(MOST),
        }),
        response: {
          201: z.object({ count: z.number().int() }),
          403: errorBody,
          404: errorBody,
          409: errorBody,
        },
      },
    },
    async (request, reply) => {
      const { unit, reason: why, cells } = request.body;
      const found = await openCells(services, request, reply, request.params.id, unit);
      if (found === null) return reply;
      const { round, desk, reach } = found;
      if (!takesFacts(round.state as RoundState)) return notInThisState(reply, round.state);
      if (!cells.every(({ indicator }) => hasDuty(desk, reach, { unit, indicator }, ['review'])))
        return notYourDuty(reply);
      if (new Set(cells.map(({ indicator }) => indicator)).size !== cells.length)
        return refuse(reply, 409, 'cell-twice', 'A cell stands twice in the list.');
      const open = new Map(found.cells.map(({ indicator, cell }) => [indicator, cell]));
      const { account } = actorOf(request);
      const words = cells.map(({ indicator, upTo }) => {
        const cell = open.get(indicator);
        // Decided, sent back, changed or one’s own since the list was looked at.
        if (!cell || upTo !== newestOf(cell.facts)) throw new Stale('cell', `${unit} ${indicator}`);
        const leaf = leafAt(desk, { unit, indicator });
        const standard = leaf ? { standard: standardOf(leaf) } : {};
        const word = { round: round.id, unit, indicator, upTo, decision: 'confirm', reason: why, account } as const;
        const review = { ...word, ...standard };
        return { review, known: cell.reviews.length };
      });
      const ids = await addReviews(services.store.db, actOf(request, services.now()), words);
      return reply.code(201).send({ count: ids.length });
    },
  );
}

/** The cells of a unit that one may agree to together, in the order of the plan; null where the answer is given. */
async function openCells(services: Services, request: FastifyRequest, reply: FastifyReply, id: string, unit: string) {
  const round = await roundInSight(services, request, reply, id);
  if (round === null) return null;
  const desk = await deskPlan(services, round);
  const enrolled = unitOf(desk, unit);
  if (!enrolled) {
    notFound(reply, 'There is no such unit in the round.');
    return null;
  }
  const actor = actorOf(request);
  const reach = await reachOf(services.store.db, round.id, actor);
  const at = await cellsOf(services, desk, round.id, [unit]);
  const cells = leavesOf(desk, enrolled).flatMap(({ path: indicator }): { indicator: string; cell: Cell }[] => {
    if (!hasDuty(desk, reach, { unit, indicator }, ['review'])) return [];
    const cell = at(unit, indicator);
    return isUnquestioned(cell.facts, cell.reviews, actor.account) ? [{ indicator, cell }] : [];
  });
  return { round, desk, reach, cells } satisfies { desk: DeskPlan } & Record<string, unknown>;
}
