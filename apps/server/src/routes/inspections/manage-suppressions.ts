import { audits } from '@mingjian/inspector';
import { addSuppression, endSuppression, sitesOf, suppressionsOf } from '@mingjian/store';
import { z } from 'zod';
import { notFound, refuse } from '../../errors.ts';
import { reason, roundId } from '../../rounds/bodies.ts';
import { dayIn } from '../../rounds/describe.ts';
import { actorOf, roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

/** The longest that something stays out of sight: after that somebody looks whether the reason still holds. */
const MOST_DAYS = 180;

const suppressionBody = z.object({
  audit: z.string().max(100),
  site: z.uuid().nullable().describe('A row of the register; null: on every site'),
  reason,
  until: z.iso.date().describe('The last day'),
});

/** What an audit finds is kept out of sight until a day, for a reason. It stays among the leads, and no verdict changes. */
export function manageSuppressions(app: App, services: Services): void {
  const { db } = services.store;
  app.get(
    '/api/rounds/:id/suppressions',
    {
      config: { permission: 'inspection:read' },
      schema: {
        tags: ['inspections'],
        summary: 'What is kept out of sight today, and why',
        params: roundId,
        response: {
          200: z.array(suppressionBody.extend({ id: z.string(), at: z.string(), by: z.string().nullable() })),
          404: errorBody,
        },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const kept = await suppressionsOf(db, round.id, dayIn(services.now()));
      return kept.map(({ id, audit, site, reason: why, until, at, who }) => ({
        id,
        audit,
        site,
        reason: why,
        until,
        at,
        by: who,
      }));
    },
  );
  app.post(
    '/api/rounds/:id/suppressions',
    {
      config: { permission: 'inspection:manage' },
      schema: {
        tags: ['inspections'],
        summary: 'Keeps what an audit finds out of sight until a day',
        params: roundId,
        body: suppressionBody,
        response: { 201: z.object({ id: z.string() }), 404: errorBody, 422: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const { audit, site, until } = request.body;
      if (!audits.some(({ id }) => id === audit)) return notFound(reply, 'There is no such audit.');
      if (site !== null && !(await sitesOf(db, round.id)).some(({ id }) => id === site))
        return notFound(reply, 'There is no such site in the register.');
      const now = services.now();
      const last = dayIn(new Date(Date.parse(now) + MOST_DAYS * 86_400_000).toISOString());
      if (until < dayIn(now) || until > last)
        return refuse(reply, 422, 'suppression-until', `The last day lies between today and ${last}.`);
      const act = { ...actOf(request, now), account: actorOf(request).account };
      return reply.code(201).send({ id: await addSuppression(db, act, { round: round.id, ...request.body }) });
    },
  );
  app.delete(
    '/api/rounds/:id/suppressions/:suppression',
    {
      config: { permission: 'inspection:manage' },
      schema: {
        tags: ['inspections'],
        summary: 'Shows it again before its day',
        params: roundId.extend({ suppression: z.uuid() }),
        response: { 204: z.null(), 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const act = { ...actOf(request, services.now()), account: actorOf(request).account };
      const ended = await endSuppression(db, act, { round: round.id, id: request.params.suppression });
      return ended ? reply.code(204).send(null) : notFound(reply, 'There is no such suppression.');
    },
  );
}
