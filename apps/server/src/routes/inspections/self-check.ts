import { score, takeFacts } from '@mingjian/engine';
import type { AuditUse } from '@mingjian/model';
import {
  foundIn,
  inspectionsOf,
  type KeptLead,
  leadsOf,
  sitesOf,
  stopInspection,
  suppressionsOf,
} from '@mingjian/store';
import { z } from 'zod';
import { type DeskPlan, deskPlan } from '../../desk/plan.ts';
import { notFound, refuse } from '../../errors.ts';
import { beginLook } from '../../inspect/begin-look.ts';
import { inspectionBody, leadBody } from '../../inspect/bodies.ts';
import type { LeadUse } from '../../inspect/lead-facts.ts';
import { usesInRound } from '../../inspect/scheme-uses.ts';
import { tellInspection } from '../../inspect/tell-inspection.ts';
import { endedLooks, tellLead } from '../../inspect/tell-lead.ts';
import { suggestionsFor } from '../../inspect/uses.ts';
import { worthOf } from '../../inspect/worth.ts';
import { roundId } from '../../rounds/bodies.ts';
import { dayIn } from '../../rounds/describe.ts';
import { actorOf, answeredUnits, roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';
import { noInspector, noSites } from './run-inspection.ts';
import { waysBody, waysOf } from './tell-ways.ts';

const MOST_LEADS = 1_000;
const MOST_PAGES = 50;

/**
 * 自查: a unit looks at its own websites with the ruler that it will be judged by. What is found is seen by its liaison alone: no other
 * route tells it, and nothing of it becomes a fact.
 */
export function selfCheck(app: App, services: Services): void {
  const { db } = services.store;
  app.get(
    '/api/rounds/:id/self-check',
    {
      config: { permission: 'self-check:use' },
      schema: {
        tags: ['self-check'],
        summary: 'The own websites, the looks at them, and what was found',
        params: roundId,
        response: {
          200: z.object({
            sites: z.array(z.object({ id: z.string(), unit: z.string(), name: z.string(), address: z.string() })),
            looks: z.array(inspectionBody),
            ways: waysBody,
            total: z.number().int(),
            leads: z.array(leadBody),
            worth: z
              .array(z.object({ unit: z.string(), audit: z.string(), points: z.string() }))
              .describe('What mending all of an audit is worth, from full marks, where the plan says what it costs'),
          }),
          404: errorBody,
        },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const units = answeredUnits(actorOf(request));
      const [desk, register, looks, found, suppressions] = await Promise.all([
        deskPlan(services, round),
        sitesOf(db, round.id, units),
        inspectionsOf(db, round.id, units),
        leadsOf(db, round.id, { purpose: 'self', units }),
        suppressionsOf(db, round.id, dayIn(services.now())),
      ]);
      const sums = await foundIn(
        db,
        looks.map(({ id }) => id),
      );
      // What the office keeps out of sight for a reason costs nobody anything: the unit need not mend it.
      const uses = await usesInRound(services, round, desk);
      const ended = endedLooks(looks);
      const leads = found
        .map((lead) => tellLead(lead, { desk, looks: ended, suppressions, uses }))
        .filter(({ suppressed }) => !suppressed);
      return {
        sites: register
          .filter(({ kind }) => kind === 'website')
          .map(({ id, unit, name, address }) => ({ id, unit, name, address })),
        looks: looks.map((one) => tellInspection(desk, one, sums)),
        ways: waysOf(services),
        total: leads.length,
        leads: leads.slice(0, MOST_LEADS),
        worth: units.flatMap((unit) => worthHere(desk, unit, found, new Set(toMend(leads)), uses)),
      };
    },
  );
  app.post(
    '/api/rounds/:id/self-check',
    {
      config: { permission: 'self-check:use' },
      schema: {
        tags: ['self-check'],
        summary: 'Looks at the own websites, or once more at some pages of one',
        params: roundId,
        body: z.object({
          site: z.uuid().optional().describe('A row of the register; absent: all websites of the unit'),
          unit: z.string().max(200).optional().describe('Where somebody answers for several'),
          only: z
            .array(z.url({ protocol: /^https?$/ }).max(2_000))
            .min(1)
            .max(MOST_PAGES)
            .optional(),
        }),
        response: { 201: z.object({ id: z.string() }), 404: errorBody, 409: errorBody, 503: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const { inspecting } = services;
      if (!inspecting) return noInspector(reply);
      const { site, only } = request.body;
      const own = answeredUnits(actorOf(request));
      const unit = request.body.unit ?? own[0];
      if (unit === undefined || !own.includes(unit)) return notFound(reply, 'There is no such unit.');
      const register = await sitesOf(db, round.id, [unit]);
      const asked = register.find(({ id, kind }) => id === site && kind === 'website');
      if (site !== undefined && !asked) return notFound(reply, 'There is no such site.');
      if (only !== undefined && (!asked || !only.every((url) => isOf(url, asked.address))))
        return notFound(reply, 'These pages are not of that site.');
      const going = (await inspectionsOf(db, round.id, [unit])).some(({ endedAt }) => endedAt === null);
      if (going) return refuse(reply, 409, 'self-check-going', 'A check of the unit is going on: wait for its end.');
      const act = actOf(request, services.now());
      const id = await beginLook(services, inspecting, act, {
        round: round.id,
        purpose: 'self',
        unit,
        preset: 'all',
        only: only === undefined ? null : JSON.stringify(only),
        schedule: null,
        sites: site === undefined ? undefined : [site],
      });
      return id === null ? noSites(reply) : reply.code(201).send({ id });
    },
  );
  app.post(
    '/api/rounds/:id/self-check/:inspection/stop',
    {
      config: { permission: 'self-check:use' },
      schema: {
        tags: ['self-check'],
        summary: 'Stops a check of the own websites',
        params: roundId.extend({ inspection: z.uuid() }),
        response: { 204: z.null(), 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const { inspection: id } = request.params;
      const own = await inspectionsOf(db, round.id, answeredUnits(actorOf(request)));
      const stopped =
        own.some((one) => one.id === id) &&
        (await stopInspection(db, actOf(request, services.now()), { round: round.id, id }));
      return stopped ? reply.code(204).send(null) : notFound(reply, 'No such check is going on.');
    },
  );
}

const toMend = (leads: readonly z.infer<typeof leadBody>[]): string[] =>
  leads.flatMap(({ id, mended }) => (mended ? [] : [id]));

/**
 * By a score without any fact of the round: what has been entered there is nobody's business before it is told, and what is left of a
 * limit would tell of it.
 */
function worthHere(
  desk: DeskPlan,
  unit: string,
  leads: readonly KeptLead[],
  open: ReadonlySet<string>,
  uses: readonly AuditUse[],
): { unit: string; audit: string; points: string }[] {
  const counted = new Map<string, { audit: string; use: LeadUse; leads: KeptLead[] }>();
  for (const lead of leads) {
    if (lead.unit !== unit || !open.has(lead.id)) continue;
    // One fault costs once: where the plan has several places for it, the first.
    const use = suggestionsFor(desk, uses, lead).find((one) => one.use !== null)?.use;
    if (!use) continue;
    const key = JSON.stringify([lead.audit, use]);
    const known = counted.get(key) ?? { audit: lead.audit, use, leads: [] };
    known.leads.push(lead);
    counted.set(key, known);
  }
  if (counted.size === 0) return [];
  const blank = takeFacts(desk.roster, []);
  if (!blank.ok) return [];
  const worth = worthOf(score(blank.value), unit, [...counted.values()]);
  return [...worth].map(([audit, points]) => ({ unit, audit, points }));
}

const hostOf = (address: string): string => new URL(/^[a-z]+:\/\//i.test(address) ? address : `http://${address}`).host;
const isOf = (url: string, address: string): boolean => new URL(url).host === hostOf(address);
