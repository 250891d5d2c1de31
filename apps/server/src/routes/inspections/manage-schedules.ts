import { addSchedule, endSchedule, schedulesOf } from '@mingjian/store';
import { z } from 'zod';
import { notFound } from '../../errors.ts';
import { noPreset, presetId, presetsIn } from '../../inspect/presets.ts';
import { roundId } from '../../rounds/bodies.ts';
import { actorOf, roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

const scheduleBody = z.object({
  preset: presetId,
  every: z.enum(['day', 'week']).describe('A week begins on Monday'),
  hour: z.number().int().min(0).max(23).describe('From this hour on, in China'),
});

/** Looks that begin by themselves. */
export function manageSchedules(app: App, services: Services): void {
  const { db } = services.store;
  app.get(
    '/api/rounds/:id/inspection-schedules',
    {
      config: { permission: 'inspection:read' },
      schema: {
        tags: ['inspections'],
        summary: 'When looks begin by themselves',
        params: roundId,
        response: {
          200: z.array(scheduleBody.extend({ id: z.string(), lastDay: z.string().nullable() })),
          404: errorBody,
        },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const schedules = await schedulesOf(db, round.id);
      return schedules.map(({ id, preset, every, hour, lastDay }) => ({ id, preset, every, hour, lastDay }));
    },
  );
  app.post(
    '/api/rounds/:id/inspection-schedules',
    {
      config: { permission: 'inspection:manage' },
      schema: {
        tags: ['inspections'],
        summary: 'Has looks begin by themselves',
        params: roundId,
        body: scheduleBody,
        response: { 201: z.object({ id: z.string() }), 404: errorBody, 422: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const { preset } = request.body;
      if (!(await presetsIn(services, round)).some(({ id }) => id === preset)) return noPreset(reply);
      const act = { ...actOf(request, services.now()), account: actorOf(request).account };
      return reply.code(201).send({ id: await addSchedule(db, act, { round: round.id, ...request.body }) });
    },
  );
  app.delete(
    '/api/rounds/:id/inspection-schedules/:schedule',
    {
      config: { permission: 'inspection:manage' },
      schema: {
        tags: ['inspections'],
        summary: 'Looks no longer begin by themselves',
        params: roundId.extend({ schedule: z.uuid() }),
        response: { 204: z.null(), 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const act = { ...actOf(request, services.now()), account: actorOf(request).account };
      const ended = await endSchedule(db, act, { round: round.id, id: request.params.schedule });
      return ended ? reply.code(204).send(null) : notFound(reply, 'There is no such schedule.');
    },
  );
}
