import { setWindows as set } from '@mingjian/store';
import { isDraft, type RoundState, stagesOf } from '@mingjian/workflow';
import { z } from 'zod';
import { refuse } from '../../errors.ts';
import { langOf } from '../../language.ts';
import { reason, roundBody, roundId, version, windowBody } from '../../rounds/bodies.ts';
import { describeRound } from '../../rounds/describe.ts';
import { actorOf, notInThisState, roundInSight } from '../../rounds/scope.ts';
import { openRound } from '../../rounds/scored.ts';
import { errorBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

export function setWindows(app: App, services: Services): void {
  app.put(
    '/api/rounds/:id/windows',
    {
      config: { permission: 'round:manage' },
      schema: {
        tags: ['rounds'],
        summary: 'Sets when each stage collects; in draft only',
        params: roundId,
        body: z.object({ windows: z.array(windowBody).max(50), version, reason: reason.nullable() }),
        response: { 200: roundBody, 404: errorBody, 409: errorBody, 422: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      if (!isDraft(round.state as RoundState)) return notInThisState(reply, round.state);
      const { windows, ...change } = request.body;
      const stages = stagesOf((await openRound(services, round)).plan).map(({ id }) => id);
      const named = windows.map(({ stage }) => stage);
      const odd = named.find((stage, at) => !stages.includes(stage) || named.indexOf(stage) !== at);
      if (odd !== undefined) {
        return refuse(reply, 422, 'stage-unknown', `“${odd}” is no stage of the scheme, or it stands twice.`);
      }
      const actor = actorOf(request);
      await set(services.store.db, actOf(request, services.now()), { id: round.id, ...change }, windows);
      const after = await roundInSight(services, request, reply, round.id);
      return after === null ? reply : describeRound(services, after, actor, { lang: langOf(request), office: true });
    },
  );
}
