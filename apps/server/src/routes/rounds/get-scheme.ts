import { writeScheme } from '@mingjian/files';
import { z } from 'zod';
import { deskPlan } from '../../desk/plan.ts';
import { roundId } from '../../rounds/bodies.ts';
import { roundInSight } from '../../rounds/scope.ts';
import { errorBody, schemeBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

/** The plan is issued to everybody whom it assesses: whoever sees the round may read it. */
export function getRoundScheme(app: App, services: Services): void {
  app.get(
    '/api/rounds/:id/scheme',
    {
      config: { permission: 'round:read' },
      schema: {
        tags: ['rounds'],
        summary: 'The scheme as the round keeps it, and the values of its parameters',
        params: roundId,
        response: {
          200: z.object({ scheme: schemeBody, params: z.record(z.string(), z.unknown()) }),
          404: errorBody,
        },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const { scheme, params } = await deskPlan(services, round);
      return { scheme: { ...scheme }, params: { ...params } };
    },
  );
  app.get(
    '/api/rounds/:id/scheme.yaml',
    {
      config: { permission: 'round:read' },
      schema: {
        tags: ['rounds'],
        summary: 'The scheme as a file, to be changed and handed in as an amendment',
        params: roundId,
        produces: ['application/yaml'],
        response: { 200: z.string(), 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const { scheme } = await deskPlan(services, round);
      return reply
        .header('content-type', 'application/yaml; charset=utf-8')
        .header('content-disposition', `attachment; filename="${scheme.id}.yaml"`)
        .send(writeScheme(scheme));
    },
  );
}
