import { changeState, discardRound } from '@mingjian/store';
import { isDraft, mayStop, type RoundState } from '@mingjian/workflow';
import { z } from 'zod';
import { langOf } from '../../language.ts';
import { reason, roundBody, roundId, version } from '../../rounds/bodies.ts';
import { describeRound } from '../../rounds/describe.ts';
import { actorOf, notInThisState, roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

const body = z.object({ version, reason });

/**
 * The two ways out of a round that is not to go on. A draft, which no unit has seen, is taken away; a round that units
 * know of is broken off and stays with everything in it. Both with a reason, and neither can be taken back.
 */
export function endRound(app: App, services: Services): void {
  const { store, now } = services;
  app.post(
    '/api/rounds/:id/discard',
    {
      config: { permission: 'round:manage' },
      schema: {
        tags: ['rounds'],
        summary: 'Takes a draft away, with a reason; the audit log keeps who did it and why',
        params: roundId,
        body,
        response: { 204: z.void(), 404: errorBody, 409: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      if (!isDraft(round.state as RoundState)) return notInThisState(reply, round.state);
      const { title, schemeId, units } = round;
      const detail = { title, scheme: schemeId, units };
      await discardRound(store.db, actOf(request, now()), { id: round.id, ...request.body }, detail);
      return reply.code(204).send();
    },
  );
  app.post(
    '/api/rounds/:id/stop',
    {
      config: { permission: 'round:manage' },
      schema: {
        tags: ['rounds'],
        summary: 'Breaks a round off between its announcement and its signature; its units are told why',
        params: roundId,
        body,
        response: { 200: roundBody, 404: errorBody, 409: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      if (!mayStop(round.state as RoundState)) return notInThisState(reply, round.state);
      const change = { id: round.id, ...request.body };
      await changeState(store.db, actOf(request, now()), change, 'stopped', { from: round.state });
      const after = await roundInSight(services, request, reply, round.id);
      return after === null
        ? reply
        : describeRound(services, after, actorOf(request), { lang: langOf(request), office: true });
    },
  );
}
