import { decideMaterial as decide, evidenceById } from '@mingjian/store';
import { z } from 'zod';
import { deskPlan } from '../../desk/plan.ts';
import { hasDuty, notYourDuty, reachOf } from '../../desk/reach.ts';
import { notFound } from '../../errors.ts';
import { roundId } from '../../rounds/bodies.ts';
import { actorOf, roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

/** Accepts what a unit handed in, or returns it, and then with a reason. */
export function decideMaterial(app: App, services: Services): void {
  const { store, now } = services;
  app.post(
    '/api/rounds/:id/evidence/:evidence/decision',
    {
      config: { permission: 'material:decide' },
      schema: {
        tags: ['evidence'],
        summary: 'Accepts or returns handed-in material',
        params: roundId.extend({ evidence: z.uuid() }),
        body: z
          .object({ kind: z.enum(['accepted', 'returned']), reason: z.string().trim().max(1_000).default('') })
          .refine(({ kind, reason }) => kind === 'accepted' || reason !== '', { path: ['reason'], error: 'Say why.' }),
        response: { 204: z.null(), 403: errorBody, 404: errorBody, 409: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const actor = actorOf(request);
      const found = await evidenceById(store.db, round.id, request.params.evidence);
      if (!found?.handedIn) return notFound(reply, 'There is no such material.');
      const desk = await deskPlan(services, round);
      const reach = await reachOf(store.db, round.id, actor);
      if (!actor.roles.includes('organiser') && !hasDuty(desk, reach, found)) return notYourDuty(reply);
      const { kind, reason } = request.body;
      const act = actOf(request, now());
      await decide(store.db, act, { evidence: found.id, kind, reason: reason || null });
      return reply.code(204).send(null);
    },
  );
}
