import { type ListedNotice, listNotices as list } from '@mingjian/store';
import { isNoticeKind, type NoticeDetail, noticeKinds, noticePlace } from '@mingjian/workflow';
import { z } from 'zod';
import { pageQuery } from '../../page.ts';
import { actorOf } from '../../rounds/scope.ts';
import type { App, Services } from '../../types.ts';

const noticeBody = z
  .object({
    id: z.string(),
    kind: z.enum(noticeKinds),
    round: z.string().nullable(),
    title: z.string().nullable().describe('Title of the round'),
    detail: z.record(z.string(), z.string()).describe('What fills the words of its kind'),
    place: z.array(z.string()).describe('The place concerned, as parts of an address below the workbench'),
    at: z.string(),
    readAt: z.string().nullable(),
  })
  .meta({ id: 'Notice' });

/** One's own notices. */
export function listNotices(app: App, { store }: Services): void {
  app.get(
    '/api/notices',
    {
      config: { permission: 'notice:use' },
      schema: {
        tags: ['notices'],
        summary: 'One’s own notices, the newest first, a page at a time',
        querystring: pageQuery.omit({ search: true }),
        response: { 200: z.array(noticeBody) },
      },
    },
    async (request) => (await list(store.db, actorOf(request).account, request.query)).flatMap(describe),
  );
}

function describe({ id, kind, round, title, detail: text, at, readAt }: ListedNotice): z.infer<typeof noticeBody>[] {
  // A kind of a later version, after a step back to this one.
  if (!isNoticeKind(kind)) return [];
  const detail = JSON.parse(text) as NoticeDetail & Record<string, string>;
  return [{ id, kind, round, title, detail, place: [...noticePlace(kind, round, detail)], at, readAt }];
}
