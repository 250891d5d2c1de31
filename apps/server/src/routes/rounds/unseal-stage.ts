import { roundWindows, unsealStage as unseal } from '@mingjian/store';
import { type RoundState, unsealFault } from '@mingjian/workflow';
import { z } from 'zod';
import { notFound, refuse } from '../../errors.ts';
import { langOf } from '../../language.ts';
import { reason, roundBody, roundId, version } from '../../rounds/bodies.ts';
import { dayIn, describeRound } from '../../rounds/describe.ts';
import { actorOf, roundInSight } from '../../rounds/scope.ts';
import { sealOf } from '../../rounds/sight.ts';
import { errorBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

const faults = {
  collecting: 'The stage still collects: it is opened after its last day.',
  open: 'The stage is open already.',
  given: 'You have given your word on this stage: somebody else opens it with you.',
} as const;

/** One of the two words that open a stage of a round under seal. It is never taken back. */
export function unsealStage(app: App, services: Services): void {
  app.post(
    '/api/rounds/:id/unsealings',
    {
      config: { permission: 'round:unseal' },
      schema: {
        tags: ['rounds'],
        summary: 'Gives the word that a stage under seal may be looked at; two different people open it',
        params: roundId,
        body: z.object({ stage: z.string().min(1).max(100), version, reason }),
        response: { 200: roundBody, 404: errorBody, 409: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const { stage, ...change } = request.body;
      const seal = await sealOf(services, round);
      if (!seal?.stages.some(({ id }) => id === stage)) return notFound(reply, 'There is no such stage under seal.');
      const windows = await roundWindows(services.store.db, round.id);
      const actor = actorOf(request);
      const act = actOf(request, services.now());
      const fault = unsealFault({
        state: round.state as RoundState,
        stage,
        to: windows.find((window) => window.stage === stage)?.to ?? null,
        today: dayIn(act.at),
        words: seal.words,
        account: actor.account,
      });
      if (fault !== null) return refuse(reply, 409, `unseal-${fault}`, faults[fault]);
      await unseal(services.store.db, act, { id: round.id, ...change }, stage);
      const after = await roundInSight(services, request, reply, round.id);
      return after === null ? reply : describeRound(services, after, actor, { lang: langOf(request), office: true });
    },
  );
}
