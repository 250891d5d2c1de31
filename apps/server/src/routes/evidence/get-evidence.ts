import { type Blobs, evidenceById } from '@mingjian/store';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { deskPlan } from '../../desk/plan.ts';
import { hasDuty, reachOf } from '../../desk/reach.ts';
import { isReleased, releasedFacts } from '../../desk/released.ts';
import { notFound } from '../../errors.ts';
import { roundId } from '../../rounds/bodies.ts';
import { actorOf, roundInSight } from '../../rounds/scope.ts';
import { sightIn } from '../../rounds/sight.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

/**
 * The bytes of evidence, always to be saved and never to be shown in the page: what somebody handed in may be anything,
 * whatever it says of itself. A unit gets what it handed in
 * and, once its score is released, what its entries name.
 */
export function getEvidence(app: App, services: Services, blobs: Blobs): void {
  app.get(
    '/api/rounds/:id/evidence/:evidence',
    {
      config: { permission: 'evidence:read' },
      schema: {
        tags: ['evidence'],
        summary: 'A file of evidence, as an attachment',
        params: roundId.extend({ evidence: z.uuid() }),
        response: { 200: z.unknown(), 404: errorBody },
      },
    },
    async (request, typed) => {
      const reply = typed as unknown as FastifyReply;
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const desk = await deskPlan(services, round);
      const reach = await reachOf(services.store.db, round.id, actorOf(request));
      const found = await evidenceById(services.store.db, round.id, request.params.evidence);
      const isOwn = found !== undefined && reach.own.includes(found.unit);
      const seen =
        found !== undefined &&
        (reach.all ||
          hasDuty(desk, reach, found) ||
          (isOwn && found.handedIn) ||
          (isOwn &&
            (await sightIn(services, request, round)) !== 'none' &&
            isReleased(await releasedFacts(services, round, found.unit), found.unit, found)));
      const bytes = seen && found.hash !== null ? await blobs.open(found.hash) : undefined;
      if (!found || !bytes) return notFound(reply, 'There is no such file.');
      return reply
        .headers({
          'content-disposition': `attachment; filename*=UTF-8''${encodeName(found.name)}`,
          'content-length': found.size,
          'cache-control': 'private, no-store',
          'x-content-type-options': 'nosniff',
          'content-security-policy': "default-src 'none'; sandbox",
        })
        .type('application/octet-stream')
        .send(bytes);
    },
  );
}

/** RFC 8187: what encodeURIComponent leaves alone and the header does not take. */
const encodeName = (name: string): string =>
  encodeURIComponent(name.replace(/\p{Cs}/gu, '')).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
