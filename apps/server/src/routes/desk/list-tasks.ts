import { awaitedMaterial, type ListedRound } from '@mingjian/store';
import { cellStates, covers, turnOf } from '@mingjian/workflow';
import { z } from 'zod';
import { marksOf } from '../../desk/cells.ts';
import { deskPlan, leavesOf } from '../../desk/plan.ts';
import { provisionalIn } from '../../desk/provisional.ts';
import { reachOf } from '../../desk/reach.ts';
import { answerKept } from '../../kept-answers.ts';
import { roundId } from '../../rounds/bodies.ts';
import { dayIn } from '../../rounds/describe.ts';
import { actorOf, roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import type { Actor } from '../../session/actor.ts';
import type { App, Services } from '../../types.ts';

const base = z.object({
  unit: z.string(),
  indicator: z.string().describe('Path of the indicator'),
  state: z.enum(cellStates),
  duty: z.enum(['assess', 'review', 'both']),
  turn: z.enum(['assess', 'review']).nullable().describe('What the cell waits for from oneself'),
  awaited: z.boolean().describe('Material of the unit for it waits to be accepted or returned'),
});

const task = base
  .extend({
    provisional: z.boolean().describe('The engine cannot say its points for certain yet, with what is recorded so far'),
  })
  .meta({ id: 'Task' });

/** The cells of one's own duties, unit by unit, in the order of the plan. */
export function listTasks(app: App, services: Services): void {
  app.get(
    '/api/rounds/:id/desk/tasks',
    {
      config: { permission: 'desk:use' },
      schema: {
        tags: ['desk'],
        summary: 'Cells (unit × indicator) of one’s own duties with their state',
        params: roundId,
        response: { 200: z.array(task), 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const actor = actorOf(request);
      // With a new day something falls due, and may be certain.
      const key = ['tasks', round.id, dayIn(services.now()), actor.account, actor.posts.map(({ id }) => id)];
      return answerKept(services, reply, key, async () => {
        const [tasks, isProvisional] = [await tasksOf(services, round, actor), await provisionalIn(services, round)];
        return tasks.map((one) => ({ ...one, provisional: isProvisional(one.unit, one.indicator) }));
      });
    },
  );
}

/** The cells that the actor's duties reach, with how far they have come. */
export async function tasksOf(services: Services, round: ListedRound, actor: Actor): Promise<z.infer<typeof base>[]> {
  const desk = await deskPlan(services, round);
  const { duties } = await reachOf(services.store.db, round.id, actor);
  const mine = desk.roster.units.flatMap((unit) =>
    leavesOf(desk, unit).flatMap(({ path, stage }) => {
      const kinds = duties
        .filter((duty) => covers(duty, { unit: unit.id, indicator: path, stage }))
        .map(({ kind }) => kind);
      const [kind] = kinds;
      if (!kind) return [];
      const duty = kinds.some((other) => other !== kind) ? ('both' as const) : kind;
      return [{ unit: unit.id, indicator: path, duty }];
    }),
  );
  const materials = await awaitedMaterial(services.store.db, round.id);
  const awaited = new Set(materials.map(({ unit, indicator }) => `${unit}\n${indicator}`));
  const at = await marksOf(services, desk, round.id, [...new Set(mine.map(({ unit }) => unit))]);
  return mine.map((one) => {
    const { facts, reviews, state } = at(one.unit, one.indicator);
    const has = { assess: one.duty !== 'review', review: one.duty !== 'assess' };
    return {
      ...one,
      state,
      turn: turnOf(has, facts, reviews, actor.account),
      awaited: awaited.has(`${one.unit}\n${one.indicator}`),
    };
  });
}
