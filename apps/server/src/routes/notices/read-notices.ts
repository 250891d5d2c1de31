import { readNotices as read, unreadNotices } from '@mingjian/store';
import { z } from 'zod';
import { notFound } from '../../errors.ts';
import { actorOf } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

/** How many of one's own notices lie unread, and marking one or all of them read. */
export function readNotices(app: App, { store, now }: Services): void {
  const config = { permission: 'notice:use' } as const;
  const tags = ['notices'];
  app.get(
    '/api/notices/unread',
    {
      config,
      schema: {
        tags,
        summary: 'How many of one’s own notices lie unread',
        response: { 200: z.object({ count: z.number().int() }) },
      },
    },
    async (request) => ({ count: await unreadNotices(store.db, actorOf(request).account) }),
  );
  app.post(
    '/api/notices/read',
    { config, schema: { tags, summary: 'Marks all of one’s own notices read', response: { 204: z.null() } } },
    async (request, reply) => {
      await read(store.db, actorOf(request).account, now());
      return reply.code(204).send(null);
    },
  );
  app.post(
    '/api/notices/:id/read',
    {
      config,
      schema: {
        tags,
        summary: 'Marks a notice of one’s own read',
        params: z.object({ id: z.string().min(1).max(100) }),
        response: { 204: z.null(), 404: errorBody },
      },
    },
    async (request, reply) =>
      (await read(store.db, actorOf(request).account, now(), request.params.id))
        ? reply.code(204).send(null)
        : notFound(reply, 'You have no such notice.'),
  );
}
