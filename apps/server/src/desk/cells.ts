import { factMarks, factsOf, type KeptFact, reviewsOf } from '@mingjian/store';
import { type CellFact, type CellState, cellState } from '@mingjian/workflow';
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

/** A cell without what its facts say: who made some, and which is the newest of each. */
export interface CellMarks {
  readonly facts: readonly CellFact[];
  readonly reviews: readonly Review[];
  readonly state: CellState;
}

/** How far the cells of these units have come; reads much less than `cellsOf`. */
export async function marksOf(
  { store: { db } }: Services,
  desk: DeskPlan,
  round: string,
  units: readonly string[],
): Promise<(unit: string, indicator: string) => CellMarks> {
  const facts = new Map<string, CellFact[]>();
  for (const { unit: name, indicator, account, last } of await factMarks(db, round, { unit: namesOf(desk, units) })) {
    const unit = desk.roster.units[desk.roster.find.get(name) ?? -1];
    if (unit) push(facts, keyOf(unit.id, leafPath(desk, unit, indicator)), { seq: last, account });
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
