import { auditResults, inspectionsOf } from '@mingjian/store';
import { z } from 'zod';
import { deskPlan } from '../../desk/plan.ts';
import { notFound } from '../../errors.ts';
import { auditResultBody, inspectionBody, type verdicts } from '../../inspect/bodies.ts';
import { tellInspection } from '../../inspect/tell-inspection.ts';
import { roundId } from '../../rounds/bodies.ts';
import { roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import type { App, Services } from '../../types.ts';

/** Looks at the websites of a round by the office: how far they are, and what the audits said. Never those of a unit for itself. */
export function listInspections(app: App, services: Services): void {
  const { db } = services.store;
  app.get(
    '/api/rounds/:id/inspections',
    {
      config: { permission: 'inspection:read' },
      schema: {
        tags: ['inspections'],
        summary: 'Looks at websites, the newest first',
        params: roundId,
        response: { 200: z.array(inspectionBody), 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const [desk, looks] = await Promise.all([deskPlan(services, round), inspectionsOf(db, round.id, 'office')]);
      const results = await auditResults(
        db,
        looks.map(({ id }) => id),
      );
      return looks.map((one) => tellInspection(desk, one, results));
    },
  );
  app.get(
    '/api/rounds/:id/inspections/:inspection/results',
    {
      config: { permission: 'inspection:read' },
      schema: {
        tags: ['inspections'],
        summary: 'What each audit said of each site of a look',
        params: roundId.extend({ inspection: z.uuid() }),
        response: { 200: z.array(auditResultBody), 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const { inspection } = request.params;
      const looks = await inspectionsOf(db, round.id, 'office');
      if (!looks.some(({ id }) => id === inspection)) return notFound(reply, 'There is no such look.');
      const results = await auditResults(db, [inspection]);
      return results.map(({ site, audit, verdict, count, why }) => ({
        site,
        audit,
        verdict: verdict as (typeof verdicts)[number],
        count,
        why: why === null ? null : (JSON.parse(why) as { zh: string; en: string }),
      }));
    },
  );
}
