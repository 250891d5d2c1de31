import { stopInspection } from '@mingjian/store';
import { type RoundState, takesLooks } from '@mingjian/workflow';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { notFound, refuse } from '../../errors.ts';
import { beginLook } from '../../inspect/begin-look.ts';
import { noPreset, presetId, presetsIn } from '../../inspect/presets.ts';
import { roundId } from '../../rounds/bodies.ts';
import { notInThisState, roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

export const noInspector = (reply: FastifyReply): FastifyReply =>
  refuse(reply, 503, 'inspector-off', 'This server does not look at websites.');

export const noSites = (reply: FastifyReply): FastifyReply =>
  refuse(reply, 409, 'no-sites', 'The register names no website to look at: bring the register in first.');

/** Looking at websites of the register, and stopping it. */
export function runInspection(app: App, services: Services): void {
  app.post(
    '/api/rounds/:id/inspections',
    {
      config: { permission: 'inspection:run' },
      schema: {
        tags: ['inspections'],
        summary: 'Begins a look at websites of the register',
        params: roundId,
        body: z.object({
          preset: presetId,
          sites: z.array(z.uuid()).min(1).max(20_000).optional().describe('Rows of the register; absent: all websites'),
        }),
        response: {
          201: z.object({ id: z.string() }),
          404: errorBody,
          409: errorBody,
          422: errorBody,
          503: errorBody,
        },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const { inspecting } = services;
      if (!inspecting) return noInspector(reply);
      if (!takesLooks(round.state as RoundState)) return notInThisState(reply, round.state);
      const { preset } = request.body;
      if (!(await presetsIn(services, round)).some(({ id }) => id === preset)) return noPreset(reply);
      const act = actOf(request, services.now());
      const asked = { round: round.id, purpose: 'office', unit: null, only: null, schedule: null } as const;
      const id = await beginLook(services, inspecting, act, { ...asked, ...request.body });
      return id === null ? noSites(reply) : reply.code(201).send({ id });
    },
  );
  app.post(
    '/api/rounds/:id/inspections/:inspection/stop',
    {
      config: { permission: 'inspection:run' },
      schema: {
        tags: ['inspections'],
        summary: 'Stops a look; what was found of sites that have ended stays',
        params: roundId.extend({ inspection: z.uuid() }),
        response: { 204: z.null(), 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const { inspection: id } = request.params;
      const { db } = services.store;
      const office = await db
        .selectFrom('inspection')
        .select('id')
        .where('id', '=', id)
        .where('purpose', '=', 'office')
        .executeTakeFirst();
      const act = actOf(request, services.now());
      if (!office || !(await stopInspection(db, act, { round: round.id, id })))
        return notFound(reply, 'No such look is going on.');
      return reply.code(204).send(null);
    },
  );
}
