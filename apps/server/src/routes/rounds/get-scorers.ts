import { listAccounts } from '@mingjian/store';
import { z } from 'zod';
import { cellsOf } from '../../desk/cells.ts';
import { leavesOf } from '../../desk/plan.ts';
import { roundId } from '../../rounds/bodies.ts';
import { scorersOf } from '../../rounds/scorers.ts';
import { unitInSight } from '../../rounds/unit-in-sight.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

/** Who scored each indicator of a unit, for the sheet that is printed and signed; for whoever may see all scores. */
export function getScorers(app: App, services: Services): void {
  app.get(
    '/api/rounds/:id/results/:unit/scorers',
    {
      config: { permission: 'result:export' },
      schema: {
        tags: ['rounds'],
        summary: 'Names of those who scored the indicators of one unit; what came by file or from raters has none',
        params: roundId.extend({ unit: z.string().min(1).max(200) }),
        response: {
          200: z.array(z.object({ indicator: z.string(), names: z.array(z.string()) })),
          404: errorBody,
          409: errorBody,
        },
      },
    },
    async (request, reply) => {
      const seen = await unitInSight(services, request, reply, request.params);
      if (seen === null) return reply;
      const { round, desk, unit } = seen;
      const at = await cellsOf(services, desk, round.id, [unit.id]);
      const names = new Map((await listAccounts(services.store.db)).map(({ id, name }) => [id, name]));
      return leavesOf(desk, unit).flatMap(({ path }) => {
        const scorers = scorersOf(at(unit.id, path).facts, names);
        return scorers.length > 0 ? [{ indicator: path, names: scorers }] : [];
      });
    },
  );
}
