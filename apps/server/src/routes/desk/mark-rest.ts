import { Stale } from '@mingjian/store';
import { type RoundState, takesFacts } from '@mingjian/workflow';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { LONGEST_CELL } from '../../desk/bodies.ts';
import { keepJudged } from '../../desk/keep-judged.ts';
import { deskPlan } from '../../desk/plan.ts';
import { reachOf } from '../../desk/reach.ts';
import { type Rest, restOf, takenBack } from '../../desk/rest.ts';
import { notFound } from '../../errors.ts';
import { langOf } from '../../language.ts';
import { tellProblems } from '../../problems.ts';
import { reason, roundId } from '../../rounds/bodies.ts';
import { dayIn } from '../../rounds/describe.ts';
import { actorOf, notInThisState, roundInSight } from '../../rounds/scope.ts';
import { errorBody, problemsBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

const cell = z.string().min(1).max(LONGEST_CELL);
const place = { unit: cell.describe('A unit of the indicator: it tells which class is meant'), indicator: cell };
const answers = { 403: errorBody, 404: errorBody, 409: errorBody, 422: z.union([problemsBody, errorBody]) };

/**
 * 其余单位均不扣: one word of one assessor, with its reason, for every unit that a rule of judgement has not been used on. Each
 * unit gets a fact of its own under the assessor's name; all that he gave this way can be taken back together.
 */
export function markRest(app: App, services: Services): void {
  app.get(
    '/api/rounds/:id/desk/rest',
    {
      config: { permission: 'fact:write' },
      schema: {
        tags: ['desk'],
        summary: 'Units that nobody has marked under a rule of judgement, and how many one has marked together',
        params: roundId,
        querystring: z.object(place),
        response: {
          200: z.object({
            units: z.array(z.object({ id: z.string(), name: z.string() })),
            open: z.number().int().describe('Of so many something else is open, so that they are left out'),
            given: z.number().int().describe('So many were marked together by oneself, and can be taken back'),
          }),
          404: errorBody,
        },
      },
    },
    async (request, reply) => {
      const found = await open(services, request, reply, request.params.id, request.query);
      if (found === null) return reply;
      const { rest, account } = found;
      return {
        units: rest.units.map(({ id, name }) => ({ id, name })),
        open: rest.open,
        given: ownOf(rest, account).length,
      };
    },
  );

  app.post(
    '/api/rounds/:id/desk/rest',
    {
      config: { permission: 'fact:write' },
      schema: {
        tags: ['desk'],
        summary: 'Says of these units that a rule of judgement takes nothing: of all of them or of none',
        params: roundId,
        body: z.object({ ...place, units: z.array(cell).min(1).max(1_000), reason }),
        response: { 201: z.object({ count: z.number().int() }), ...answers },
      },
    },
    async (request, reply) => {
      const { units, reason: note } = request.body;
      const found = await open(services, request, reply, request.params.id, request.body);
      if (found === null) return reply;
      const { round, desk, rest } = found;
      if (!takesFacts(round.state as RoundState)) return notInThisState(reply, round.state);
      const marked = units.map((unit) => {
        const one = rest.units.find(({ id }) => id === unit);
        // Somebody marked it since the list was looked at.
        if (!one) throw new Stale('cell', `${unit} ${request.body.indicator}`);
        return one;
      });
      const facts = marked.flatMap((one) => one.facts.map((fact) => ({ ...fact, note })));
      const act = actOf(request, services.now());
      const done = await keepJudged(services, act, { round, desk, units, source: 'desk' }, () => facts);
      return done.ok
        ? reply.code(201).send({ count: marked.length })
        : tellProblems(reply, done.problems, langOf(request));
    },
  );

  app.post(
    '/api/rounds/:id/desk/rest/undo',
    {
      config: { permission: 'fact:write' },
      schema: {
        tags: ['desk'],
        summary: 'Takes back all that one has marked together at an indicator',
        params: roundId,
        body: z.object({ ...place, reason }),
        response: { 201: z.object({ count: z.number().int() }), ...answers },
      },
    },
    async (request, reply) => {
      const found = await open(services, request, reply, request.params.id, request.body);
      if (found === null) return reply;
      const { round, desk, rest, account, day } = found;
      if (!takesFacts(round.state as RoundState)) return notInThisState(reply, round.state);
      const facts = takenBack(ownOf(rest, account), day, request.body.reason);
      const units = [...new Set(facts.map(({ unit }) => unit))];
      const act = actOf(request, services.now());
      const done = await keepJudged(services, act, { round, desk, units, source: 'desk' }, () => facts);
      return done.ok
        ? reply.code(201).send({ count: units.length })
        : tellProblems(reply, done.problems, langOf(request));
    },
  );
}

const ownOf = ({ given }: Rest, account: string) =>
  given.filter((one) => one.account === account).map(({ fact }) => fact);

/** What is to be marked at an indicator; null where the answer is given. */
async function open(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  at: { unit: string; indicator: string },
) {
  const round = await roundInSight(services, request, reply, id);
  if (round === null) return null;
  const desk = await deskPlan(services, round);
  const actor = actorOf(request);
  const reach = await reachOf(services.store.db, round.id, actor);
  const { periodFrom, periodTo } = desk.plan;
  const today = dayIn(services.now());
  const day = today < periodFrom ? periodFrom : today > periodTo ? periodTo : today;
  const rest = await restOf(services, { desk, reach, round: round.id, day }, at);
  if (rest === null) {
    notFound(reply, 'No rule there leaves a deduction to judgement.');
    return null;
  }
  return { round, desk, rest, account: actor.account, day };
}
