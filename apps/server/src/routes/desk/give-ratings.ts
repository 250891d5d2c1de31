import type { Fact } from '@mingjian/model';
import { factsOf, newId } from '@mingjian/store';
import { type RoundState, takesFacts } from '@mingjian/workflow';
import { z } from 'zod';
import { LONGEST_CELL } from '../../desk/bodies.ts';
import { namesOf } from '../../desk/cells.ts';
import { keepJudged } from '../../desk/keep-judged.ts';
import { type DeskPlan, deskPlan, unitOf } from '../../desk/plan.ts';
import { type RatingForm, ratingForms, ratingGiven } from '../../desk/rating-forms.ts';
import { refuse } from '../../errors.ts';
import { langOf } from '../../language.ts';
import { tellProblems } from '../../problems.ts';
import { roundId } from '../../rounds/bodies.ts';
import { dayIn } from '../../rounds/describe.ts';
import { actorOf, notInThisState, ratedFor, roundInSight } from '../../rounds/scope.ts';
import { errorBody, problemsBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

const cell = z.string().min(1).max(LONGEST_CELL);

const formBody = z.object({
  rater: z.object({ id: z.string(), name: z.string() }).describe('The unit that rates'),
  indicator: z.string().describe('Path of the indicator'),
  name: z.string(),
  rule: z.string(),
  clause: z.string().nullable(),
  text: z.string(),
  min: z.string(),
  max: z.string(),
  spread: z.string().nullable().describe('Highest and lowest mark are to differ by so many percent'),
  class: z.string(),
  units: z.array(z.object({ id: z.string(), name: z.string(), value: z.string().nullable() })),
});

const givenBody = z.object({
  rater: cell,
  indicator: cell,
  rule: cell,
  /** A rating given before is replaced, and that needs a reason. */
  reason: z.string().trim().max(1_000).default(''),
  ratings: z
    .array(z.object({ unit: cell, value: z.string().trim().min(1).max(40) }))
    .min(1)
    .max(500),
});

type Given = z.infer<typeof givenBody>;

/** 互评: a unit gives its ratings and reads back its own; what others gave is told to nobody here. */
export function giveRatings(app: App, services: Services): void {
  app.get(
    '/api/rounds/:id/ratings',
    {
      config: { permission: 'rating:give' },
      schema: {
        tags: ['desk'],
        summary: 'The rating forms of one’s own unit, with what that unit gave',
        params: roundId,
        response: { 200: z.object({ state: z.string(), forms: z.array(formBody) }), 404: errorBody },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      const desk = await deskPlan(services, round);
      const all = ratedFor(actorOf(request)).flatMap((rater) =>
        ratingForms(desk, rater).map((form) => ({ rater, form })),
      );
      const about = [...new Set(all.flatMap(({ form }) => form.units.map(({ id }) => id)))];
      const kept = await factsOf(services.store.db, round.id, { unit: namesOf(desk, about) });
      const facts = kept.map(({ fact }) => fact);
      const forms = all.map(({ rater, form }) => {
        const { named: _, ...told } = form;
        const units = form.units.map((unit) => ({
          ...unit,
          value: ratingGiven(desk, facts, { rater, form, unit: unit.id })?.value ?? null,
        }));
        return { ...told, rater: { id: rater, name: unitOf(desk, rater)?.name ?? rater }, units };
      });
      return { state: round.state, forms };
    },
  );

  app.post(
    '/api/rounds/:id/ratings',
    {
      config: { permission: 'rating:give' },
      schema: {
        tags: ['desk'],
        summary: 'Gives ratings of one form; one that was given before is replaced, with a reason',
        params: roundId,
        body: givenBody,
        response: {
          200: z.object({ count: z.number().int().describe('How many were new or changed') }),
          403: errorBody,
          404: errorBody,
          409: errorBody,
          422: z.union([problemsBody, errorBody]),
        },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      if (!takesFacts(round.state as RoundState)) return notInThisState(reply, round.state);
      const given = request.body;
      const actor = actorOf(request);
      const desk = await deskPlan(services, round);
      const form = ratedFor(actor).includes(given.rater) ? formOf(desk, given) : undefined;
      if (!form) return refuse(reply, 403, 'no-form', 'None of the forms of your unit is this one.');
      const at = services.now();
      const units = given.ratings.map(({ unit }) => unit);
      let lacking = false;
      const done = await keepJudged(services, actOf(request, at), { round, desk, units, source: 'rating' }, (kept) => {
        const facts = kept.map(({ fact }) => fact);
        const made = factsFrom(desk, facts, { form, given, today: dayIn(at) });
        lacking = given.reason === '' && made.some(({ replaces }) => replaces !== undefined);
        return lacking ? [] : made;
      });
      if (!done.ok) return tellProblems(reply, done.problems, langOf(request));
      if (lacking)
        return refuse(reply, 422, 'reason-missing', 'A rating that was given before is changed with a reason.');
      return { count: done.value.length };
    },
  );
}

/** The form that a request is about, where the units it rates are all on it; classes may have leaves of one path. */
function formOf(desk: DeskPlan, { rater, indicator, rule, ratings }: Given): RatingForm | undefined {
  const form = ratingForms(desk, rater).find(
    (one) =>
      one.indicator === indicator &&
      one.rule === rule &&
      ratings.some(({ unit }) => one.units.some(({ id }) => id === unit)),
  );
  const known = new Set(form?.units.map(({ id }) => id));
  return ratings.every(({ unit }) => known.has(unit)) ? form : undefined;
}

/** The facts that say what is new or different: each of today, or of the nearest day of the plan’s period. */
function factsFrom(
  desk: DeskPlan,
  kept: readonly Fact[],
  { form, given, today }: { form: RatingForm; given: Given; today: string },
): (Fact & { id: string })[] {
  const { periodFrom, periodTo } = desk.plan;
  const day = today < periodFrom ? periodFrom : today > periodTo ? periodTo : today;
  return given.ratings.flatMap(({ unit, value }) => {
    const old = ratingGiven(desk, kept, { rater: given.rater, form, unit });
    if (old?.value === value) return [];
    const knownOld = (old?.known ?? old?.date ?? '').slice(0, 10);
    return [
      {
        id: newId(),
        unit,
        indicator: form.indicator,
        kind: 'rating' as const,
        ...(form.named ? { rule: form.rule } : {}),
        date: day,
        by: given.rater,
        value,
        ...(knownOld > day ? { known: knownOld } : {}),
        ...(old?.id ? { replaces: old.id, note: given.reason } : {}),
      },
    ];
  });
}
