import { addDuties, endDuties, listDuties, listPosts, type NewDuty } from '@mingjian/store';
import { stagesOf } from '@mingjian/workflow';
import { z } from 'zod';
import { type DeskPlan, deskPlan, unitOf } from '../../desk/plan.ts';
import { notFound, refuse } from '../../errors.ts';
import { roundId } from '../../rounds/bodies.ts';
import { roundInSight } from '../../rounds/scope.ts';
import { errorBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

/** Which role a post must have for a duty of this kind. */
const roleFor = { assess: 'assessor', review: 'reviewer' } as const;

/** Duties that one call gives, unit by unit, and that one call ends. */
const MOST = 5000;

const dutyBody = z.object({
  post: z.string(),
  kind: z.enum(['assess', 'review']),
  stage: z.string().nullable(),
  indicator: z.string().max(500).nullable().default(null).describe('Path of an indicator; all below it belong to it'),
  units: z.array(z.string().min(1)).min(1).max(MOST).nullable().default(null).describe('Null: all units'),
});
type Wanted = z.output<typeof dutyBody>;

/** Gives duties to posts, and ends them. */
export function manageDuties(app: App, services: Services): void {
  const { store, now } = services;
  app.post(
    '/api/rounds/:id/duties',
    {
      config: { permission: 'duty:manage' },
      schema: {
        tags: ['rounds'],
        summary: 'Gives posts stages, indicators and units to assess or review, all or none; null means all',
        description: 'What a post has already is not given again. An entry of the log for each duty and unit.',
        params: roundId,
        body: z.object({ duties: z.array(dutyBody).min(1).max(MOST) }),
        response: { 201: z.object({ ids: z.array(z.string()) }), 404: errorBody, 422: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const { duties } = request.body;
      if (duties.reduce((sum, { units }) => sum + (units?.length ?? 1), 0) > MOST)
        return refuse(reply, 422, 'many-duties', `One call gives at most ${MOST} duties.`);
      const desk = await deskPlan(services, round);
      const posts = new Map((await listPosts(store.db)).map((post) => [post.id, post]));
      for (const wanted of duties) {
        const fault = faultOf(wanted, desk, posts);
        if (fault?.code === 'not-found') return notFound(reply, fault.message);
        if (fault) return refuse(reply, 422, fault.code, fault.message);
      }
      const keyOf = ({ post, kind, stage, indicator, unit }: Omit<NewDuty, 'round'>): string =>
        JSON.stringify([post, kind, stage, indicator, unit]);
      const there = new Set((await listDuties(store.db, round.id)).map(keyOf));
      const given = new Map<string, NewDuty>();
      for (const { units, ...duty } of duties)
        for (const unit of units ?? [null]) {
          const one = { ...duty, round: round.id, unit };
          if (!there.has(keyOf(one))) given.set(keyOf(one), one);
        }
      return reply.code(201).send({ ids: await addDuties(store.db, actOf(request, now()), [...given.values()]) });
    },
  );
  app.post(
    '/api/rounds/:id/duties/end',
    {
      config: { permission: 'duty:manage' },
      schema: {
        tags: ['rounds'],
        summary: 'Ends duties, all of those named or none; what was done under them stays',
        params: roundId,
        body: z.object({ ids: z.array(z.uuid()).min(1).max(MOST) }),
        response: { 204: z.null(), 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const act = actOf(request, now());
      const ended = await endDuties(store.db, act, { round: round.id, ids: request.body.ids });
      return ended ? reply.code(204).send(null) : notFound(reply, 'There is no such duty.');
    },
  );
}

/** Why a duty cannot be given; null: it can. */
function faultOf(
  { post, kind, stage, indicator, units }: Wanted,
  desk: DeskPlan,
  posts: ReadonlyMap<string, { readonly role: string }>,
): { code: string; message: string } | null {
  const found = posts.get(post);
  if (!found) return { code: 'not-found', message: 'There is no such post.' };
  if (found.role !== roleFor[kind])
    return { code: 'role-unfit', message: `Only a post of the role ${roleFor[kind]} can do this.` };
  if (stage !== null && !stagesOf(desk.plan).some(({ id }) => id === stage))
    return { code: 'stage-unknown', message: `“${stage}” is no stage of the scheme.` };
  if (indicator !== null && !desk.plan.classes.some(({ nodes }) => nodes.some(({ path }) => path === indicator)))
    return { code: 'indicator-unknown', message: `“${indicator}” is no indicator of the scheme.` };
  const stranger = units?.find((unit) => unitOf(desk, unit) === undefined);
  if (stranger !== undefined) return { code: 'unit-unknown', message: `“${stranger}” is no unit of the round.` };
  return null;
}
