import { addCapture, captureOf } from '@mingjian/store';
import { type RoundState, takesFacts } from '@mingjian/workflow';
import { z } from 'zod';
import { deskPlan, leavesOf, unitOf } from '../../desk/plan.ts';
import { hasDuty, notYourDuty, reachOf } from '../../desk/reach.ts';
import { notFound, refuse } from '../../errors.ts';
import { roundId } from '../../rounds/bodies.ts';
import { actorOf, notInThisState, roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

const captureBody = z.object({
  id: z.string(),
  url: z.string(),
  state: z.enum(['waiting', 'done', 'failed']),
  evidence: z.string().nullable(),
  error: z.string().nullable(),
});

/** 取证: our own server captures a page as fixed evidence. */
export function makeCapture(app: App, services: Services): void {
  const { db } = services.store;
  app.post(
    '/api/rounds/:id/captures',
    {
      config: { permission: 'capture:make' },
      schema: {
        tags: ['evidence'],
        summary: 'Has the server capture a page as fixed evidence of a cell',
        params: roundId,
        body: z.object({
          unit: z.string().min(1).max(200),
          indicator: z.string().min(1).max(400).optional(),
          url: z.url({ protocol: /^https?$/ }).max(2_000),
        }),
        response: { 202: captureBody, 403: errorBody, 404: errorBody, 409: errorBody, 503: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const { inspecting } = services;
      if (!inspecting) return refuse(reply, 503, 'inspector-off', 'This server does not look at websites.');
      if (!takesFacts(round.state as RoundState)) return notInThisState(reply, round.state);
      const actor = actorOf(request);
      const { unit, url, indicator = null } = request.body;
      const desk = await deskPlan(services, round);
      const enrolled = unitOf(desk, unit);
      if (!enrolled || (indicator !== null && !leavesOf(desk, enrolled).some(({ path }) => path === indicator)))
        return notFound(reply, 'There is no such cell.');
      if (!hasDuty(desk, await reachOf(db, round.id, actor), { unit, indicator })) return notYourDuty(reply);
      const act = { ...actOf(request, services.now()), account: actor.account };
      const id = await addCapture(db, act, { round: round.id, unit, indicator, url }, inspecting.capture);
      return reply.code(202).send({ id, url, state: 'waiting', evidence: null, error: null });
    },
  );
  app.get(
    '/api/rounds/:id/captures/:capture',
    {
      config: { permission: 'capture:make' },
      schema: {
        tags: ['evidence'],
        summary: 'What became of a capture that one has asked for',
        params: roundId.extend({ capture: z.uuid() }),
        response: { 200: captureBody, 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const found = await captureOf(db, round.id, request.params.capture);
      if (!found || found.by !== actorOf(request).account) return notFound(reply, 'There is no such capture.');
      const { id, url, state, evidence, error } = found;
      return { id, url, state, evidence, error };
    },
  );
}
