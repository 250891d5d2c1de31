import { addDuties, endDuties, postOf } from '@mingjian/store';
import { stagesOf } from '@mingjian/workflow';
import { z } from 'zod';
import { deskPlan, unitOf } from '../../desk/plan.ts';
import { notFound, refuse } from '../../errors.ts';
import { roundId } from '../../rounds/bodies.ts';
import { roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

/** Which role a post must have for a duty of this kind. */
const roleFor = { assess: 'assessor', review: 'reviewer' } as const;

/** Units that one call names, and duties that one call ends. */
const MOST = 5000;

const dutyBody = z.object({
  post: z.string(),
  kind: z.enum(['assess', 'review']),
  stage: z.string().nullable(),
  indicator: z.string().max(500).nullable().default(null).describe('Path of an indicator; all below it belong to it'),
  units: z.array(z.string().min(1)).min(1).max(MOST).nullable().default(null).describe('Null: all units'),
});

/** Gives duties to posts, and ends them. */
export function manageDuties(app: App, services: Services): void {
  const { store, now } = services;
  app.post(
    '/api/rounds/:id/duties',
    {
      config: { permission: 'duty:manage' },
      schema: {
        tags: ['rounds'],
        summary: 'Gives a post stages, indicators and units to assess or review; what is null means all',
        params: roundId,
        body: dutyBody,
        response: { 201: z.object({ ids: z.array(z.string()) }), 404: errorBody, 422: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const { post, kind, stage, indicator, units } = request.body;
      const found = await postOf(store.db, post);
      if (!found || found.closedAt !== null) return notFound(reply, 'There is no such post.');
      if (found.role !== roleFor[kind]) {
        return refuse(reply, 422, 'role-unfit', `Only a post of the role ${roleFor[kind]} can do this.`);
      }
      const desk = await deskPlan(services, round);
      const { classes } = desk.plan;
      if (stage !== null && !stagesOf(desk.plan).some(({ id }) => id === stage)) {
        return refuse(reply, 422, 'stage-unknown', `“${stage}” is no stage of the scheme.`);
      }
      if (indicator !== null && !classes.some(({ nodes }) => nodes.some(({ path }) => path === indicator))) {
        return refuse(reply, 422, 'indicator-unknown', `“${indicator}” is no indicator of the scheme.`);
      }
      const stranger = units?.find((unit) => unitOf(desk, unit) === undefined);
      if (stranger !== undefined) return refuse(reply, 422, 'unit-unknown', `“${stranger}” is no unit of the round.`);
      const act = actOf(request, now());
      const duty = { round: round.id, post, kind, stage, indicator };
      const each = units === null ? [null] : [...new Set(units)];
      const ids = await addDuties(
        store.db,
        act,
        each.map((unit) => ({ ...duty, unit })),
      );
      return reply.code(201).send({ ids });
    },
  );
  app.post(
    '/api/rounds/:id/duties/end',
    {
      config: { permission: 'duty:manage' },
      schema: {
        tags: ['rounds'],
        summary: 'Ends duties, all of those named or none; what was done under them stays',
        params: roundId,
        body: z.object({ ids: z.array(z.uuid()).min(1).max(MOST) }),
        response: { 204: z.null(), 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const act = actOf(request, now());
      const ended = await endDuties(store.db, act, { round: round.id, ids: request.body.ids });
      return ended ? reply.code(204).send(null) : notFound(reply, 'There is no such duty.');
    },
  );
}
