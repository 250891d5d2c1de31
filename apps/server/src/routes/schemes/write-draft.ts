import { readScheme, writeScheme } from '@mingjian/files';
import { z } from 'zod';
import { readImport } from '../../imports/read-part.ts';
import { langOf } from '../../language.ts';
import { tellProblems } from '../../problems.ts';
import { errorBody, form, problemsBody } from '../../schemas.ts';
import type { App } from '../../types.ts';

/** A scheme as a browser holds it (JSON, which is YAML too) as the text of a file that people can change. Nothing is kept. */
export function writeDraft(app: App): void {
  app.post(
    '/api/scheme-drafts/yaml',
    {
      config: { permission: 'scheme:manage' },
      schema: {
        tags: ['schemes'],
        summary: 'Writes a scheme (multipart: said = {}, file in JSON or YAML) as YAML text',
        consumes: ['multipart/form-data'],
        body: form({ said: z.object({}), file: z.file() }),
        response: { 200: z.object({ yaml: z.string() }), 400: errorBody, 422: problemsBody },
      },
    },
    async (request, reply) => {
      const lang = langOf(request);
      const part = await readImport(request, z.object({}));
      if (!part.ok) return tellProblems(reply, part.problems, lang);
      const scheme = readScheme(part.value.bytes, part.value.file);
      if (!scheme.ok) return tellProblems(reply, scheme.problems, lang);
      return { yaml: writeScheme(scheme.value) };
    },
  );
}
