import { inspectionsOf, leadsOf, suppressionsOf } from '@mingjian/store';
import { falseAlarmRate, leadStates } from '@mingjian/workflow';
import { z } from 'zod';
import { deskPlan } from '../../desk/plan.ts';
import { hasDuty, reachOf } from '../../desk/reach.ts';
import { leadBody } from '../../inspect/bodies.ts';
import { endedLooks, tellLead } from '../../inspect/tell-lead.ts';
import { usesOf } from '../../library.ts';
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
  suppressed: z.number().int().describe('Not judged, and out of sight today'),
  falseAlarms: z.number().nullable().describe('Rejected ÷ judged, from 0 to 1; null: none judged'),
});

/** What machines found at the websites of the units of one's duties. */
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
      const desk = await deskPlan(services, round);
      const reach = await reachOf(db, round.id, actorOf(request));
      const [found, looks, suppressions] = await Promise.all([
        leadsOf(db, round.id, { purpose: 'office' }),
        inspectionsOf(db, round.id, 'office'),
        suppressionsOf(db, round.id, dayIn(services.now())),
      ]);
      const ended = endedLooks(looks);
      const uses = usesOf(services.library, desk.scheme.id);
      const units = new Map<string, boolean>();
      const inReach = (unit: string): boolean => {
        const known = units.get(unit) ?? (reach.all || hasDuty(desk, reach, { unit, indicator: null }));
        units.set(unit, known);
        return known;
      };
      const told = found
        .filter(({ unit }) => inReach(unit))
        .map((lead) => tellLead(lead, { desk, looks: ended, suppressions, uses }));
      const { audit, unit, state, skip } = request.query;
      const ofUnit = told.filter((one) => unit === undefined || one.unit === unit);
      const asked = ofUnit.filter((one) => (audit === undefined || one.audit === audit) && standsAs(one) === state);
      return {
        audits: countAudits(ofUnit),
        units: countUnits(told),
        total: asked.length,
        leads: asked.slice(skip, skip + MOST),
      };
    },
  );
}

type Told = z.infer<typeof leadBody>;

const standsAs = ({ state, suppressed }: Told): Told['state'] | 'suppressed' =>
  state === 'open' && suppressed ? 'suppressed' : state;

function countAudits(leads: readonly Told[]): z.infer<typeof counted>[] {
  const counts = new Map<string, Record<Told['state'] | 'suppressed', number>>();
  for (const lead of leads) {
    const of = counts.get(lead.audit) ?? { open: 0, confirmed: 0, rejected: 0, aside: 0, suppressed: 0 };
    of[standsAs(lead)] += 1;
    counts.set(lead.audit, of);
  }
  return [...counts].map(([audit, of]) => ({
    audit,
    ...of,
    falseAlarms: falseAlarmRate(of.confirmed, of.rejected),
  }));
}

function countUnits(leads: readonly Told[]) {
  const counts = new Map<string, { unit: string; name: string; open: number }>();
  for (const lead of leads) {
    const of = counts.get(lead.unit) ?? { unit: lead.unit, name: lead.unitName, open: 0 };
    if (standsAs(lead) === 'open') of.open += 1;
    counts.set(lead.unit, of);
  }
  return [...counts.values()];
}
