import type { Fixture } from '@mingjian/inspector';
import { leadsOf } from '@mingjian/store';
import { leadState } from '@mingjian/workflow';
import { z } from 'zod';
import { deskPlan } from '../../desk/plan.ts';
import { hasDuty, reachOf } from '../../desk/reach.ts';
import { notFound } from '../../errors.ts';
import { isOfFiles } from '../../inspect/seen-file.ts';
import { wholeBlob } from '../../inspect/whole-blob.ts';
import { roundId } from '../../rounds/bodies.ts';
import { dayIn } from '../../rounds/describe.ts';
import { actorOf, roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

const fixtureBody = z.object({
  audit: z.string(),
  home: z.string(),
  url: z.string(),
  today: z.string(),
  contentType: z.string().nullable(),
  page: z.string().describe('The page as it came, base64'),
  observed: z.string(),
  reason: z.string(),
});

/** A false alarm as a file with which whoever mends the audit can see that it does not come back. */
export function getFixture(app: App, services: Services): void {
  const { db, blobs } = services.store;
  app.get(
    '/api/rounds/:id/leads/:lead/fixture',
    {
      config: { permission: 'lead:read' },
      schema: {
        tags: ['leads'],
        summary: 'A lead that was no fault, as a case for those who mend the audit',
        params: roundId.extend({ lead: z.string().regex(/^[0-9a-f]{64}$/) }),
        response: { 200: fixtureBody, 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const [lead] = await leadsOf(db, round.id, { purpose: 'office', ids: [request.params.lead] });
      const desk = await deskPlan(services, round);
      const reach = await reachOf(db, round.id, actorOf(request));
      const seen = lead && (reach.all || hasDuty(desk, reach, { unit: lead.unit, indicator: null }));
      const isAlarm = seen && leadState(lead.words) === 'rejected' && lead.page !== null && !isOfFiles(lead.audit);
      const bytes = isAlarm ? await wholeBlob(blobs, lead.page as string) : undefined;
      if (!lead || !bytes) return notFound(reply, 'There is no such false alarm with a page.');
      return {
        audit: lead.audit,
        home: new URL('/', lead.url).href,
        url: lead.url,
        today: dayIn(lead.pageAt ?? lead.at),
        contentType: lead.pageType,
        page: bytes.toString('base64'),
        observed: lead.observed,
        reason: lead.words.at(-1)?.reason ?? '',
      } satisfies Fixture;
    },
  );
}
