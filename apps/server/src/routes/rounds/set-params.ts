import { compile } from '@mingjian/engine';
import { setParams as set } from '@mingjian/store';
import { isDraft, type RoundState } from '@mingjian/workflow';
import { z } from 'zod';
import { deskPlan } from '../../desk/plan.ts';
import { langOf } from '../../language.ts';
import { tellProblems } from '../../problems.ts';
import { reason, roundBody, roundId, version } from '../../rounds/bodies.ts';
import { describeRound } from '../../rounds/describe.ts';
import { actorOf, notInThisState, roundInSight } from '../../rounds/scope.ts';
import { errorBody, problemsBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

/** A parameter changes scores: it is set in draft only, and the course keeps what it was and what it became. */
export function setParams(app: App, services: Services): void {
  app.put(
    '/api/rounds/:id/params',
    {
      config: { permission: 'round:manage' },
      schema: {
        tags: ['rounds'],
        summary: 'Gives the open parameters of the plan values, all anew; in draft only',
        params: roundId,
        body: z.object({ params: z.record(z.string(), z.unknown()), version, reason: reason.nullable() }),
        response: { 200: roundBody, 404: errorBody, 409: errorBody, 422: problemsBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      if (!isDraft(round.state as RoundState)) return notInThisState(reply, round.state);
      const { params, ...change } = request.body;
      const lang = langOf(request);
      const before = await deskPlan(services, round);
      const plan = compile(before.scheme, { sample: true, params });
      if (!plan.ok) return tellProblems(reply, plan.problems, lang);
      const actor = actorOf(request);
      await set(
        services.store.db,
        actOf(request, services.now()),
        { id: round.id, ...change },
        params,
        changed(before.params, params),
      );
      const after = await roundInSight(services, request, reply, round.id);
      return after === null ? reply : describeRound(services, after, actor, { lang, office: true });
    },
  );
}

type Map = Readonly<Record<string, unknown>>;

/** What was and what is, of every value that is another one now; null: none. */
function changed(before: Map, after: Map): Record<string, [unknown, unknown]> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const pairs = names.map((name) => [name, [before[name] ?? null, after[name] ?? null]] as const);
  return Object.fromEntries(
    pairs
      .filter(([, [was, is]]) => JSON.stringify(was) !== JSON.stringify(is))
      .map(([name, [was, is]]) => [name, [was, is]]),
  );
}
