import type { Fact, Problem } from '@mingjian/model';
import { addReview as add, type Decision, decisions, Stale } from '@mingjian/store';
import { newestOf, type RoundState, takesFacts, whyNoReview } from '@mingjian/workflow';
import { z } from 'zod';
import { factCells, LONGEST_CELL } from '../../desk/bodies.ts';
import { cellsOf } from '../../desk/cells.ts';
import { deskPlan, leafAt } from '../../desk/plan.ts';
import { hasDuty, notYourDuty, reachOf } from '../../desk/reach.ts';
import { standardOf } from '../../desk/standard.ts';
import { type Compared, compareVerdicts } from '../../desk/verdict.ts';
import { refuse } from '../../errors.ts';
import { langOf } from '../../language.ts';
import { tellProblems } from '../../problems.ts';
import { roundId } from '../../rounds/bodies.ts';
import { actorOf, notInThisState, roundInSight } from '../../rounds/scope.ts';
import { errorBody, problemsBody } from '../../schemas.ts';
import { actOf } from '../../session/act.ts';
import type { App, Services } from '../../types.ts';

const why = {
  nothing: 'Nothing has been entered here yet.',
  preparer: 'Whoever entered something here may not review it.',
  'not-third': 'Somebody else than the one who asked for a third person decides.',
  done: 'This was decided already, and nothing new has come.',
};

/** A fact of a verdict: it says what would hold by itself, so it replaces nothing. */
const { id: _, replaces: __, unit: ___, indicator: ____, ...cells } = factCells;
const verdictFact = z.strictObject({ ...cells, kind: z.string().min(1).max(LONGEST_CELL) });

/** A second person’s word on one unit’s indicator. */
export function addReview(app: App, services: Services): void {
  app.post(
    '/api/rounds/:id/desk/reviews',
    {
      config: { permission: 'review:write' },
      schema: {
        tags: ['desk'],
        summary:
          'Confirms, returns, asks for a third person, or differs: an own verdict that goes back, or to a third where it is too far off',
        params: roundId,
        body: z
          .object({
            unit: z.string().min(1),
            indicator: z.string().min(1),
            decision: z.enum([...decisions, 'differ']),
            reason: z.string().trim().max(1_000).default(''),
            verdict: z
              .array(verdictFact)
              .min(1)
              .max(200)
              .optional()
              .describe('With “differ”: all that holds in the cell by one’s own finding'),
            upTo: z.number().int().describe('The newest fact that was looked at'),
          })
          .refine(({ decision, reason }) => decision === 'confirm' || reason !== '', {
            path: ['reason'],
            error: 'Say why.',
          })
          .refine(({ decision, verdict }) => (decision === 'differ') === (verdict !== undefined), {
            path: ['verdict'],
            error: 'A verdict goes with “differ”, and “differ” with a verdict.',
          }),
        response: {
          201: z.object({ id: z.string(), decision: z.enum(decisions) }),
          403: errorBody,
          404: errorBody,
          409: errorBody,
          422: problemsBody,
        },
      },
    },
    async (request, reply) => {
      const round = await roundInSight(services, request, reply, request.params.id);
      if (round === null) return reply;
      if (!takesFacts(round.state as RoundState)) return notInThisState(reply, round.state);
      const { unit, indicator, reason, upTo } = request.body;
      const { account } = actorOf(request);
      const { db } = services.store;
      const desk = await deskPlan(services, round);
      const reach = await reachOf(db, round.id, actorOf(request));
      if (!hasDuty(desk, reach, { unit, indicator }, ['review'])) return notYourDuty(reply);
      const cell = (await cellsOf(services, desk, round.id, [unit]))(unit, indicator);
      const no = whyNoReview(cell.facts, cell.reviews, account);
      if (no !== null) return refuse(reply, 409, no, why[no]);
      if (upTo !== newestOf(cell.facts)) throw new Stale('cell', `${unit} ${indicator}`);
      const leaf = leafAt(desk, { unit, indicator });
      const standard = leaf ? { standard: standardOf(leaf) } : {};
      const said = { round: round.id, unit, indicator, upTo, reason: reason || null, account, ...standard };
      const word = wordOf(request.body, cell.state === 'third', (verdict) => {
        const second = verdict.map((fact, at) => ({ ...fact, unit, indicator, id: `second-${at + 1}` }) as Fact);
        return compareVerdicts(
          desk,
          { unit, indicator },
          cell.facts.map(({ fact }) => fact),
          second,
        );
      });
      if ('problems' in word) return tellProblems(reply, word.problems, langOf(request));
      const id = await add(db, actOf(request, services.now()), { ...said, ...word }, cell.reviews.length);
      return reply.code(201).send({ id, decision: word.decision });
    },
  );
}

type Word = { decision: Decision; verdict: string | null };

/** What is kept of a word; with an own verdict the product says what follows from it. */
function wordOf(
  { decision, verdict }: { decision: Decision | 'differ'; verdict?: readonly object[] | undefined },
  isThird: boolean,
  compare: (verdict: readonly object[]) => Compared,
): Word | { problems: readonly Problem[] } {
  if (decision !== 'differ') return { decision, verdict: null };
  const compared = compare(verdict ?? []);
  if (!compared.ok) return { problems: compared.problems };
  // The third person's word ends it: his verdict goes back to be entered, however far off it is.
  return { decision: isThird ? 'return' : compared.decision, verdict: JSON.stringify(compared.kept) };
}
