import { inspectionsOf, leadCounts, leadsOf, suppressionsOf } from '@mingjian/store';
import { leadState, leadStates } from '@mingjian/workflow';
import { z } from 'zod';
import { deskPlan, unitOf } from '../../desk/plan.ts';
import { reachOf, unitReach } from '../../desk/reach.ts';
import { leadBody } from '../../inspect/bodies.ts';
import { countAudits, countUnits, isSuppressed, listedAs } from '../../inspect/count-leads.ts';
import { usesInRound } from '../../inspect/scheme-uses.ts';
import { endedLooks, tellLead } from '../../inspect/tell-lead.ts';
import { roundId } from '../../rounds/bodies.ts';
import { dayIn } from '../../rounds/describe.ts';
import { actorOf, roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

const MOST = 500;
const counted = z.object({
  audit: z.string(),
  open: z.number().int(),
  confirmed: z.number().int(),
  rejected: z.number().int(),
  aside: z.number().int(),
  noted: z.number().int(),
  suppressed: z.number().int().describe('Not judged, and out of sight today'),
  falseAlarms: z.number().nullable().describe('Rejected ÷ judged, from 0 to 1; null: none judged'),
});

/** What machines found at the websites of the units of one's duties, and how much of it there is. */
export function listLeads(app: App, services: Services): void {
  const { db } = services.store;
  app.get(
    '/api/rounds/:id/leads',
    {
      config: { permission: 'lead:read' },
      schema: {
        tags: ['leads'],
        summary: 'Leads of the round; the audits are counted for the unit that is asked for, the units for all audits',
        params: roundId,
        querystring: z.object({
          audit: z.string().max(100).optional(),
          unit: z.string().max(200).optional(),
          state: z.enum([...leadStates, 'suppressed']).default('open'),
          skip: z.coerce.number().int().min(0).default(0),
        }),
        response: {
          200: z.object({
            audits: z.array(counted),
            units: z.array(z.object({ unit: z.string(), name: z.string(), open: z.number().int() })),
            total: z.number().int().describe('Of those that are asked for'),
            leads: z.array(leadBody),
          }),
          404: errorBody,
        },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const { audit, unit, state, skip } = request.query;
      const desk = await deskPlan(services, round);
      const inReach = unitReach(desk, await reachOf(db, round.id, actorOf(request)));
      const [counts, found, looks, suppressions] = await Promise.all([
        leadCounts(db, round.id, 'office'),
        leadsOf(db, round.id, { purpose: 'office', audit, ...(unit === undefined ? {} : { units: [unit] }) }),
        inspectionsOf(db, round.id, 'office'),
        suppressionsOf(db, round.id, dayIn(services.now())),
      ]);
      const reached = counts.filter((one) => inReach(one.unit));
      const asked = found.filter(
        (lead) => inReach(lead.unit) && listedAs(leadState(lead.words), isSuppressed(lead, suppressions)) === state,
      );
      const uses = await usesInRound(services, round, desk);
      const sight = { desk, looks: endedLooks(looks), suppressions, uses };
      return {
        audits: countAudits(
          reached.filter((one) => unit === undefined || one.unit === unit),
          suppressions,
        ),
        units: [...countUnits(reached, suppressions)].map(([id, open]) => ({
          unit: id,
          name: unitOf(desk, id)?.name ?? id,
          open,
        })),
        total: asked.length,
        leads: asked.slice(skip, skip + MOST).map((lead) => tellLead(lead, sight)),
      };
    },
  );
  app.get(
    '/api/rounds/:id/leads/counts',
    {
      config: { permission: 'lead:read' },
      schema: {
        tags: ['leads'],
        summary: 'How many leads of each audit wait, and what became of the others',
        params: roundId,
        response: { 200: z.array(counted), 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const inReach = unitReach(await deskPlan(services, round), await reachOf(db, round.id, actorOf(request)));
      const [counts, suppressions] = await Promise.all([
        leadCounts(db, round.id, 'office'),
        suppressionsOf(db, round.id, dayIn(services.now())),
      ]);
      return countAudits(
        counts.filter(({ unit }) => inReach(unit)),
        suppressions,
      );
    },
  );
}
