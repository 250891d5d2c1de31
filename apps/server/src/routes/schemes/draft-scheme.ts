import { fileLimits } from '@mingjian/files';
import { z } from 'zod';
import { readImport } from '../../imports/read-part.ts';
import { langOf } from '../../language.ts';
import { tellOf, tellProblems } from '../../problems.ts';
import { errorBody, form, place, problemsBody, schemeBody, toldProblem } from '../../schemas.ts';
import { readInThread } from '../../schemes/draft/in-thread.ts';
import type { App } from '../../types.ts';

const at = z.string().nullable().describe('Id of a place in the document: p3, t1r4c2');

const textBlock = z.object({
  kind: z.literal('text'),
  at,
  level: z.number().int().nullable().describe('Of a heading'),
  text: z.string(),
});
const tableBlock = z.object({
  kind: z.literal('table'),
  at,
  rows: z
    .array(z.array(z.object({ at, text: z.string(), rowSpan: z.number().int(), columnSpan: z.number().int() })))
    .describe('Each cell once, where it begins, as in HTML'),
});

const draftBody = z.object({
  document: z.object({
    name: z.string(),
    blocks: z.array(z.discriminatedUnion('kind', [textBlock, tableBlock])),
    left: z.number().int().describe('Blocks at the end that are not shown'),
  }),
  scheme: schemeBody,
  questions: z.array(
    z.object({
      code: z.string(),
      node: z.string().optional().describe('Path of the indicator; absent: the whole scheme'),
      text: z.string(),
      place,
      at,
    }),
  ),
  sources: z.record(z.string(), z.string()).describe('Path of an indicator → id of its place'),
  warnings: z.array(toldProblem),
});

/** A plan as issued becomes the draft of a scheme, to be worked on in the browser. Nothing is kept here. */
export function draftScheme(app: App): void {
  app.post(
    '/api/scheme-drafts',
    {
      config: { permission: 'scheme:manage' },
      schema: {
        tags: ['schemes'],
        summary: 'Reads a plan as issued (multipart: said = {}, file: .docx .xlsx .html .md .txt) into a draft',
        consumes: ['multipart/form-data'],
        body: form({ said: z.object({}), file: z.file() }),
        response: { 200: draftBody, 400: errorBody, 422: problemsBody },
      },
    },
    async (request, reply) => {
      const lang = langOf(request);
      const part = await readImport(request, z.object({}), fileLimits.document);
      if (!part.ok) return tellProblems(reply, part.problems, lang);
      const read = await readInThread(part.value.bytes, part.value.file);
      if (!read.ok) return tellProblems(reply, read.problems, lang);
      const { document, scheme, questions, sources, warnings } = read.value;
      const copied = document.blocks.map((block) =>
        block.kind === 'text' ? block : { ...block, rows: block.rows.map((cells) => [...cells]) },
      );
      return {
        document: { ...document, blocks: copied },
        scheme: { ...scheme },
        questions: [...questions],
        sources,
        warnings: tellOf(warnings, lang).problems,
      };
    },
  );
}
