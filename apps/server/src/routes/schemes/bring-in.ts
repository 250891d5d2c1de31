import { failed, type Lang, type Outcome, type Problem, problem } from '@mingjian/model';
import { publishedVersion, publishScheme, SchemeThere } from '@mingjian/store';
import { sicText, signedSums } from '@mingjian/workflow';
import { z } from 'zod';
import { readImport } from '../../imports/read-part.ts';
import { langOf } from '../../language.ts';
import { type Shelved, shelve } from '../../library.ts';
import { tellProblems } from '../../problems.ts';
import { keepScheme } from '../../rounds/keep-scheme.ts';
import { errorBody, finding, form, problemsBody, schemeSummary } from '../../schemas.ts';
import { tellListing } from '../../schemes/tell-version.ts';
import { builtInVersion } from '../../schemes/versions.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

const readBody = schemeSummary.extend({ hash: z.string(), findings: z.array(finding) });

/**
 * An office's own plan as a scheme file, read and checked as the command line does it. Errors refuse it; what is only to
 * be thought over is listed. A version that was brought in never changes: other content is another version.
 */
export function bringIn(app: App, services: Services): void {
  const { store, library, now } = services;
  app.post(
    '/api/scheme-versions',
    {
      config: { permission: 'scheme:manage' },
      schema: {
        tags: ['schemes'],
        summary: 'Brings in a scheme file (multipart: said = {}, file). With try=1 it is only read and checked',
        consumes: ['multipart/form-data'],
        body: form({ said: z.object({}), file: z.file() }),
        querystring: z.object({ try: z.enum(['0', '1']).optional() }),
        response: { 200: readBody, 201: readBody, 400: errorBody, 422: problemsBody },
      },
    },
    async (request, reply) => {
      const lang = langOf(request);
      const part = await readImport(request, z.object({}));
      if (!part.ok) return tellProblems(reply, part.problems, lang);
      const { file, bytes } = part.value;
      const read = readChecked(bytes, file, lang);
      if (!read.ok) return tellProblems(reply, read.problems, lang);
      const { scheme, listing, findings } = read.value;
      const kept = keepScheme(scheme);
      const there = (same: boolean): Problem =>
        problem(
          same ? 'scheme-version-same' : 'scheme-version-differs',
          { file },
          { id: kept.id, version: kept.version },
        );
      const known =
        builtInVersion(library, kept.id, kept.version) ?? (await publishedVersion(store.db, kept.id, kept.version));
      if (known !== undefined) return tellProblems(reply, [there(known === kept.hash)], lang);
      const told = { ...tellListing(listing), hash: kept.hash, findings: [...findings(lang)] };
      if (request.query.try === '1') return told;
      try {
        const sic = signedSums(scheme).map(({ name, sic: one }) => ({ name: `${name} ${sicText(one)}` }));
        await publishScheme(store.db, actOf(request, now()), kept, sic.length > 0 ? { sic } : {});
      } catch (error) {
        if (!(error instanceof SchemeThere)) throw error;
        return tellProblems(reply, [there(error.same)], lang);
      }
      return reply.code(201).send(told);
    },
  );
}

/** A scheme that can run, and that no check calls wrong. */
function readChecked(bytes: Uint8Array, file: string, lang: Lang): Outcome<Shelved> {
  const read = shelve(bytes, file);
  if (!read.ok) return failed(read.problems.map((one) => ({ ...one, place: { file, ...one.place } })));
  const errors = read.value.findings(lang).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return read;
  return failed(errors.map(({ place, what, mend }) => problem('scheme-check', { file, path: place }, { what, mend })));
}
