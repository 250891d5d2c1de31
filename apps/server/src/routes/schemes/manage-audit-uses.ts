import { fileLimits, readAuditUses, writeAuditUses } from '@mingjian/files';
import { AuditUsesMoved, addAuditUses, auditUsesOf } from '@mingjian/store';
import { z } from 'zod';
import { notFound, refuse } from '../../errors.ts';
import { readImport } from '../../imports/read-part.ts';
import { usesHere } from '../../inspect/scheme-uses.ts';
import { langOf } from '../../language.ts';
import { tellProblems } from '../../problems.ts';
import { actorOf } from '../../rounds/scope.ts';
import { errorBody, form, problemsBody } from '../../schemas.ts';
import {
  judgeFor,
  judgeUses,
  MOST_USES,
  otherScheme,
  schemeHere,
  tellUses,
  useBody,
  usesBody,
} from '../../schemes/audit-uses.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

const params = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) });
const missing = 'There is no such version of a scheme, or none of its uses.';

/** Which audits of websites a scheme uses: what is decided, what may be, and deciding it; each save is a version that stays. */
export function manageAuditUses(app: App, services: Services): void {
  const { db } = services.store;
  app.get(
    '/api/scheme-versions/:hash/audit-uses',
    {
      config: { permission: 'scheme:read' },
      schema: {
        tags: ['schemes'],
        summary: 'Which audits of websites a scheme uses, what its words suggest, and the versions that were saved',
        params,
        response: { 200: usesBody, 404: errorBody },
      },
    },
    async (request, reply) => {
      const here = await schemeHere(services, request.params.hash);
      if (here === undefined) return notFound(reply, missing);
      const [told, saved] = await Promise.all([tellUses(services, here), auditUsesOf(db, here.id)]);
      const versions = saved.map(({ version, uses, at, who }) => ({ version, uses, at, by: who }));
      return { ...told, base: versions[0]?.version ?? 0, versions };
    },
  );
  app.post(
    '/api/scheme-versions/:hash/audit-uses',
    {
      config: { permission: 'scheme:manage' },
      schema: {
        tags: ['schemes'],
        summary:
          'Saves which audits a scheme uses as its next version; nothing is taken where one of them cannot be used',
        params,
        body: z.object({ base: z.number().int().min(0), uses: z.array(useBody).max(MOST_USES) }),
        response: {
          201: z.object({ version: z.number().int() }),
          404: errorBody,
          409: errorBody,
          422: problemsBody,
        },
      },
    },
    async (request, reply) => {
      const { base, uses } = request.body;
      const here = await schemeHere(services, request.params.hash);
      if (here === undefined) return notFound(reply, missing);
      const judged = judgeUses(here.plan, uses);
      if (!judged.ok) return tellProblems(reply, judged.problems, langOf(request));
      const act = { ...actOf(request, services.now()), account: actorOf(request).account };
      const saved = { scheme: here.id, hash: here.hash, body: JSON.stringify(uses), uses: uses.length, base };
      try {
        return reply.code(201).send({ version: await addAuditUses(db, act, saved) });
      } catch (error) {
        if (!(error instanceof AuditUsesMoved)) throw error;
        return refuse(reply, 409, 'uses-moved', `Somebody saved version ${error.version} meanwhile: load it first.`);
      }
    },
  );
  app.get(
    '/api/scheme-versions/:hash/audit-uses/file',
    {
      config: { permission: 'scheme:read' },
      schema: {
        tags: ['schemes'],
        summary: 'Which audits a scheme uses, as a file like those of the built-in schemes',
        params,
        produces: ['application/yaml; charset=utf-8'],
        response: { 200: z.unknown().describe('A file'), 404: errorBody },
      },
    },
    async (request, reply) => {
      const here = await schemeHere(services, request.params.hash);
      const uses = here && (await usesHere(services, here)).uses;
      if (here === undefined || !uses?.length) return notFound(reply, missing);
      return reply
        .header('content-type', 'application/yaml; charset=utf-8')
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${here.id}.yaml`)}`)
        .send(writeAuditUses({ scheme: here.id, uses: [...uses] }));
    },
  );
  app.post(
    '/api/scheme-versions/:hash/audit-uses/file',
    {
      config: { permission: 'scheme:manage' },
      schema: {
        tags: ['schemes'],
        summary: 'Reads and judges a file of uses (multipart: said = {}, file); nothing is kept until it is saved',
        consumes: ['multipart/form-data'],
        params,
        body: form({ said: z.object({}), file: z.file() }),
        response: { 200: z.object({ uses: z.array(useBody) }), 400: errorBody, 404: errorBody, 422: problemsBody },
      },
    },
    async (request, reply) => {
      const here = await schemeHere(services, request.params.hash);
      if (here === undefined) return notFound(reply, missing);
      const lang = langOf(request);
      const part = await readImport(request, z.object({}), fileLimits.params);
      if (!part.ok) return tellProblems(reply, part.problems, lang);
      const { file, bytes } = part.value;
      const read = readAuditUses(bytes, file, judgeFor(here.plan));
      if (!read.ok) return tellProblems(reply, read.problems, lang);
      const { scheme, uses } = read.value;
      if (scheme !== here.id) return tellProblems(reply, [otherScheme(scheme, here.id, file)], lang);
      return { uses };
    },
  );
  app.get(
    '/api/scheme-versions/:hash/audit-uses/versions/:version',
    {
      config: { permission: 'scheme:read' },
      schema: {
        tags: ['schemes'],
        summary: 'One saved version of which audits a scheme uses, to go back to it',
        params: params.extend({ version: z.coerce.number().int().min(0) }),
        response: { 200: z.object({ uses: z.array(useBody) }), 404: errorBody },
      },
    },
    async (request, reply) => {
      const { hash, version } = request.params;
      const here = await schemeHere(services, hash);
      if (here === undefined) return notFound(reply, missing);
      if (version === 0) return { uses: [...(services.library.uses.get(here.id) ?? [])] };
      const saved = (await auditUsesOf(db, here.id)).find((one) => one.version === version);
      return saved === undefined ? notFound(reply, missing) : { uses: z.array(useBody).parse(JSON.parse(saved.body)) };
    },
  );
}
