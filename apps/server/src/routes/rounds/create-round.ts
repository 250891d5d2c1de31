import { compile } from '@mingjian/engine';
import { createRound as create, roundOf } from '@mingjian/store';
import { z } from 'zod';
import { notFound } from '../../errors.ts';
import { langOf } from '../../language.ts';
import { tellProblems } from '../../problems.ts';
import { listedRoundBody, roundTitle, schemeName, tickedTags, unitsCsv, windowBody } from '../../rounds/bodies.ts';
import { describeListed } from '../../rounds/describe.ts';
import { keepScheme } from '../../rounds/keep-scheme.ts';
import { takeUnits } from '../../rounds/take-units.ts';
import { websitesIn } from '../../rounds/websites.ts';
import { errorBody, problemsBody, unitBody } from '../../schemas.ts';
import { schemeToRun } from '../../schemes/versions.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

/** A new round in draft. It keeps the scheme and the units as they are now; what the document leaves open may be filled in. */
export function createRound(app: App, services: Services): void {
  const { store, now, demo = false } = services;
  app.post(
    '/api/rounds',
    {
      config: { permission: 'round:manage' },
      schema: {
        tags: ['rounds'],
        summary: 'Creates a round from a scheme. With try=1 it is only checked, and its units are told',
        querystring: z.object({ try: z.enum(['0', '1']).optional() }),
        body: z.object({
          title: roundTitle,
          scheme: schemeName,
          params: z.record(z.string(), z.unknown()).default({}),
          windows: z.array(windowBody).max(50).default([]),
          units: unitsCsv.optional(),
          tags: tickedTags.optional(),
          underSeal: z.boolean().default(false).describe('Nobody sees a mark until two people have opened each stage'),
        }),
        response: {
          200: z.object({ units: z.array(unitBody) }),
          201: listedRoundBody,
          404: errorBody,
          422: problemsBody,
        },
      },
    },
    async (request, reply) => {
      const { title, scheme: id, params, windows, units: csv, tags, underSeal } = request.body;
      const scheme = await schemeToRun(services, id);
      if (!scheme) return notFound(reply, `There is no scheme “${id}”.`);
      const plan = compile(scheme, { sample: true, params });
      if (!plan.ok) return tellProblems(reply, plan.problems, langOf(request));
      const enrolled = takeUnits(plan.value, csv, tags);
      if (!enrolled.ok) return tellProblems(reply, enrolled.problems, langOf(request));
      if (request.query.try === '1') return { units: enrolled.value };
      const made = await create(store.db, actOf(request, now()), {
        title,
        scheme: keepScheme(scheme),
        params,
        sample: demo,
        underSeal,
        units: enrolled.value,
        windows,
      });
      const round = await roundOf(store.db, made);
      if (!round) throw new Error('the round that was made is gone');
      return reply.code(201).send(describeListed(round, (await websitesIn(services, [round])).has(round.id)));
    },
  );
}
