import { addEvidence, evidenceOf } from '@mingjian/store';
import { type RoundState, takesFacts } from '@mingjian/workflow';
import { z } from 'zod';
import { evidenceBody } from '../../desk/bodies.ts';
import { deskPlan, leavesOf, unitOf } from '../../desk/plan.ts';
import { notYourDuty, reachOf } from '../../desk/reach.ts';
import { tellEvidence } from '../../desk/tell.ts';
import { notFound } from '../../errors.ts';
import { roundId } from '../../rounds/bodies.ts';
import { actorOf, notInThisState, roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

/** Hands in, for another indicator, what one's own unit handed in before: the same bytes, decided on by itself. */
export function reuseMaterial(app: App, services: Services): void {
  const { store, now } = services;
  app.post(
    '/api/rounds/:id/evidence/:evidence/reuse',
    {
      config: { permission: 'material:hand-in' },
      schema: {
        tags: ['evidence'],
        summary: 'Hands in one’s own material for another indicator too',
        params: roundId.extend({ evidence: z.uuid() }),
        body: z.object({ indicator: z.string().min(1).max(400) }),
        response: { 201: evidenceBody, 403: errorBody, 404: errorBody, 409: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      if (!takesFacts(round.state as RoundState)) return notInThisState(reply, round.state);
      const actor = actorOf(request);
      const { own } = await reachOf(store.db, round.id, actor);
      const mine = await evidenceOf(store.db, round.id, { unit: own });
      const found = mine.find(({ id, events }) => id === request.params.evidence && events.length > 0);
      if (!found) return notFound(reply, 'There is no such material.');
      const desk = await deskPlan(services, round);
      const unit = unitOf(desk, found.unit);
      const { indicator } = request.body;
      if (!unit || !leavesOf(desk, unit).some(({ path }) => path === indicator)) return notYourDuty(reply);
      const { hash, link, name, type, size, happenedOn, note } = found;
      const same = { unit: unit.id, hash, link, name, type, size, happenedOn, note };
      const act = actOf(request, now());
      const id = await addEvidence(store.db, act, { ...same, round: round.id, indicator, handedIn: true });
      const kept = (await evidenceOf(store.db, round.id, { unit: [unit.id] })).find((one) => one.id === id);
      if (!kept) throw new Error('the material that was handed in is gone');
      return reply.code(201).send(tellEvidence(kept));
    },
  );
}
