import { takeFacts } from '@mingjian/engine';
import { done, type Fact, failed, type Outcome, type Problem } from '@mingjian/model';
import {
  type Act,
  addFacts,
  type FactSource,
  factsOf,
  type KeptFact,
  type ListedRound,
  lastFact,
  Stale,
} from '@mingjian/store';
import { deskProblem } from '@mingjian/workflow';
import type { Services } from '../types.ts';
import { namesOf } from './cells.ts';
import type { DeskPlan } from './plan.ts';

/** So often facts of others may come between judging and keeping before the client is told to try again. */
const TRIES = 5;

type Made = Fact & { id: string };

/**
 * Keeps facts as a whole or not at all, judged by the engine beside what their units have already, and gives their ids.
 * `make` makes them from what is there; it is asked anew where somebody was faster. Throws Stale where that happens too often.
 */
export async function keepJudged(
  { store: { db } }: Services,
  act: Act,
  told: { round: ListedRound; desk: DeskPlan; units: readonly string[]; source: FactSource },
  make: (kept: readonly KeptFact[]) => readonly Made[],
): Promise<Outcome<string[]>> {
  const { round, desk, units, source } = told;
  for (let tries = 1; ; tries += 1) {
    const judged = await lastFact(db, round.id);
    const kept = await factsOf(db, round.id, { unit: namesOf(desk, units) });
    const facts = make(kept);
    if (facts.length === 0) return done([]);
    const problems = judge(desk, kept, facts);
    if (problems.length > 0) return failed(problems);
    try {
      const all = { round: round.id, facts, source, judged, state: round.state, scheme: round.scheme };
      return done(await addFacts(db, act, all));
    } catch (error) {
      if (!(error instanceof Stale) || tries === TRIES) throw error;
    }
  }
}

/** What the engine says against the new facts beside what their units have; rows are counted from 1 among the new. */
function judge(desk: DeskPlan, kept: readonly KeptFact[], facts: readonly Made[]): Problem[] {
  const sent = new Set(facts.map(({ id }) => id));
  const there = kept.map(({ fact }) => fact).filter(({ id }) => id === undefined || !sent.has(id));
  const rows = [
    ...there.map((fact, at) => ({ ...fact, row: at + 1 })),
    ...facts.map((fact, at) => ({ ...fact, row: there.length + at + 1 })),
  ];
  const taken = takeFacts(desk.roster, rows);
  if (taken.ok) return [];
  return taken.problems.map((one) => {
    const row = (one.place.row ?? 0) - there.length;
    return deskProblem({ ...one, place: { ...one.place, row: row > 0 ? row : undefined } });
  });
}
