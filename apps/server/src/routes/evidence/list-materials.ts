import { evidenceOf, roundWindows } from '@mingjian/store';
import { stagesOf, standsIn } from '@mingjian/workflow';
import { z } from 'zod';
import { dueOf, isAsked } from '../../desk/asked.ts';
import { evidenceBody } from '../../desk/bodies.ts';
import { classOf, deskPlan, leavesOf, unitOf } from '../../desk/plan.ts';
import { reachOf } from '../../desk/reach.ts';
import { reportsOf } from '../../desk/reports.ts';
import { tellEvidence } from '../../desk/tell.ts';
import { roundId } from '../../rounds/bodies.ts';
import { dayIn } from '../../rounds/describe.ts';
import { actorOf, roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';
import { MOST_BYTES } from './read-part.ts';

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
            largest: z.number().int().describe('Bytes of the largest file that is taken'),
            today: z.string().describe('The day in China by the server’s clock'),
            windows: z.array(z.object({ stage: z.string(), name: z.string(), from: z.string(), to: z.string() })),
            units: z.array(
              z.object({
                id: z.string(),
                name: z.string(),
                class: z.string().describe('Its class in the plan’s words; empty where the round assesses only one'),
                indicators: z.array(
                  z.object({
                    path: z.string(),
                    code: z.string(),
                    name: z.string(),
                    stage: z.string().nullable(),
                    standsIn: z.string().describe('Its stage and repetition in the plan’s words; empty without'),
                    clause: z.string().nullable(),
                    requirement: z.string().nullable(),
                    method: z.string().nullable(),
                    reports: z
                      .array(
                        z.object({
                          asks: z.array(z.object({ text: z.string(), wanted: z.number().int(), per: z.string() })),
                          spans: z.array(z.object({ label: z.string(), from: z.string(), to: z.string() })),
                        }),
                      )
                      .describe('What the unit reports every month, quarter …, with the days of each'),
                    asked: z.boolean().describe('Whether the plan wants something from the unit itself'),
                    due: z
                      .object({
                        day: z.string(),
                        why: z.enum(['clause', 'window']),
                        printed: z
                          .string()
                          .nullable()
                          .describe('The day in the document, where the plan was moved to another year'),
                      })
                      .nullable(),
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
      // A plan without stages is one stage that needs no name.
      const stages = new Map(stagesOf(desk.plan).flatMap(({ id, name }) => (id === '*' ? [] : [[id, name] as const])));
      const order = [...stages.keys()];
      const windows = (await roundWindows(db, round.id)).map(({ stage, from, to }) => {
        return { stage, name: stages.get(stage) ?? '', from, to };
      });
      windows.sort((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage));
      const units = [...new Set(own)].flatMap((id) => {
        const unit = unitOf(desk, id);
        if (!unit) return [];
        const nodes = desk.plan.classes[unit.cls]?.nodes ?? [];
        const indicators = leavesOf(desk, unit).map((leaf) => {
          const { path, code, name, stage, source } = leaf;
          return {
            path,
            code,
            name,
            stage,
            standsIn: standsIn(nodes, leaf),
            clause: source.clause ?? null,
            requirement: source.requirement ?? source.content ?? source.criterion ?? null,
            method: source.method ?? null,
            reports: reportsOf(leaf),
            asked: isAsked(leaf),
            due: dueOf(desk, leaf, windows),
          };
        });
        const materials = evidence.filter((one) => one.unit === id && one.events.length > 0).map(tellEvidence);
        return [{ id, name: unit.name, class: classOf(desk, unit), indicators, materials }];
      });
      return { state: round.state, largest: MOST_BYTES, today: dayIn(services.now()), windows, units };
    },
  );
}
