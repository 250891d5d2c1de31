import { evidenceOf, roundWindows } from '@mingjian/store';
import { z } from 'zod';
import { dueOf, isAsked } from '../../desk/asked.ts';
import { evidenceBody } from '../../desk/bodies.ts';
import { deskPlan, leavesOf, unitOf } from '../../desk/plan.ts';
import { reachOf } from '../../desk/reach.ts';
import { tellEvidence } from '../../desk/tell.ts';
import { roundId } from '../../rounds/bodies.ts';
import { dayIn } from '../../rounds/describe.ts';
import { actorOf, roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

/** What a unit's liaison works with: the indicators that concern the unit, until when, and what was handed in. */
export function listMaterials(app: App, services: Services): void {
  const { db } = services.store;
  app.get(
    '/api/rounds/:id/materials',
    {
      config: { permission: 'material:hand-in' },
      schema: {
        tags: ['evidence'],
        summary: 'Indicators, windows and handed-in material of one’s own units',
        params: roundId,
        response: {
          200: z.object({
            state: z.string(),
            today: z.string().describe('The day in China by the server’s clock'),
            windows: z.array(z.object({ stage: z.string(), from: z.string(), to: z.string() })),
            units: z.array(
              z.object({
                id: z.string(),
                name: z.string(),
                indicators: z.array(
                  z.object({
                    path: z.string(),
                    code: z.string(),
                    name: z.string(),
                    stage: z.string().nullable(),
                    clause: z.string().nullable(),
                    requirement: z.string().nullable(),
                    method: z.string().nullable(),
                    asked: z.boolean().describe('Whether the plan wants something from the unit itself'),
                    due: z.object({ day: z.string(), why: z.enum(['clause', 'window']) }).nullable(),
                  }),
                ),
                materials: z.array(evidenceBody),
              }),
            ),
          }),
          404: errorBody,
        },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const desk = await deskPlan(services, round);
      const { own } = await reachOf(db, round.id, actorOf(request));
      const evidence = await evidenceOf(db, round.id, { unit: own });
      const windows = (await roundWindows(db, round.id)).map(({ stage, from, to }) => ({ stage, from, to }));
      const units = [...new Set(own)].flatMap((id) => {
        const unit = unitOf(desk, id);
        if (!unit) return [];
        const indicators = leavesOf(desk, unit).map((leaf) => {
          const { path, code, name, stage, source } = leaf;
          return {
            path,
            code,
            name,
            stage,
            clause: source.clause ?? null,
            requirement: source.requirement ?? source.content ?? source.criterion ?? null,
            method: source.method ?? null,
            asked: isAsked(leaf),
            due: dueOf(desk, leaf, windows),
          };
        });
        const materials = evidence.filter((one) => one.unit === id && one.events.length > 0).map(tellEvidence);
        return [{ id, name: unit.name, indicators, materials }];
      });
      return { state: round.state, today: dayIn(services.now()), windows, units };
    },
  );
}
