import { fileLimits } from '@mingjian/files';
import { addDraft, draftOf, listDrafts, removeDraft, Stale, saveDraft } from '@mingjian/store';
import { z } from 'zod';
import { notFound, refuse } from '../../errors.ts';
import { errorBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

/** As many drafts an office may have at once. */
const MOST = 200;

const isObject = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};
const json = z.string().max(fileLimits.scheme).refine(isObject, 'a JSON object as text is asked for');
const title = z.string().trim().min(1).max(200);
const version = z.number().int().min(1);
const params = z.object({ id: z.uuid() });
const name = z.string().nullable();
const listed = z.object({
  id: z.string(),
  title: z.string(),
  version: z.number().int(),
  createdAt: z.string(),
  by: name.describe('Name of whoever began it'),
  changedAt: z.string(),
  changedBy: name.describe('Name of whoever changed it last'),
});
const staleBody = errorBody.extend({ version: z.number().int(), changedAt: z.string(), changedBy: name });

/**
 * Schemes in the making, shared among the organisers: any of them goes on with one. What a draft holds is the workbench's, as text; nothing
 * of it counts before it is brought in as a version.
 */
export function manageDrafts(app: App, services: Services): void {
  const { store, now } = services;
  const { db } = store;
  const config = { permission: 'scheme:manage' } as const;
  const tags = ['schemes'];
  // A character may take several bytes, and more where JSON escapes it.
  const bodyLimit = 4 * fileLimits.scheme;
  const gone = 'There is no such draft.';
  app.get(
    '/api/drafts',
    {
      config,
      schema: { tags, summary: 'Drafts of schemes, the one changed last first', response: { 200: z.array(listed) } },
    },
    async () => (await listDrafts(db)).map((one) => ({ ...one })),
  );
  app.get(
    '/api/drafts/:id',
    {
      config,
      schema: {
        tags,
        summary: 'One draft with its content and the document it was read from',
        params,
        response: { 200: listed.extend({ body: z.string(), document: z.string().nullable() }), 404: errorBody },
      },
    },
    async (request, reply) => (await draftOf(db, request.params.id)) ?? notFound(reply, gone),
  );
  app.post(
    '/api/drafts',
    {
      config,
      bodyLimit,
      schema: {
        tags,
        summary: 'Begins a draft under an id that the workbench chose',
        body: z.object({ id: z.uuid(), title, body: json, document: json.nullable() }),
        response: { 201: z.object({ version }), 409: errorBody },
      },
    },
    async (request, reply) => {
      if ((await listDrafts(db)).length >= MOST)
        return refuse(reply, 409, 'many-drafts', `There are ${MOST} drafts already: delete one first.`);
      await addDraft(db, actOf(request, now()), request.body);
      return reply.code(201).send({ version: 1 });
    },
  );
  app.put(
    '/api/drafts/:id',
    {
      config,
      bodyLimit,
      schema: {
        tags,
        summary: 'Keeps a draft over the version that was seen; where somebody changed it meanwhile, says who and when',
        params,
        body: z.object({ version, title, body: json }),
        response: { 200: z.object({ version }), 404: errorBody, 409: staleBody },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      try {
        const saved = await saveDraft(db, actOf(request, now()), { id, ...request.body });
        return saved === undefined ? notFound(reply, gone) : { version: saved };
      } catch (error) {
        const there = error instanceof Stale ? await draftOf(db, id) : undefined;
        if (!there) throw error;
        const { changedAt, changedBy } = there;
        const who = { version: there.version, changedAt, changedBy };
        return reply
          .code(409)
          .send({ code: 'stale', message: 'Somebody else changed this draft meanwhile: load it again.', ...who });
      }
    },
  );
  app.delete(
    '/api/drafts/:id',
    {
      config,
      schema: {
        tags,
        summary: 'Deletes a draft for good, as it was seen',
        params,
        querystring: z.object({ version: z.coerce.number().int().min(1) }),
        response: { 204: z.null(), 404: errorBody, 409: errorBody },
      },
    },
    async (request, reply) => {
      const seen = { id: request.params.id, version: request.query.version };
      return (await removeDraft(db, actOf(request, now()), seen)) ? reply.code(204).send(null) : notFound(reply, gone);
    },
  );
}
