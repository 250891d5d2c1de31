import { leadsOf } from '@mingjian/store';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { deskPlan } from '../../desk/plan.ts';
import { hasDuty, reachOf } from '../../desk/reach.ts';
import { notFound } from '../../errors.ts';
import { seenFile } from '../../inspect/seen-file.ts';
import { roundId } from '../../rounds/bodies.ts';
import { actorOf, roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

/**
 * The page on which a lead was found, as it was seen then: always to be saved and never to be shown in our own page, since whatever
 * a website holds may be hostile.
 */
export function getLeadPage(app: App, services: Services): void {
  const { db, blobs } = services.store;
  app.get(
    '/api/rounds/:id/leads/:lead/page',
    {
      config: { permission: 'lead:read' },
      schema: {
        tags: ['leads'],
        summary: 'The page of a lead as it was seen, as an attachment',
        params: roundId.extend({ lead: z.string().regex(/^[0-9a-f]{64}$/) }),
        response: { 200: z.unknown(), 404: errorBody },
      },
    },
    async (request, typed) => {
      const reply = typed as unknown as FastifyReply;
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const [lead] = await leadsOf(db, round.id, { purpose: 'office', ids: [request.params.lead] });
      const desk = await deskPlan(services, round);
      const reach = await reachOf(db, round.id, actorOf(request));
      const seen = lead && (reach.all || hasDuty(desk, reach, { unit: lead.unit, indicator: null }));
      const bytes = seen && lead.page !== null ? await blobs.open(lead.page) : undefined;
      if (!lead || !bytes) return notFound(reply, 'There is no such page.');
      return reply
        .headers({
          'content-disposition': `attachment; filename="${request.params.lead.slice(0, 12)}.${seenFile(lead).name.split('.').at(-1)}"`,
          'cache-control': 'private, no-store',
          'x-content-type-options': 'nosniff',
          'content-security-policy': "default-src 'none'; sandbox",
        })
        .type('application/octet-stream')
        .send(bytes);
    },
  );
}
