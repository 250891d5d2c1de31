import { addFacts, Stale } from '@mingjian/store';
import { type RoundState, takesFacts } from '@mingjian/workflow';
import { z } from 'zod';
import { hasDuty, notYourDuty, reachOf } from '../../desk/reach.ts';
import { readImport } from '../../imports/read-part.ts';
import { langOf } from '../../language.ts';
import { tellProblems } from '../../problems.ts';
import { reason, roundId } from '../../rounds/bodies.ts';
import { actorOf, notInThisState, roundInSight } from '../../rounds/scope.ts';
import { errorBody, form, problemsBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';
import { prepareWorkbook } from '../../workbook/prepare.ts';

const confirmation = z.object({
  judged: z.number().int().min(0),
  reason,
  chosen: z.array(z.number().int()).max(50_000).default([]).describe('Stale rows that are taken all the same'),
});

/** Takes a previewed workbook: all of it but what is stale and was not chosen, or nothing. */
export function takeWorkbook(app: App, services: Services): void {
  app.post(
    '/api/rounds/:id/desk/workbook',
    {
      config: { permission: 'fact:write' },
      schema: {
        tags: ['desk'],
        summary: 'Takes a previewed workbook (multipart: said = {judged, reason, chosen}, file)',
        params: roundId,
        consumes: ['multipart/form-data'],
        body: form({ said: confirmation, file: z.file() }),
        response: {
          200: z.object({ added: z.number(), corrected: z.number(), same: z.number(), left: z.number() }),
          400: errorBody,
          403: errorBody,
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
      const prepared = await prepareWorkbook(services, round, {
        file,
        bytes,
        reason: said.reason,
        chosen: said.chosen,
      });
      if (!prepared.ok) return tellProblems(reply, prepared.problems, lang);
      const { desk, judged, rows, facts, problems } = prepared.value;
      const actor = actorOf(request);
      const reach = await reachOf(services.store.db, round.id, actor);
      if (!rows.every(({ fact }) => hasDuty(desk, reach, fact, ['assess']))) return notYourDuty(reply);
      if (judged !== said.judged) throw new Stale('round', round.id);
      if (problems.length > 0) return tellProblems(reply, problems, lang);
      const act = actOf(request, services.now());
      const { id, state, scheme } = round;
      if (facts.length > 0) {
        await addFacts(services.store.db, act, {
          round: id,
          facts,
          source: 'desk',
          judged,
          state,
          scheme,
          reason: said.reason,
        });
      }
      const left = rows.filter(({ kind, stale, row }) => kind !== 'same' && stale && !said.chosen.includes(row));
      const count = (kind: string) => rows.filter((row) => row.kind === kind && !left.includes(row)).length;
      return { added: count('new'), corrected: count('changed'), same: count('same'), left: left.length };
    },
  );
}
