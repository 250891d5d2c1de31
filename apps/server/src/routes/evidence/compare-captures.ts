import { compareCaptures, type OpenCapture, openCapture } from '@mingjian/inspector';
import type { Blobs, ListedRound } from '@mingjian/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { asAttachment } from '../../desk/as-attachment.ts';
import { evidenceInSight } from '../../desk/evidence-in-sight.ts';
import { notFound } from '../../errors.ts';
import { words } from '../../inspect/bodies.ts';
import { wholeBlob } from '../../inspect/whole-blob.ts';
import { roundId } from '../../rounds/bodies.ts';
import { roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

const pair = <T extends z.ZodType>(of: T) => z.tuple([of, of]).readonly();
const comparisonBody = z.object({
  at: pair(z.string()),
  status: pair(z.number().int()),
  failure: pair(z.string().nullable()),
  finalUrl: pair(z.string()),
  title: pair(z.string()),
  alike: z.boolean(),
  lines: z
    .array(z.object({ kind: z.enum(['same', 'gone', 'new']), text: z.string() }))
    .readonly()
    .nullable(),
  words: pair(z.boolean().nullable()),
  hash: pair(z.string()).describe('SHA-256 of each file'),
  proves: pair(z.array(words)).describe('What each proves and what not'),
  screenshot: pair(z.boolean()).describe('Whether each has one'),
});

/** A capture larger than this is not opened on the server. */
const MOST = 100_000_000;
const SCREENSHOT = 'screenshot.png';

interface Opened extends OpenCapture {
  /** Of the whole file. */
  readonly hash: string;
}

/** Two captures of a page set side by side, before and after it was mended, with their pictures. */
export function compareCaptureRoutes(app: App, services: Services, blobs: Blobs): void {
  const opened = async (request: FastifyRequest, round: ListedRound, id: string): Promise<Opened | undefined> => {
    const found = await evidenceInSight(services, request, round, id);
    if (found?.type !== 'application/wacz' || found.kind !== 'fixed' || found.hash === null || found.size > MOST)
      return undefined;
    const bytes = await wholeBlob(blobs, found.hash);
    return bytes && { ...openCapture(bytes), hash: found.hash };
  };
  app.get(
    '/api/rounds/:id/captures/compare',
    {
      config: { permission: 'evidence:read' },
      schema: {
        tags: ['evidence'],
        summary: 'Two captures of a page side by side, before and after it was mended',
        params: roundId,
        querystring: z.object({
          before: z.uuid().describe('Evidence'),
          after: z.uuid(),
          words: z.string().max(1_000).optional().describe('Words of the finding'),
        }),
        response: { 200: comparisonBody, 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const before = await opened(request, round, request.query.before);
      const after = before && (await opened(request, round, request.query.after));
      if (!after) return notFound(reply, 'There is no such capture.');
      const both = <T>(of: (one: Opened) => T): [T, T] => [of(before), of(after)];
      return {
        ...compareCaptures(before, after, request.query.words),
        hash: both(({ hash }) => hash),
        proves: both(({ manifest }) => [...manifest.proves]),
        screenshot: both(({ part }) => part(SCREENSHOT) !== null),
      } satisfies z.infer<typeof comparisonBody>;
    },
  );
  app.get(
    '/api/rounds/:id/evidence/:evidence/screenshot',
    {
      config: { permission: 'evidence:read' },
      schema: {
        tags: ['evidence'],
        summary: 'The picture of a captured page, as an attachment',
        params: roundId.extend({ evidence: z.uuid() }),
        response: { 200: z.unknown(), 404: errorBody },
      },
    },
    async (request, typed) => {
      const reply = typed as unknown as FastifyReply;
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const picture = (await opened(request, round, request.params.evidence))?.part(SCREENSHOT);
      if (!picture) return notFound(reply, 'There is no such picture.');
      return asAttachment(reply, SCREENSHOT).send(picture);
    },
  );
}
