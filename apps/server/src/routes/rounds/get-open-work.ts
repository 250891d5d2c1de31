import { evidenceOf, listDuties } from '@mingjian/store';
import { z } from 'zod';
import { marksOf } from '../../desk/cells.ts';
import { leavesOf } from '../../desk/plan.ts';
import { roundId } from '../../rounds/bodies.ts';
import { openWork } from '../../rounds/open-work.ts';
import { unitInSight } from '../../rounds/unit-in-sight.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

/** Beside the score of a unit: what it does not rest on yet. For whoever may see all scores. */
export function getOpenWork(app: App, services: Services): void {
  const { db } = services.store;
  app.get(
    '/api/rounds/:id/results/:unit/open',
    {
      config: { permission: 'result:export' },
      schema: {
        tags: ['rounds'],
        summary: 'Indicators of one unit that have no record, the posts that assess them, and material that waits',
        params: roundId.extend({ unit: z.string().min(1).max(200) }),
        response: {
          200: z.object({
            cells: z.number().int().describe('Indicators of the unit under which facts are entered'),
            open: z
              .array(
                z.object({
                  indicator: z.string().describe('Path of the indicator'),
                  recorded: z.boolean(),
                  posts: z.array(z.string()).describe('Names of the posts that assess it; none: nobody was given it'),
                }),
              )
              .describe('Indicators without a record, or with material that waits'),
            waiting: z
              .array(
                z.object({
                  id: z.string(),
                  indicator: z.string().nullable(),
                  name: z.string(),
                  link: z.string().nullable(),
                }),
              )
              .describe('Material that was handed in and neither accepted nor returned'),
          }),
          404: errorBody,
          409: errorBody,
        },
      },
    },
    async (request, reply) => {
      const seen = await unitInSight(services, request, reply, request.params);
      if (seen === null) return reply;
      const { round, desk, unit } = seen;
      const at = await marksOf(services, desk, round.id, [unit.id]);
      return openWork({
        unit: unit.id,
        leaves: leavesOf(desk, unit),
        isRecorded: (path) => at(unit.id, path).state !== 'empty',
        duties: await listDuties(db, round.id),
        evidence: await evidenceOf(db, round.id, { unit: [unit.id] }),
      });
    },
  );
}
