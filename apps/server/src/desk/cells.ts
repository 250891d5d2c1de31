import { factsOf, type KeptFact, reviewsOf } from '@mingjian/store';
import { type CellState, cellState } from '@mingjian/workflow';
import type { Services } from '../types.ts';
import { type DeskPlan, leafPath, unitOf } from './plan.ts';

type Review = Awaited<ReturnType<typeof reviewsOf>>[number];

export interface Cell {
  readonly facts: readonly KeptFact[];
  readonly reviews: readonly Review[];
  readonly state: CellState;
}

const none: Cell = { facts: [], reviews: [], state: 'empty' };

/** Facts and reviews of these units by cell. */
export async function cellsOf(
  { store: { db } }: Services,
  desk: DeskPlan,
  round: string,
  units: readonly string[],
): Promise<(unit: string, indicator: string) => Cell> {
  const facts = new Map<string, KeptFact[]>();
  for (const kept of await factsOf(db, round, { unit: namesOf(desk, units) })) {
    const index = desk.roster.find.get(kept.fact.unit);
    const unit = desk.roster.units[index ?? -1];
    if (unit) push(facts, keyOf(unit.id, leafPath(desk, unit, kept.fact.indicator)), kept);
  }
  const reviews = new Map<string, Review[]>();
  for (const review of await reviewsOf(db, round, { unit: units })) {
    push(reviews, keyOf(review.unit, review.indicator), review);
  }
  return (unit, indicator) => {
    const key = keyOf(unit, indicator);
    const mine = { facts: facts.get(key) ?? none.facts, reviews: reviews.get(key) ?? none.reviews };
    return { ...mine, state: cellState(mine.facts, mine.reviews) };
  };
}

/** An imported file may name a unit by its name. */
export const namesOf = (desk: DeskPlan, units: readonly string[]): string[] =>
  units.flatMap((id) => [id, unitOf(desk, id)?.name ?? id]);

const keyOf = (unit: string, indicator: string): string => `${unit}\n${indicator}`;

function push<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}
