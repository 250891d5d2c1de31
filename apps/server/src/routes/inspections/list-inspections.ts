import { auditResults, foundIn, inspectionSums, inspectionsOf, siteChanges } from '@mingjian/store';
import { z } from 'zod';
import { deskPlan } from '../../desk/plan.ts';
import { notFound } from '../../errors.ts';
import {
  auditResultBody,
  inspectionBody,
  inspectionSumsBody,
  siteChangesBody,
  type verdicts,
} from '../../inspect/bodies.ts';
import type { ShortChanges } from '../../inspect/remember.ts';
import { tellInspection, tellLook } from '../../inspect/tell-inspection.ts';
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
        summary: 'Looks at websites in figures, the newest first',
        params: roundId,
        response: { 200: z.array(inspectionSumsBody), 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const looks = await inspectionSums(db, round.id);
      return looks.map(({ sums, ...look }) => ({ ...tellLook(look), ...sums }));
    },
  );
  app.get(
    '/api/rounds/:id/inspections/:inspection',
    {
      config: { permission: 'inspection:read' },
      schema: {
        tags: ['inspections'],
        summary: 'A look with its websites and how far each is',
        params: roundId.extend({ inspection: z.uuid() }),
        response: { 200: inspectionBody, 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const { inspection } = request.params;
      const [look] = await inspectionsOf(db, round.id, 'office', inspection);
      if (!look) return notFound(reply, 'There is no such look.');
      const [desk, found] = await Promise.all([deskPlan(services, round), foundIn(db, [inspection])]);
      return tellInspection(desk, look, found);
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
      const [look] = await inspectionsOf(db, round.id, 'office', inspection);
      if (!look) return notFound(reply, 'There is no such look.');
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
  app.get(
    '/api/rounds/:id/inspections/:inspection/changes',
    {
      config: { permission: 'inspection:read' },
      schema: {
        tags: ['inspections'],
        summary:
          'What has become of the columns of the sites of a look since the look before; sites without change are left out',
        params: roundId.extend({ inspection: z.uuid() }),
        response: { 200: z.array(siteChangesBody), 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const { inspection } = request.params;
      const [look] = await inspectionsOf(db, round.id, 'office', inspection);
      if (!look) return notFound(reply, 'There is no such look.');
      return (await siteChanges(db, inspection)).map(({ site, since, changes }) => {
        const { counts, named } = JSON.parse(changes) as ShortChanges;
        const { added, gone, updated } = named;
        return { site, since, counts, added: [...added], gone: [...gone], updated: [...updated] };
      });
    },
  );
}
