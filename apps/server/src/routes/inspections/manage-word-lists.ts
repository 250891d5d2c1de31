import { Readable } from 'node:stream';
import { fileLimits, readWords } from '@mingjian/files';
import { addWordList, wordLists } from '@mingjian/store';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { notFound } from '../../errors.ts';
import { readImport } from '../../imports/read-part.ts';
import { langOf } from '../../language.ts';
import { tellProblems } from '../../problems.ts';
import { actorOf } from '../../rounds/scope.ts';
import { errorBody, form, problemsBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

const wordListBody = z.object({
  id: z.string(),
  version: z.number().int().describe('The highest is used'),
  name: z.string().describe('Of its file'),
  words: z.number().int(),
  at: z.string(),
  by: z.string().nullable(),
});

/** The office's lists of wrong words: each one brought in is a version that stays, and the newest is used. */
export function manageWordLists(app: App, services: Services): void {
  const { db, blobs } = services.store;
  app.get(
    '/api/word-lists',
    {
      config: { permission: 'word-list:read' },
      schema: {
        tags: ['inspections'],
        summary: 'Lists of wrong words, the newest first: looks use that one, and a sample where there is none',
        response: { 200: z.array(wordListBody) },
      },
    },
    async () =>
      (await wordLists(db)).map(({ id, version, name, words, at, who }) => ({ id, version, name, words, at, by: who })),
  );
  app.post(
    '/api/word-lists',
    {
      config: { permission: 'word-list:manage' },
      schema: {
        tags: ['inspections'],
        summary: 'Brings in a list of wrong words, .xlsx or .csv (multipart: said = {}, file)',
        consumes: ['multipart/form-data'],
        body: form({ said: z.object({}), file: z.file() }),
        response: { 201: z.object({ version: z.number().int() }), 400: errorBody, 422: problemsBody },
      },
    },
    async (request, reply) => {
      const lang = langOf(request);
      const part = await readImport(request, z.object({}), fileLimits.words);
      if (!part.ok) return tellProblems(reply, part.problems, lang);
      const { file: name, bytes } = part.value;
      const read = await readWords(bytes, name);
      if (!read.ok) return tellProblems(reply, read.problems, lang);
      const { hash } = await blobs.put(Readable.from([bytes]), fileLimits.words);
      const act = { ...actOf(request, services.now()), account: actorOf(request).account };
      const list = { name: name.slice(-200), hash, words: read.value.length };
      return reply.code(201).send({ version: await addWordList(db, act, list) });
    },
  );
  app.get(
    '/api/word-lists/:list/file',
    {
      config: { permission: 'word-list:read' },
      schema: {
        tags: ['inspections'],
        summary: 'A version of the list as it was brought in',
        params: z.object({ list: z.uuid() }),
        response: { 200: z.unknown(), 404: errorBody },
      },
    },
    async (request, typed) => {
      const reply = typed as unknown as FastifyReply;
      const list = (await wordLists(db)).find(({ id }) => id === request.params.list);
      const bytes = list && (await blobs.open(list.hash));
      if (!bytes) return notFound(reply, 'There is no such list.');
      return reply
        .headers({
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(list.name)}`,
          'cache-control': 'private, no-store',
          'x-content-type-options': 'nosniff',
        })
        .type('application/octet-stream')
        .send(bytes);
    },
  );
}
