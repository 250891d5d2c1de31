import { factVerdict } from '@mingjian/engine';
import { factColumns, type Lang } from '@mingjian/model';
import { type FactChange, type RoundState, takesFacts } from '@mingjian/workflow';
import { z } from 'zod';
import { type DeskPlan, unitOf } from '../../desk/plan.ts';
import { openSheet } from '../../imports/open-file.ts';
import { importPlan } from '../../imports/plan.ts';
import { prepareImport } from '../../imports/prepare.ts';
import { readImport } from '../../imports/read-part.ts';
import { setAsideBody, setAsideIn } from '../../imports/set-aside.ts';
import { langOf } from '../../language.ts';
import { tellOf, tellProblems } from '../../problems.ts';
import { roundId } from '../../rounds/bodies.ts';
import { notInThisState, roundInSight } from '../../rounds/scope.ts';
import { sightIn } from '../../rounds/sight.ts';
import { errorBody, factBody, form, problemsBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

/** So many rows of a kind are shown; the counts tell the rest. */
const MOST_SHOWN = 300;

const shownFact = z
  .object({
    row: z.number().int().nullable(),
    unit: z.string().describe('Name of the unit, or what the file calls it'),
    indicator: z.string().describe('Name of the indicator, or what the file calls it'),
    fact: factBody,
    before: factBody.nullable(),
    differs: z.array(z.enum(factColumns)).describe('Columns in which it differs from before'),
    verdict: z.string().nullable().describe('Its result in the words of its criterion; null where it says none'),
    verdictBefore: z.string().nullable(),
  })
  .meta({ id: 'ImportedFact' });

export const previewBody = z
  .object({
    judged: z.number().int().describe('Send it back with the confirmation'),
    counts: z.object({ new: z.number(), changed: z.number(), same: z.number(), gone: z.number() }),
    new: z.array(shownFact),
    changed: z.array(shownFact),
    gone: z.array(shownFact),
    setAside: setAsideBody,
    total: z.number().int().describe('How many problems there are'),
    problems: problemsBody.shape.problems,
  })
  .meta({ id: 'ImportPreview' });

/** A file compared with the round: what is new, what would be corrected, what is missing, and what is wrong. */
export function previewImport(app: App, services: Services): void {
  app.post(
    '/api/rounds/:id/imports/preview',
    {
      config: { permission: 'fact:import' },
      schema: {
        tags: ['imports'],
        summary: 'Compares a file with the round by a mapping (multipart: said = the plan, file)',
        params: roundId,
        consumes: ['multipart/form-data'],
        body: form({ said: importPlan, file: z.file() }),
        response: { 200: previewBody, 400: errorBody, 404: errorBody, 409: errorBody, 422: problemsBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      if (!takesFacts(round.state as RoundState)) return notInThisState(reply, round.state);
      const lang = langOf(request);
      const part = await readImport(request, importPlan);
      if (!part.ok) return tellProblems(reply, part.problems, lang);
      const { file, bytes, said: plan } = part.value;
      const sheet = await openSheet(bytes, file, plan);
      if (!sheet.ok) return tellProblems(reply, sheet.problems, lang);
      const { grid, header } = sheet.value;
      const asked = {
        file,
        grid,
        headings: header.headings,
        plan,
        reason: lang === 'zh' ? '更正' : 'Correction',
        withdraw: [],
      };
      const { desk, judged, diff, problems } = await prepareImport(services, round, asked);
      const of = (kind: FactChange['kind']) => diff.changes.filter((change) => change.kind === kind);
      // Under seal what others entered is counted and not shown.
      const seen = (await sightIn(services, request, round)) === 'all';
      const show = (changes: readonly FactChange[]) =>
        changes
          .slice(0, MOST_SHOWN)
          .map((change) => shown(desk, lang, seen ? change : { kind: change.kind, fact: change.fact }));
      return {
        judged,
        counts: {
          new: of('new').length,
          changed: of('changed').length,
          same: of('same').length,
          gone: diff.gone.length,
        },
        new: show(of('new')),
        changed: show(of('changed')),
        gone: seen ? show(diff.gone.map((fact) => ({ kind: 'same', fact }))) : [],
        setAside: setAsideIn(
          desk.plan,
          [...of('new'), ...of('changed')].map(({ fact }) => fact),
        ),
        ...tellOf(problems, lang),
      };
    },
  );
}

function shown(desk: DeskPlan, lang: Lang, { fact, before }: FactChange): z.infer<typeof shownFact> {
  const unit = unitOf(desk, fact.unit);
  const nodes = desk.plan.classes[unit?.cls ?? -1]?.nodes ?? [];
  const node = nodes.find(({ path }) => path === fact.indicator);
  return {
    row: fact.row ?? null,
    unit: unit?.name ?? fact.unit,
    indicator: node?.name ?? fact.indicator,
    fact,
    before: before ?? null,
    differs: before
      ? factColumns.filter((column) => column !== 'id' && column !== 'note' && fact[column] !== before[column])
      : [],
    verdict: factVerdict(node, fact, lang),
    verdictBefore: before ? factVerdict(node, before, lang) : null,
  };
}
