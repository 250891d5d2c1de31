import type { Book } from '../facts/book.ts';
import { type Gatherer, makeGatherer, type Tail } from '../facts/gather.ts';
import type { Roster } from '../facts/roster.ts';
import { type Lane, makeLane } from '../number/lane.ts';
import type { Env, Outcome, Trace } from '../rules/rule.ts';
import type { ClassPlan, PlanRule } from '../tree/plan.ts';
import { type Ranks, rankAll } from './ranks.ts';

export const FINAL = 0;
export const NOT_APPLICABLE = 1;
export const VETOED = 2;

/** Notes what was computed while a unit is evaluated; null when nobody reads. */
export interface Recorder extends Trace {
  at(node: number, rule: PlanRule | null): void;
  /** What was noted for a node counts nothing after all: it does not apply. */
  clear(node: number): void;
}

/** Everything a scoring run reads and writes. */
export interface State {
  readonly book: Book;
  readonly roster: Roster;
  readonly asOf: number;
  /** Lowest and highest value of every node of every unit, in points of the parent. */
  readonly lo: Lane;
  readonly hi: Lane;
  /** The same before composition, where a composition reads it. */
  readonly ownLo: Lane;
  readonly ownHi: Lane;
  /** FINAL, NOT_APPLICABLE or VETOED; whether a node is provisional follows from lo and hi. */
  readonly status: Uint8Array;
  /** `unit|result` → grade that a veto fixed. */
  readonly fixedGrades: Map<string, string>;
  readonly ranks: Ranks;
  readonly gatherer: Gatherer;
  /** Which veto rules fired: `flags` per unit. */
  readonly fired: Uint8Array;
  readonly flags: number;
  readonly out: Outcome;
  readonly env: { -readonly [K in keyof Env]: Env[K] };
  /** Number of raters expected for a unit under a rule. */
  ratersFor(rule: PlanRule, unit: number): number;
}

export function makeState(book: Book, asOf: number, tail: Tail | null): State {
  const { roster } = book;
  const { units, nodeBase, ownBase, plan } = roster;
  const cells = nodeBase[units.length] as number;
  const owns = ownBase[units.length] as number;
  const gatherer = makeGatherer(book, asOf, tail);
  const flags = Math.max(0, ...plan.classes.map((cls) => cls.flags));
  return {
    book,
    roster,
    asOf,
    lo: makeLane(cells),
    hi: makeLane(cells),
    ownLo: makeLane(owns),
    ownHi: makeLane(owns),
    status: new Uint8Array(cells),
    fixedGrades: new Map(),
    ranks: rankAll(roster, gatherer),
    gatherer,
    fired: new Uint8Array(flags * units.length),
    flags,
    out: { lo: 0, hi: 0, na: false, fired: false },
    env: { asOf, rankBest: 0, rankWorst: 0, raters: 0 },
    ratersFor(rule, unit) {
      const expected = roster.ratersOf(rule);
      if (expected === null) return 0;
      return expected.size - (expected.has(units[unit]?.name ?? '') ? 1 : 0);
    },
  };
}

export const classOf = (state: State, unit: number): ClassPlan =>
  state.roster.plan.classes[state.roster.units[unit]?.cls ?? 0] as ClassPlan;
