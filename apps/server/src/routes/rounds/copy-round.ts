import { compile, enrol } from '@mingjian/engine';
import {
  addDuties,
  changeSites,
  createRound,
  listDuties,
  listPosts,
  roundOf,
  roundWindows,
  sitesOf,
} from '@mingjian/store';
import { type CarriedDuty, carryOver, compareSchemes } from '@mingjian/workflow';
import { z } from 'zod';
import { deskPlan } from '../../desk/plan.ts';
import { notFound } from '../../errors.ts';
import { langOf } from '../../language.ts';
import { tellProblems } from '../../problems.ts';
import { differenceBody, listedRoundBody, roundId, schemeName } from '../../rounds/bodies.ts';
import { describeListed } from '../../rounds/describe.ts';
import { keepScheme } from '../../rounds/keep-scheme.ts';
import { roundInSight } from '../../rounds/scope.ts';
import { websitesIn } from '../../rounds/websites.ts';
import { errorBody, problemsBody } from '../../schemas.ts';
import { schemeToRun } from '../../schemes/versions.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

const carriedBody = z
  .object({
    differences: z.array(differenceBody).describe('What the new plan says otherwise'),
    windows: z.number().int(),
    duties: z.number().int(),
    leftDuties: z.number().int().describe('Duties whose stage, indicator, unit or post is no more'),
    newStages: z.array(z.string()).describe('Stages without a window yet'),
    params: z.array(z.string()).describe('Open parameters whose value was taken over'),
  })
  .meta({ id: 'Carried' });

/** A round like one before it, under this year's plan: units, windows, duties and values are taken over as far as they fit. */
export function copyRound(app: App, services: Services): void {
  const { store, now, demo = false } = services;
  app.post(
    '/api/rounds/:id/copy',
    {
      config: { permission: 'round:manage' },
      schema: {
        tags: ['rounds'],
        summary:
          'Begins a new round, in draft, from an earlier one. With try=1 it is only told what would be taken over',
        params: roundId,
        querystring: z.object({ try: z.enum(['0', '1']).optional() }),
        body: z.object({ title: z.string().trim().min(1).max(100), scheme: schemeName }),
        response: {
          200: carriedBody,
          201: carriedBody.extend({ round: listedRoundBody }),
          404: errorBody,
          422: problemsBody,
        },
      },
    },
    async (request, reply) => {
      const source = await roundInSight(services, request, reply, request.params.id);
      if (source === null) return reply;
      const { title, scheme: id } = request.body;
      const scheme = await schemeToRun(services, id);
      if (!scheme) return notFound(reply, `There is no scheme “${id}”.`);
      const desk = await deskPlan(services, source);
      const lang = langOf(request);
      const params = Object.fromEntries(Object.entries(desk.params).filter(([name]) => name in scheme.params));
      const plan = compile(scheme, { sample: true, params });
      if (!plan.ok) return tellProblems(reply, plan.problems, lang);
      const roster = enrol(plan.value, desk.units);
      if (!roster.ok) return tellProblems(reply, roster.problems, lang);
      const posts = (await listPosts(store.db)).filter(({ closedAt }) => closedAt === null);
      const carried = carryOver(
        desk.plan,
        plan.value,
        {
          windows: await roundWindows(store.db, source.id),
          duties: await listDuties(store.db, source.id),
          years: scheme.year - source.year,
        },
        { posts: new Set(posts.map((post) => post.id)), units: new Set(desk.units.map((unit) => unit.id)) },
      );
      const answer = {
        differences: compareSchemes(desk.scheme, scheme),
        windows: carried.windows.length,
        duties: carried.duties.length,
        leftDuties: carried.leftDuties,
        newStages: carried.newStages.map(({ name }) => name),
        params: Object.keys(params),
      };
      if (request.query.try === '1') return answer;
      const act = actOf(request, now());
      const made = await createRound(store.db, act, {
        title,
        scheme: keepScheme(scheme),
        params,
        sample: demo,
        underSeal: source.underSeal === 1,
        units: desk.units,
        windows: carried.windows,
      });
      const assigned = (duty: CarriedDuty) => ({ ...duty, round: made });
      if (carried.duties.length > 0) await addDuties(store.db, act, carried.duties.map(assigned));
      const listed = new Set(desk.units.map((unit) => unit.id));
      const sites = (await sitesOf(store.db, source.id)).filter(({ unit }) => listed.has(unit));
      const taken = { round: made, add: sites, end: [], judged: 0, reason: source.title };
      if (sites.length > 0) await changeSites(store.db, act, taken);
      const round = await roundOf(store.db, made);
      if (!round) throw new Error('the round that was made is gone');
      return reply
        .code(201)
        .send({ ...answer, round: describeListed(round, (await websitesIn(services, [round])).has(round.id)) });
    },
  );
}
