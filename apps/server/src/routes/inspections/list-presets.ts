import { z } from 'zod';
import { words } from '../../inspect/bodies.ts';
import { presetsIn } from '../../inspect/presets.ts';
import { roundId } from '../../rounds/bodies.ts';
import { roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

const presetBody = z.object({
  id: z.string().describe('all, scheme, or the id of a norm'),
  audits: z.number().int().describe('Audits in it'),
  norm: z
    .object({
      title: words,
      source: z.object({ text: z.string(), confidence: z.string() }),
      date: z.string().describe('Day of issue; the year alone where no more is known'),
    })
    .nullable(),
});

/** What looks in a round can judge by. */
export function listPresets(app: App, services: Services): void {
  app.get(
    '/api/rounds/:id/inspection-presets',
    {
      config: { permission: 'inspection:read' },
      schema: {
        tags: ['inspections'],
        summary: 'What a look can judge by: every audit, what the scheme of the round uses, or a norm with its source',
        params: roundId,
        response: { 200: z.array(presetBody), 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      return round === null ? reply : presetsIn(services, round);
    },
  );
}
