import { setTitle as set } from '@mingjian/store';
import { isDraft, type RoundState } from '@mingjian/workflow';
import { z } from 'zod';
import { langOf } from '../../language.ts';
import { reason, roundBody, roundId, roundTitle, version } from '../../rounds/bodies.ts';
import { describeRound } from '../../rounds/describe.ts';
import { actorOf, notInThisState, roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

export function setTitle(app: App, services: Services): void {
  app.put(
    '/api/rounds/:id/title',
    {
      config: { permission: 'round:manage' },
      schema: {
        tags: ['rounds'],
        summary: 'Gives a round another name; in draft only',
        params: roundId,
        body: z.object({ title: roundTitle, version, reason: reason.nullable() }),
        response: { 200: roundBody, 404: errorBody, 409: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      if (!isDraft(round.state as RoundState)) return notInThisState(reply, round.state);
      const { title, ...change } = request.body;
      const act = actOf(request, services.now());
      await set(services.store.db, act, { id: round.id, ...change }, { before: round.title, after: title });
      const after = await roundInSight(services, request, reply, round.id);
      return after === null
        ? reply
        : describeRound(services, after, actorOf(request), { lang: langOf(request), office: true });
    },
  );
}
