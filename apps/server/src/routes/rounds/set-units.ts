import { setUnits as set } from '@mingjian/store';
import { isDraft, keepTicks, type RoundState, tagUnits } from '@mingjian/workflow';
import { z } from 'zod';
import { deskPlan, unitOf } from '../../desk/plan.ts';
import { notFound } from '../../errors.ts';
import { langOf } from '../../language.ts';
import { tellProblems } from '../../problems.ts';
import { reason, roundBody, roundId, tickedTags, unitsCsv, version } from '../../rounds/bodies.ts';
import { describeRound } from '../../rounds/describe.ts';
import { actorOf, notInThisState, roundInSight } from '../../rounds/scope.ts';
import { enrolUnits, takeUnits } from '../../rounds/take-units.ts';
import { errorBody, problemsBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

export function setUnits(app: App, services: Services): void {
  app.put(
    '/api/rounds/:id/units',
    {
      config: { permission: 'round:manage' },
      schema: {
        tags: ['rounds'],
        summary:
          'Sets the units of a round anew, leaves one out, or says who of them carries a tag; in draft only. Who carried a tag that a new list does not name carries it still, unless `tags` says otherwise',
        params: roundId,
        body: z
          .object({
            units: unitsCsv.optional(),
            without: z.string().min(1).max(400).optional().describe('Id of the unit to leave out of the list there is'),
            tags: tickedTags.optional(),
            version,
            reason: reason.nullable(),
          })
          .refine(({ units, without }) => units === undefined || without === undefined, {
            error: 'A list, or a unit to leave out, and not both.',
          }),
        response: { 200: roundBody, 404: errorBody, 409: errorBody, 422: problemsBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      if (!isDraft(round.state as RoundState)) return notInThisState(reply, round.state);
      const { units: csv, without, tags, ...change } = request.body;
      const lang = langOf(request);
      const desk = await deskPlan(services, round);
      if (without !== undefined && !unitOf(desk, without))
        return notFound(reply, 'There is no such unit in the round.');
      const units =
        without === undefined && (csv !== undefined || tags === undefined)
          ? takeUnits(desk.plan, csv, tags ?? ((list) => keepTicks(desk.units, {}, list)))
          : enrolUnits(
              desk.plan,
              tagUnits(
                desk.units.filter(({ id }) => id !== without),
                tags ?? {},
              ),
            );
      if (!units.ok) return tellProblems(reply, units.problems, lang);
      const actor = actorOf(request);
      const act = actOf(request, services.now());
      await set(services.store.db, act, { id: round.id, ...change }, units.value);
      const after = await roundInSight(services, request, reply, round.id);
      return after === null ? reply : describeRound(services, after, actor, { lang, office: true });
    },
  );
}
