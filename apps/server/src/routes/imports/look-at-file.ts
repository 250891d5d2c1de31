import { type Mapping, presetOf, proposeMapping } from '@mingjian/files';
import { readSetting } from '@mingjian/store';
import { type RoundState, takesFacts } from '@mingjian/workflow';
import { z } from 'zod';
import { describeSheet, sheetShape } from '../../imports/describe-sheet.ts';
import { openSheets } from '../../imports/open-file.ts';
import { mappingBody, mappingKey } from '../../imports/plan.ts';
import { readImport } from '../../imports/read-part.ts';
import { langOf } from '../../language.ts';
import { tellProblems } from '../../problems.ts';
import { roundId } from '../../rounds/bodies.ts';
import { notInThisState, roundInSight } from '../../rounds/scope.ts';
import { errorBody, form, problemsBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

const sheetBody = mappingBody
  .extend({
    ...sheetShape,
    remembered: z.boolean().describe('The mapping is the one that was last confirmed in this round'),
    preset: z.object({ id: z.string(), name: z.string() }).nullable(),
  })
  .meta({ id: 'ImportSheet' });

/** What a file holds, and what its columns are likely to mean. Nothing of it is kept. */
export function lookAtFile(app: App, services: Services): void {
  app.post(
    '/api/rounds/:id/imports/look',
    {
      config: { permission: 'fact:import' },
      schema: {
        tags: ['imports'],
        summary: 'Looks at a CSV or .xlsx file (multipart: said = {}, file): sheets, headings, a proposed mapping',
        params: roundId,
        consumes: ['multipart/form-data'],
        body: form({ said: z.object({}), file: z.file() }),
        response: {
          200: z.object({ file: z.string(), sheets: z.array(sheetBody) }),
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
      const part = await readImport(request, z.object({}));
      if (!part.ok) return tellProblems(reply, part.problems, lang);
      const { file, bytes } = part.value;
      const sheets = await openSheets(bytes, file);
      if (!sheets.ok) return tellProblems(reply, sheets.problems, lang);
      const told = sheets.value.map(async (opened) => {
        const { header } = opened;
        const { value } = await readSetting(services.store.db, mappingKey(round.id, header.headings));
        const preset = presetOf(header.headings);
        const { columns, constants } =
          value === null ? proposeMapping(header.headings) : mappingBody.parse(JSON.parse(value));
        return {
          ...describeSheet(opened),
          columns: [...columns],
          constants: defined(constants),
          remembered: value !== null,
          preset: preset && { id: preset.id, name: preset[lang] },
        };
      });
      return { file, sheets: await Promise.all(told) };
    },
  );
}

const defined = (constants: Mapping['constants']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(constants).flatMap(([column, text]) => (text === undefined ? [] : [[column, text]])),
  );
