import { fileLimits } from '@mingjian/files';
import { amendRound as amend } from '@mingjian/store';
import { type RoundState, takesAmendment } from '@mingjian/workflow';
import { z } from 'zod';
import { langOf } from '../../language.ts';
import { tellProblems } from '../../problems.ts';
import { differenceBody, reason, roundBody, roundId, version } from '../../rounds/bodies.ts';
import { describeRound } from '../../rounds/describe.ts';
import { keepScheme } from '../../rounds/keep-scheme.ts';
import { actorOf, notInThisState, roundInSight } from '../../rounds/scope.ts';
import { sightIn } from '../../rounds/sight.ts';
import { tryAmendment } from '../../rounds/try-amendment.ts';
import { errorBody, problemsBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

/** A plan that was issued is not changed but amended: a new version, signed and with its reason; the old one stays. */
export function amendRound(app: App, services: Services): void {
  app.post(
    '/api/rounds/:id/amendments',
    {
      // A character may take several bytes, and more where JSON escapes it.
      bodyLimit: 2 * fileLimits.scheme,
      config: { permission: 'round:manage' },
      schema: {
        tags: ['rounds'],
        summary:
          'Amends the plan of a round until it is sealed. With try=1 it is only compared and tried on what is there',
        params: roundId,
        querystring: z.object({ try: z.enum(['0', '1']).optional() }),
        body: z.object({
          scheme: z.string().max(fileLimits.scheme).describe('The whole amended scheme as YAML or JSON text'),
          version,
          reason,
        }),
        response: {
          200: z.object({ differences: z.array(differenceBody), facts: z.number().int() }),
          201: roundBody,
          404: errorBody,
          409: errorBody,
          422: problemsBody,
        },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      if (!takesAmendment(round.state as RoundState)) return notInThisState(reply, round.state);
      const lang = langOf(request);
      const { scheme: text, ...change } = request.body;
      const tried = await tryAmendment(services, round, {
        text,
        seen: (await sightIn(services, request, round)) === 'all',
      });
      if (!tried.ok) return tellProblems(reply, tried.problems, lang);
      const { scheme, differences, facts } = tried.value;
      if (request.query.try === '1') return { differences: [...differences], facts };
      const actor = actorOf(request);
      await amend(
        services.store.db,
        actOf(request, services.now()),
        { id: round.id, ...change },
        { before: round.scheme, after: keepScheme(scheme), judged: tried.value.last },
      );
      const after = await roundInSight(services, request, reply, round.id);
      if (after === null) return reply;
      return reply.code(201).send(await describeRound(services, after, actor, { lang, office: true }));
    },
  );
}
