import { schemeSchema } from '@mingjian/model';
import { type Amendment, amendmentsOf, schemeBody } from '@mingjian/store';
import { compareSchemes } from '@mingjian/workflow';
import { z } from 'zod';
import { differenceBody, roundId } from '../../rounds/bodies.ts';
import { roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

const amendmentBody = z
  .object({
    seq: z.number().int(),
    at: z.string(),
    by: z.string().nullable(),
    reason: z.string(),
    before: z.string().describe('Version of the plan before'),
    after: z.string(),
    differences: z.array(differenceBody),
  })
  .meta({ id: 'Amendment' });

/** What was amended, for everybody whom the plan assesses. */
export function listAmendments(app: App, services: Services): void {
  const { db } = services.store;
  const schemeAt = async (hash: string) => schemeSchema.parse(JSON.parse((await schemeBody(db, hash)) ?? '{}'));
  const tell = async ({ seq, at, by, reason, ...hashes }: Amendment): Promise<z.infer<typeof amendmentBody>> => {
    const [before, after] = await Promise.all([schemeAt(hashes.before), schemeAt(hashes.after)]);
    const differences = compareSchemes(before, after);
    return { seq, at, by, reason, before: before.version, after: after.version, differences };
  };
  app.get(
    '/api/rounds/:id/amendments',
    {
      config: { permission: 'round:read' },
      schema: {
        tags: ['rounds'],
        summary: 'The amendments of the plan, each with what it changed',
        params: roundId,
        response: { 200: z.array(amendmentBody), 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      return Promise.all((await amendmentsOf(db, round.id)).map(tell));
    },
  );
}
