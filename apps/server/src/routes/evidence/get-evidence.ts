import type { Blobs } from '@mingjian/store';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { asAttachment } from '../../desk/as-attachment.ts';
import { evidenceInSight } from '../../desk/evidence-in-sight.ts';
import { notFound } from '../../errors.ts';
import { roundId } from '../../rounds/bodies.ts';
import { roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

/** The bytes of a file of evidence. */
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
      const found = await evidenceInSight(services, request, round, request.params.evidence);
      const bytes = found && found.hash !== null ? await blobs.open(found.hash) : undefined;
      if (!found || !bytes) return notFound(reply, 'There is no such file.');
      return asAttachment(reply, found.name).header('content-length', found.size).send(bytes);
    },
  );
}
