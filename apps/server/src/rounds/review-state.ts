import { factMarks, type ListedRound, listDuties, reviewsOf } from '@mingjian/store';
import { type CellFact, type CellReview, cellState, covers, type ReviewView } from '@mingjian/workflow';
import { type DeskPlan, leafPath } from '../desk/plan.ts';
import type { Services } from '../types.ts';

const none: ReviewView = { asked: false, waiting: 0, returned: 0, third: 0 };

/**
 * How far the second persons have come, over the cells with facts that a duty of review reaches. What other units rate
 * is their own word: nobody has to agree to it. It looks at no mark.
 */
export async function reviewStateOf(
  { store: { db } }: Services,
  round: ListedRound,
  desk: DeskPlan,
): Promise<ReviewView> {
  const duties = (await listDuties(db, round.id)).filter(({ kind }) => kind === 'review');
  if (duties.length === 0) return none;
  const reviews = new Map<string, CellReview[]>();
  for (const review of await reviewsOf(db, round.id)) {
    const key = keyOf(review.unit, review.indicator);
    reviews.set(key, [...(reviews.get(key) ?? []), review]);
  }
  const cells = new Map<string, CellFact[]>();
  for (const mark of await factMarks(db, round.id)) {
    const unit = desk.roster.units[desk.roster.find.get(mark.unit) ?? -1];
    if (!unit) continue;
    const indicator = leafPath(desk, unit, mark.indicator);
    const leaf = leavesByPath(desk, unit.cls).get(indicator);
    const rated = leaf?.rules.every(({ kind, takes }) => kind === 'ratings' || takes.length === 0);
    const place = { unit: unit.id, indicator, stage: leaf?.stage ?? null };
    if (!leaf || rated || !duties.some((duty) => covers(duty, place))) continue;
    const key = keyOf(unit.id, indicator);
    cells.set(key, [...(cells.get(key) ?? []), { seq: mark.last, account: mark.account }]);
  }
  const states = [...cells].map(([key, facts]) => cellState(facts, reviews.get(key) ?? []));
  const count = (wanted: string) => states.filter((state) => state === wanted).length;
  return { asked: true, waiting: count('prepared'), returned: count('returned'), third: count('third') };
}

const keyOf = (unit: string, indicator: string): string => `${unit}\n${indicator}`;

type Leaf = DeskPlan['plan']['classes'][number]['nodes'][number];
const leaves = new WeakMap<object, ReadonlyMap<string, Leaf>>();

function leavesByPath({ plan }: DeskPlan, cls: number): ReadonlyMap<string, Leaf> {
  const nodes = plan.classes[cls]?.nodes ?? [];
  const known = leaves.get(nodes) ?? new Map(nodes.map((node) => [node.path, node]));
  leaves.set(nodes, known);
  return known;
}
