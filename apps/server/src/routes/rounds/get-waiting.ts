import { evidenceOf, factsOf, type ListedRound, listRounds } from '@mingjian/store';
import { toHandIn, toMend } from '@mingjian/workflow';
import { z } from 'zod';
import { isAsked } from '../../desk/asked.ts';
import { namesOf } from '../../desk/cells.ts';
import { deskPlan, leavesOf, unitOf } from '../../desk/plan.ts';
import { ratingForms, ratingGiven } from '../../desk/rating-forms.ts';
import { reportsOf } from '../../desk/reports.ts';
import { tellEvidence } from '../../desk/tell.ts';
import { answerKept } from '../../kept-answers.ts';
import { dayIn } from '../../rounds/describe.ts';
import { actorOf, answeredUnits, ratedFor, unitsInSight } from '../../rounds/scope.ts';
import type { Actor } from '../../session/actor.ts';
import type { App, Services } from '../../types.ts';
import { tasksOf } from '../desk/list-tasks.ts';

const waiting = z.object({
  assess: z.number().int().describe('Cells of one’s duties with nothing entered'),
  returned: z.number().int().describe('Cells of one’s duties that a reviewer sent back'),
  materials: z.number().int().describe('Cells of one’s duties with material that nobody has looked at'),
  review: z.number().int().describe('Cells that wait for one’s word as the second person'),
  third: z.number().int().describe('Cells that wait for one’s word as the third person'),
  handIn: z.number().int().describe('Indicators that want something of one’s unit and have nothing'),
  mend: z.number().int().describe('Material that was sent back'),
  rate: z.number().int().describe('Units still to be rated'),
});
type Waiting = z.infer<typeof waiting>;

/** What waits for whoever asks, over all rounds that are open: the figures of the first page. */
export function getWaiting(app: App, services: Services): void {
  app.get(
    '/api/waiting',
    {
      config: { permission: 'round:read' },
      schema: {
        tags: ['rounds'],
        summary: 'How much waits for oneself in the open rounds, by kind of work',
        response: { 200: waiting },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      // With a new day a month may begin, for which something is to be handed in.
      const key = ['waiting', dayIn(services.now()), actor.account, actor.posts.map(({ id }) => id)];
      await answerKept(services, reply, key, async () => {
        const unit = unitsInSight(actor);
        const rounds = await listRounds(services.store.db, unit === null ? {} : { unit });
        const sum: Waiting = { assess: 0, returned: 0, materials: 0, review: 0, third: 0, handIn: 0, mend: 0, rate: 0 };
        for (const round of rounds.filter(({ state }) => state === 'open')) {
          await countTasks(services, round, actor, sum);
          await countMaterials(services, round, actor, sum);
          await countRatings(services, round, actor, sum);
        }
        return sum;
      });
      return reply;
    },
  );
}

async function countTasks(services: Services, round: ListedRound, actor: Actor, sum: Waiting): Promise<void> {
  for (const { turn, state, awaited } of await tasksOf(services, round, actor)) {
    // What two people see differently is not one of many that wait.
    if (turn !== null) sum[state === 'returned' || state === 'third' ? state : turn] += 1;
    if (awaited) sum.materials += 1;
  }
}

async function countMaterials(services: Services, round: ListedRound, actor: Actor, sum: Waiting): Promise<void> {
  const own = answeredUnits(actor);
  if (own.length === 0) return;
  const desk = await deskPlan(services, round);
  const evidence = await evidenceOf(services.store.db, round.id, { unit: own });
  for (const id of new Set(own)) {
    const unit = unitOf(desk, id);
    if (!unit) continue;
    const materials = evidence.filter((one) => one.unit === id && one.events.length > 0).map(tellEvidence);
    const leaves = leavesOf(desk, unit).map((leaf) => {
      return { path: leaf.path, asked: isAsked(leaf), reports: reportsOf(leaf) };
    });
    const dated = materials.map((one) => ({ ...one, day: one.happenedOn ?? dayIn(one.receivedAt) }));
    sum.handIn += toHandIn(leaves, dated, dayIn(services.now())).length;
    sum.mend += toMend(dated, leaves).length;
  }
}

async function countRatings(services: Services, round: ListedRound, actor: Actor, sum: Waiting): Promise<void> {
  const raters = ratedFor(actor);
  if (raters.length === 0) return;
  const desk = await deskPlan(services, round);
  for (const rater of raters) {
    for (const form of ratingForms(desk, rater)) {
      const ids = form.units.map(({ id }) => id);
      const kept = await factsOf(services.store.db, round.id, { unit: namesOf(desk, ids) });
      const facts = kept.map(({ fact }) => fact);
      sum.rate += ids.filter((unit) => !ratingGiven(desk, facts, { rater, form, unit })).length;
    }
  }
}
