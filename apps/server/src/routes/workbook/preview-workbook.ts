import { type RoundState, takesFacts } from '@mingjian/workflow';
import { z } from 'zod';
import { unitOf } from '../../desk/plan.ts';
import { hasDuty, notYourDuty, reachOf } from '../../desk/reach.ts';
import { readImport } from '../../imports/read-part.ts';
import { setAsideBody, setAsideIn } from '../../imports/set-aside.ts';
import { langOf } from '../../language.ts';
import { tellOf, tellProblems } from '../../problems.ts';
import { roundId } from '../../rounds/bodies.ts';
import { actorOf, notInThisState, roundInSight } from '../../rounds/scope.ts';
import { errorBody, form, problemsBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';
import { prepareWorkbook } from '../../workbook/prepare.ts';
import { contentsOf } from '../../workbook/write-tasks.ts';

const rowBody = z
  .object({
    row: z.number().int(),
    kind: z.enum(['new', 'changed']),
    stale: z.boolean().describe('Somebody recorded something since the export: taken only if chosen'),
    unit: z.string(),
    indicator: z.string(),
    says: z.string(),
    now: z.array(z.string()).describe('What is recorded now'),
  })
  .meta({ id: 'WorkbookRow' });

/** A filled workbook compared with the round. Nothing of it is kept. */
export function previewWorkbook(app: App, services: Services): void {
  app.post(
    '/api/rounds/:id/desk/workbook/preview',
    {
      config: { permission: 'fact:write' },
      schema: {
        tags: ['desk'],
        summary: 'Compares a filled workbook with the round (multipart: said = {}, file)',
        params: roundId,
        consumes: ['multipart/form-data'],
        body: form({ said: z.object({}), file: z.file() }),
        response: {
          200: z.object({
            judged: z.number().int(),
            same: z.number().int(),
            rows: z.array(rowBody),
            setAside: setAsideBody,
            total: z.number().int(),
            problems: problemsBody.shape.problems,
          }),
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
      const part = await readImport(request, z.object({}));
      if (!part.ok) return tellProblems(reply, part.problems, lang);
      const reason = lang === 'zh' ? '更正' : 'Correction';
      const prepared = await prepareWorkbook(services, round, { ...part.value, reason, chosen: 'all' });
      if (!prepared.ok) return tellProblems(reply, prepared.problems, lang);
      const { desk, judged, rows, problems } = prepared.value;
      const reach = await reachOf(services.store.db, round.id, actorOf(request));
      // Also what would stay the same: the answer tells what is recorded.
      if (!rows.every(({ fact }) => hasDuty(desk, reach, fact, ['assess']))) return notYourDuty(reply);
      return {
        judged,
        same: rows.filter(({ kind }) => kind === 'same').length,
        rows: rows.flatMap(({ row, kind, stale, fact, now, indicator, node }) =>
          kind === 'same'
            ? []
            : [
                {
                  row,
                  kind,
                  stale,
                  unit: unitOf(desk, fact.unit)?.name ?? fact.unit,
                  indicator,
                  says: contentsOf(node, fact, lang),
                  now: now.map((one) => contentsOf(node, one, lang)),
                },
              ],
        ),
        setAside: setAsideIn(
          desk.plan,
          rows.flatMap(({ kind, row, fact }) => (kind === 'same' ? [] : [{ row, date: fact.date }])),
        ),
        ...tellOf(problems, lang),
      };
    },
  );
}
