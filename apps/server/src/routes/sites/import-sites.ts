import { siteShape } from '@mingjian/files';
import { changeSites, Stale } from '@mingjian/store';
import { type RoundState, takesSites } from '@mingjian/workflow';
import { z } from 'zod';
import { planOf } from '../../imports/plan.ts';
import { readImport } from '../../imports/read-part.ts';
import { lookAtTables, sheetsBody } from '../../imports/tables.ts';
import { langOf } from '../../language.ts';
import { tellOf, tellProblems } from '../../problems.ts';
import { reason, roundId } from '../../rounds/bodies.ts';
import { notInThisState, roundInSight } from '../../rounds/scope.ts';
import { errorBody, form, problemsBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import { keptSiteBody, siteBody, siteColumns } from '../../sites/bodies.ts';
import { prepareSites } from '../../sites/prepare.ts';
import { tellKept, tellSite } from '../../sites/tell-site.ts';
import type { App, Services } from '../../types.ts';

const plan = planOf(siteColumns);
const confirmation = z.object({
  plan,
  judged: z.number().int().min(0),
  reason,
  end: z.array(z.uuid()).max(50_000).default([]).describe('What the file no longer says and is struck off'),
});
const changeBody = siteBody.extend({ row: z.number().int().nullable(), before: siteBody.nullable() });
const answers = { 400: errorBody, 404: errorBody, 409: errorBody, 422: problemsBody };

/** A register from a file of any headings: looked at, compared with the one there is, taken as a whole. */
export function importSites(app: App, services: Services): void {
  app.post(
    '/api/rounds/:id/sites/look',
    {
      config: { permission: 'site:manage' },
      schema: {
        tags: ['sites'],
        summary: 'Looks at a register (multipart: said = {}, file): sheets, headings, a proposed mapping',
        params: roundId,
        consumes: ['multipart/form-data'],
        body: form({ said: z.object({}), file: z.file() }),
        response: { 200: sheetsBody(siteColumns), ...answers },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      if (!takesSites(round.state as RoundState)) return notInThisState(reply, round.state);
      const looked = await lookAtTables(request, siteShape);
      return looked.ok ? looked.value : tellProblems(reply, looked.problems, langOf(request));
    },
  );
  app.post(
    '/api/rounds/:id/sites/preview',
    {
      config: { permission: 'site:manage' },
      schema: {
        tags: ['sites'],
        summary: 'Compares a register with the one of the round (multipart: said = a plan, file)',
        params: roundId,
        consumes: ['multipart/form-data'],
        body: form({ said: plan, file: z.file() }),
        response: {
          200: z.object({
            judged: z.number().int(),
            same: z.number().int(),
            new: z.array(changeBody),
            changed: z.array(changeBody),
            gone: z.array(keptSiteBody),
            total: problemsBody.shape.total,
            problems: problemsBody.shape.problems,
          }),
          ...answers,
        },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      if (!takesSites(round.state as RoundState)) return notInThisState(reply, round.state);
      const lang = langOf(request);
      const part = await readImport(request, plan);
      if (!part.ok) return tellProblems(reply, part.problems, lang);
      const prepared = await prepareSites(services, round, { ...part.value, plan: part.value.said });
      if (!prepared.ok) return tellProblems(reply, prepared.problems, lang);
      const { desk, judged, changes, gone, problems } = prepared.value;
      const of = (wanted: 'new' | 'changed') =>
        changes
          .filter(({ kind }) => kind === wanted)
          .map(({ site, before }) => ({
            ...tellSite(desk, site),
            row: site.row ?? null,
            before: before ? tellSite(desk, before) : null,
          }));
      return {
        judged,
        same: changes.filter(({ kind }) => kind === 'same').length,
        new: of('new'),
        changed: of('changed'),
        gone: gone.map((site) => tellKept(desk, site)),
        ...tellOf(problems, lang),
      };
    },
  );
  app.post(
    '/api/rounds/:id/sites',
    {
      config: { permission: 'site:manage' },
      schema: {
        tags: ['sites'],
        summary: 'Takes a previewed register (multipart: said = {plan, judged, reason, end}, file)',
        params: roundId,
        consumes: ['multipart/form-data'],
        body: form({ said: confirmation, file: z.file() }),
        response: {
          200: z.object({ added: z.number(), changed: z.number(), ended: z.number(), same: z.number() }),
          ...answers,
        },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      if (!takesSites(round.state as RoundState)) return notInThisState(reply, round.state);
      const lang = langOf(request);
      const part = await readImport(request, confirmation);
      if (!part.ok) return tellProblems(reply, part.problems, lang);
      const { said } = part.value;
      const prepared = await prepareSites(services, round, { ...part.value, plan: said.plan });
      if (!prepared.ok) return tellProblems(reply, prepared.problems, lang);
      const { judged, changes, gone, problems } = prepared.value;
      if (judged !== said.judged) throw new Stale('register', round.id);
      if (problems.length > 0) return tellProblems(reply, problems, lang);
      const ended = gone.flatMap(({ id }) => (said.end.includes(id) ? [id] : []));
      const add = changes.flatMap(({ kind, site }) => (kind === 'same' ? [] : [site]));
      const replaced = changes.flatMap(({ kind, before }) => (kind === 'changed' && before ? [before.id] : []));
      const act = actOf(request, services.now());
      const end = [...replaced, ...ended];
      if (add.length + end.length > 0) {
        await changeSites(services.store.db, act, { round: round.id, add, end, judged, reason: said.reason });
      }
      return {
        added: add.length - replaced.length,
        changed: replaced.length,
        ended: ended.length,
        same: changes.length - add.length,
      };
    },
  );
}
