import { addEvidence as add, type Blobs, evidenceOf } from '@mingjian/store';
import { type RoundState, takesFacts } from '@mingjian/workflow';
import { z } from 'zod';
import { evidenceBody } from '../../desk/bodies.ts';
import { deskPlan, leavesOf, unitOf } from '../../desk/plan.ts';
import { hasDuty, notYourDuty, reachOf } from '../../desk/reach.ts';
import { tellEvidence } from '../../desk/tell.ts';
import { roundId } from '../../rounds/bodies.ts';
import { actorOf, notInThisState, roundInSight } from '../../rounds/scope.ts';
import { errorBody, form } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';
import { readEvidence, saidOfEvidence } from './read-part.ts';

/** Keeps evidence: what a unit's liaison gives is handed in and waits for a decision, what the office adds is its own. */
export function addEvidence(app: App, services: Services, blobs: Blobs): void {
  const { store, now } = services;
  app.post(
    '/api/rounds/:id/evidence',
    {
      config: { permission: 'evidence:write' },
      schema: {
        tags: ['evidence'],
        summary: 'Adds evidence (multipart: unit, indicator, happenedOn, note, then file; or link)',
        params: roundId,
        consumes: ['multipart/form-data'],
        body: form({ ...saidOfEvidence.shape, file: z.file().optional() }),
        response: { 201: evidenceBody, 400: errorBody, 403: errorBody, 404: errorBody, 409: errorBody, 413: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      if (!takesFacts(round.state as RoundState)) return notInThisState(reply, round.state);
      const actor = actorOf(request);
      const desk = await deskPlan(services, round);
      const reach = await reachOf(store.db, round.id, actor);
      const office = actor.roles.includes('organiser');
      const read = await readEvidence(request, blobs, async (said) => {
        const unit = unitOf(desk, said.unit);
        if (!unit) return false;
        if (said.indicator !== '' && !leavesOf(desk, unit).some(({ path }) => path === said.indicator)) return false;
        const place = { unit: unit.id, indicator: said.indicator || null };
        return office || reach.own.includes(unit.id) || hasDuty(desk, reach, place);
      });
      if (read === null) return notYourDuty(reply);
      const { said, file } = read;
      const id = await add(store.db, actOf(request, now()), {
        round: round.id,
        unit: said.unit,
        indicator: said.indicator || null,
        hash: file?.hash ?? null,
        link: said.link || null,
        name: file?.name ?? said.link,
        type: file?.type ?? '',
        size: file?.size ?? 0,
        happenedOn: said.happenedOn || null,
        note: said.note || null,
        handedIn: reach.own.includes(said.unit),
      });
      const kept = (await evidenceOf(store.db, round.id, { unit: [said.unit] })).find((one) => one.id === id);
      if (!kept) throw new Error('the evidence that was added is gone');
      return reply.code(201).send(tellEvidence(kept));
    },
  );
}
