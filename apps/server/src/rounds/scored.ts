import { type Book, type Plan, type Roster, type Scores, score, standing, takeFacts } from '@mingjian/engine';
import type { Fact, Outcome, Scheme } from '@mingjian/model';
import { factsOf, type ListedRound, lastFact } from '@mingjian/store';
import { deskPlan } from '../desk/plan.ts';
import type { Services } from '../types.ts';

/** A round opened for the engine. */
export interface Opened {
  readonly scheme: Scheme;
  readonly plan: Plan;
  readonly roster: Roster;
  readonly facts: readonly Fact[];
  readonly book: Book;
}

const KEPT = 8;
const kept = new Map<string, { version: number; last: number; opened: Opened }>();

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`what was taken is no longer taken: ${JSON.stringify(outcome.problems.slice(0, 3))}`);
}

/**
 * The round with all its facts, ready to score. Opening takes time, so the last few rounds are kept until a fact or
 * a change of the round comes.
 */
export async function openRound(services: Services, round: ListedRound): Promise<Opened> {
  const { db } = services.store;
  const last = await lastFact(db, round.id);
  const known = kept.get(round.id);
  if (known && known.version === round.version && known.last === last) return known.opened;
  const { scheme, plan, roster } = await deskPlan(services, round);
  const facts = (await factsOf(db, round.id)).map(({ fact }) => fact);
  const opened: Opened = { scheme, plan, roster, facts, book: must(takeFacts(roster, facts)) };
  kept.delete(round.id);
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value as string);
  kept.set(round.id, { version: round.version, last, opened });
  return opened;
}

/** Names of units with a result that is not certain yet. */
export function provisionalUnits(scores: Scores): string[] {
  const units = scores.book.roster.units;
  const open = standing(scores).filter(({ status }) => status === 'provisional');
  return [...new Set(open.map(({ unit }) => units[unit]?.name ?? ''))];
}

/** Days of one round whose scores are kept: a page asks for its ranking and its ledgers on the same day. */
const DAYS = 4;
const scored = new WeakMap<Opened, Map<string, Scores>>();

/** The scores of a round on a day; by default the last one. Kept as long as the round is, since nothing in them changes. */
export function scoresOf(opened: Opened, asOf?: string): Scores {
  const days = scored.get(opened) ?? new Map<string, Scores>();
  scored.set(opened, days);
  const key = asOf ?? '';
  const known = days.get(key);
  if (known) return known;
  const made = score(opened.book, asOf === undefined ? {} : { asOf });
  if (days.size >= DAYS) days.delete(days.keys().next().value as string);
  days.set(key, made);
  return made;
}
