import { compile } from '@mingjian/engine';
import { readScheme } from '@mingjian/files';
import { z } from 'zod';
import { readImport } from '../../imports/read-part.ts';
import { langOf } from '../../language.ts';
import { tellProblems } from '../../problems.ts';
import { sampleRound } from '../../sample/round.ts';
import { errorBody, form, problemsBody, sampleBody } from '../../schemas.ts';
import type { App } from '../../types.ts';

/** Invented facts about the units that a draft itself names, to try it on; of a class without a list the units are invented too. */
export function sampleDraft(app: App): void {
  app.post(
    '/api/scheme-drafts/sample',
    {
      config: { permission: 'scheme:manage' },
      schema: {
        tags: ['schemes'],
        summary:
          'An invented round of a scheme (multipart: said = {}, file in JSON or YAML) with its own units. Nothing is kept',
        consumes: ['multipart/form-data'],
        body: form({ said: z.object({}), file: z.file() }),
        response: { 200: sampleBody, 400: errorBody, 422: problemsBody },
      },
    },
    async (request, reply) => {
      const lang = langOf(request);
      const part = await readImport(request, z.object({}));
      if (!part.ok) return tellProblems(reply, part.problems, lang);
      const scheme = readScheme(part.value.bytes, part.value.file);
      if (!scheme.ok) return tellProblems(reply, scheme.problems, lang);
      const plan = compile(scheme.value, { sample: true });
      if (!plan.ok) return tellProblems(reply, plan.problems, lang);
      const { units, facts } = sampleRound(plan.value);
      return { sample: true as const, units, facts, params: { ...plan.value.sampleParams } };
    },
  );
}
