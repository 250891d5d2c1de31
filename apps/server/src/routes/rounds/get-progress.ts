import { z } from 'zod';
import { answerKept } from '../../kept-answers.ts';
import { roundId } from '../../rounds/bodies.ts';
import { progressOf } from '../../rounds/progress.ts';
import { roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

const counts = { cells: z.number().int(), recorded: z.number().int(), confirmed: z.number().int() };

/** How complete a round is, without a mark in it: this is never sealed from the office. */
export function getProgress(app: App, services: Services): void {
  app.get(
    '/api/rounds/:id/progress',
    {
      config: { permission: 'progress:read' },
      schema: {
        tags: ['rounds'],
        summary: 'How many cells (one unit, one indicator) have facts, are confirmed, and belong to nobody',
        params: roundId,
        response: {
          200: z.object({
            ...counts,
            awaited: z.number().int().describe('Pieces of material that nobody has accepted or returned'),
            unassigned: z.number().int().describe('Cells that no post has to assess'),
            leaves: z.array(z.string()).describe('Paths of the indicators under which facts are entered for some unit'),
            lacking: z.array(z.string()).describe('Paths of those that some unit has and no post assesses for it'),
            units: z.array(
              z.object({
                unit: z.string(),
                name: z.string(),
                class: z.string(),
                className: z
                  .string()
                  .describe('The class in the plan’s words; empty where the round assesses only one'),
                ...counts,
              }),
            ),
          }),
          404: errorBody,
        },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      return round === null
        ? reply
        : answerKept(services, reply, ['progress', round.id], () => progressOf(services, round));
    },
  );
}
