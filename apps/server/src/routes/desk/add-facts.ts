import type { Fact } from '@mingjian/model';
import { type KeptFact, Stale } from '@mingjian/store';
import { type RoundState, takesFacts, withoutReason } from '@mingjian/workflow';
import { z } from 'zod';
import { factCells, LONGEST_CELL } from '../../desk/bodies.ts';
import { keepJudged } from '../../desk/keep-judged.ts';
import { type DeskPlan, deskPlan, leafPath, unitOf } from '../../desk/plan.ts';
import { hasDuty, notYourDuty, reachOf } from '../../desk/reach.ts';
import { unexplained } from '../../desk/unexplained.ts';
import { refuse } from '../../errors.ts';
import { langOf } from '../../language.ts';
import { tellProblems } from '../../problems.ts';
import { roundId } from '../../rounds/bodies.ts';
import { actorOf, notInThisState, roundInSight } from '../../rounds/scope.ts';
import { errorBody, problemsBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

const cell = z.string().min(1).max(LONGEST_CELL);
const seenBody = z.object({ unit: cell, indicator: cell, upTo: z.number().int() });
const factBody = z.strictObject({ ...factCells, id: z.uuid(), unit: cell, indicator: cell, kind: cell });

/**
 * Takes what was entered at the desk: judged as a whole by the engine beside what the units have already, all of it or
 * nothing. Ids are the client's, so that it may send again what it does not know to have arrived.
 */
export function addFacts(app: App, services: Services): void {
  app.post(
    '/api/rounds/:id/desk/facts',
    {
      config: { permission: 'fact:write' },
      schema: {
        tags: ['desk'],
        summary:
          'Adds facts within one’s own duties; a correction names what it replaces; it, a mark and an item that does not apply say why (note)',
        params: roundId,
        body: z.object({
          facts: z.array(factBody).min(1).max(500),
          seen: z
            .array(seenBody)
            .max(500)
            .default([])
            .describe(
              'Newest fact that was seen of each cell: where a later one of somebody else is there, nothing is taken',
            ),
        }),
        response: {
          200: z.object({ ids: z.array(z.string()) }),
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
      const actor = actorOf(request);
      const facts = request.body.facts as unknown as (Fact & { id: string })[];
      const desk = await deskPlan(services, round);
      const reach = await reachOf(services.store.db, round.id, actor);
      if (!facts.every((fact) => hasDuty(desk, reach, fact, ['assess']))) return notYourDuty(reply);
      const aside = unexplained(desk, facts);
      if (aside.length > 0) return tellProblems(reply, aside, langOf(request));
      if (withoutReason(facts).length > 0) {
        return refuse(reply, 422, 'reason-missing', 'A correction, and a mark, needs its reason in the column “note”.');
      }
      const act = actOf(request, services.now());
      const units = [...new Set(facts.map(({ unit }) => unit))];
      const done = await keepJudged(services, act, { round, desk, units, source: 'desk' }, (kept) => {
        const missed = request.body.seen.find((one) => hasUnseen(desk, kept, one, facts));
        if (missed) throw new Stale('cell', `${missed.unit} ${missed.indicator}`);
        return facts;
      });
      return done.ok ? { ids: done.value } : tellProblems(reply, done.problems, langOf(request));
    },
  );
}

/** Whether a fact is in the cell that whoever enters these has not seen; what he sent himself he knows. */
function hasUnseen(
  desk: DeskPlan,
  kept: readonly KeptFact[],
  seen: z.infer<typeof seenBody>,
  sent: readonly { readonly id: string }[],
): boolean {
  const unit = unitOf(desk, seen.unit);
  if (!unit) return false;
  const own = new Set(sent.map(({ id }) => id));
  return kept.some(
    ({ fact, seq }) =>
      seq > seen.upTo &&
      !own.has(fact.id ?? '') &&
      (fact.unit === unit.id || fact.unit === unit.name) &&
      leafPath(desk, unit, fact.indicator) === seen.indicator,
  );
}
