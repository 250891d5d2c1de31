import { addDuty, endDuty, postOf } from '@mingjian/store';
import { z } from 'zod';
import { notFound, refuse } from '../../errors.ts';
import { roundId } from '../../rounds/bodies.ts';
import { actorOf, roundInSight } from '../../rounds/scope.ts';
import { openRound, stagesOf } from '../../rounds/scored.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

/** Which role a post must have for a duty of this kind. */
const roleFor = { assess: 'assessor', review: 'reviewer' } as const;

/** Gives duties to posts, and ends them. */
export function manageDuties(app: App, services: Services): void {
  const { store, now } = services;
  app.post(
    '/api/rounds/:id/duties',
    {
      config: { permission: 'duty:manage' },
      schema: {
        tags: ['rounds'],
        summary: 'Gives a post a stage to assess or review; no stage: all of them',
        params: roundId,
        body: z.object({ post: z.string(), kind: z.enum(['assess', 'review']), stage: z.string().nullable() }),
        response: { 201: z.object({ id: z.string() }), 404: errorBody, 422: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const { post, kind, stage } = request.body;
      const found = await postOf(store.db, post);
      if (!found || found.closedAt !== null) return notFound(reply, 'There is no such post.');
      if (found.role !== roleFor[kind]) {
        return refuse(reply, 422, 'role-unfit', `Only a post of the role ${roleFor[kind]} can do this.`);
      }
      const stages = stagesOf((await openRound(services, round)).plan);
      if (stage !== null && !stages.some(({ id }) => id === stage)) {
        return refuse(reply, 422, 'stage-unknown', `“${stage}” is no stage of the scheme.`);
      }
      const duty = { round: round.id, post, kind, stage, indicator: null, unit: null };
      const id = await addDuty(store.db, { account: actorOf(request).account, at: now() }, duty);
      return reply.code(201).send({ id });
    },
  );
  app.delete(
    '/api/rounds/:id/duties/:duty',
    {
      config: { permission: 'duty:manage' },
      schema: {
        tags: ['rounds'],
        summary: 'Ends a duty; what was done under it stays',
        params: roundId.extend({ duty: z.uuid() }),
        response: { 204: z.null(), 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const act = { account: actorOf(request).account, at: now() };
      const ended = await endDuty(store.db, act, { round: round.id, id: request.params.duty });
      return ended ? reply.code(204).send(null) : notFound(reply, 'There is no such duty.');
    },
  );
}
