import { type Act, addFacts, readSetting, Stale, writeSetting } from '@mingjian/store';
import { type RoundState, takesFacts } from '@mingjian/workflow';
import { z } from 'zod';
import { openSheet } from '../../imports/open-file.ts';
import { importPlan, mappingKey } from '../../imports/plan.ts';
import { prepareImport } from '../../imports/prepare.ts';
import { readImport } from '../../imports/read-part.ts';
import { langOf } from '../../language.ts';
import { tellProblems } from '../../problems.ts';
import { reason, roundId } from '../../rounds/bodies.ts';
import { notInThisState, roundInSight } from '../../rounds/scope.ts';
import { errorBody, form, problemsBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

const confirmation = z.object({
  plan: importPlan,
  judged: z.number().int().min(0),
  reason,
  withdraw: z.array(z.string().min(1).max(200)).max(50_000).default([]),
});

/** Takes what was previewed: all of it or nothing, and nothing where the round has changed since. */
export function takeImport(app: App, services: Services): void {
  app.post(
    '/api/rounds/:id/imports',
    {
      config: { permission: 'fact:import' },
      schema: {
        tags: ['imports'],
        summary: 'Takes a previewed file (multipart: said = {plan, judged, reason, withdraw}, file)',
        params: roundId,
        consumes: ['multipart/form-data'],
        body: form({ said: confirmation, file: z.file() }),
        response: {
          200: z.object({ added: z.number(), corrected: z.number(), withdrawn: z.number(), same: z.number() }),
          400: errorBody,
          404: errorBody,
          409: errorBody,
          422: problemsBody,
        },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      if (!takesFacts(round.state as RoundState)) return notInThisState(reply, round.state);
      const lang = langOf(request);
      const part = await readImport(request, confirmation);
      if (!part.ok) return tellProblems(reply, part.problems, lang);
      const { file, bytes, said } = part.value;
      const sheet = await openSheet(bytes, file, said.plan);
      if (!sheet.ok) return tellProblems(reply, sheet.problems, lang);
      const { grid, header } = sheet.value;
      const { headings } = header;
      const { judged, diff, facts, problems } = await prepareImport(services, round, { file, grid, headings, ...said });
      if (judged !== said.judged) throw new Stale('round', round.id);
      if (problems.length > 0) return tellProblems(reply, problems, lang);
      const act = actOf(request, services.now());
      const { id, state, scheme } = round;
      if (facts.length > 0) {
        const { reason: why } = said;
        await addFacts(services.store.db, act, {
          round: id,
          facts,
          source: 'import',
          judged,
          state,
          scheme,
          reason: why,
        });
      }
      await remember(services, act, mappingKey(id, headings), said.plan);
      const count = (kind: string) => diff.changes.filter((change) => change.kind === kind).length;
      const withdrawn = diff.gone.filter((fact) => said.withdraw.includes(fact.id ?? '')).length;
      return { added: count('new'), corrected: count('changed'), withdrawn, same: count('same') };
    },
  );
}

/** The mapping for the next file with these headings. Somebody who confirmed another at the same instant is as right. */
async function remember(
  { store: { db } }: Services,
  act: Act,
  key: string,
  { columns, constants }: z.infer<typeof importPlan>,
): Promise<void> {
  const value = JSON.stringify({ columns, constants });
  const known = await readSetting(db, key);
  if (known.value === value) return;
  try {
    await writeSetting(db, act, { key, value, version: known.version });
  } catch (error) {
    if (!(error instanceof Stale)) throw error;
  }
}
