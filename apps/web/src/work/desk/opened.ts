import {
  compile,
  type Enrolled,
  enrol,
  openLive,
  type Plan,
  type PlanNode,
  type Roster,
  type Scores,
  score,
  takeFacts,
  unitLedger,
} from '@mingjian/engine';
import type { Fact, LedgerNode, Missing, Scheme, Unit } from '@mingjian/model';
import type { Lang, Outcome, Problem } from '@mingjian/model/problem';
import { deskProblem } from '@mingjian/workflow';
import type { DeskFile, Place } from './api.ts';

/** A round at the desk, without facts: they are added cell by cell. */
export interface Desk {
  readonly scheme: Scheme;
  readonly plan: Plan;
  readonly roster: Roster;
  /** Scores without any fact, on the desk's day. */
  readonly base: Scores;
  /** Today, or the nearest day of the period: what is entered begins with it, and points are shown as of it. */
  readonly day: string;
  /** Bytes of the largest file that the server takes as evidence. */
  readonly largest: number;
}

/** Opens what the server gave. `today` is yyyy-mm-dd. */
export function openDesk({ scheme, params, units, largest }: DeskFile, today: string): Outcome<Desk> {
  const plan = compile(scheme, { sample: true, params });
  if (!plan.ok) return plan;
  const roster = enrol(plan.value, units as Unit[]);
  if (!roster.ok) return roster;
  const book = takeFacts(roster.value, []);
  if (!book.ok) return book;
  const { periodFrom, periodTo } = plan.value;
  const day = today < periodFrom ? periodFrom : today > periodTo ? periodTo : today;
  const base = score(book.value, { asOf: day });
  return { ok: true, value: { scheme, plan: plan.value, roster: roster.value, base, day, largest } };
}

/** A leaf as the class of a unit has it. */
export interface Leaf {
  readonly unit: Enrolled;
  readonly node: PlanNode;
  readonly nodes: readonly PlanNode[];
}

/** The leaf of a cell; undefined where the round has none. */
export function leafAt({ plan, roster }: Desk, { unit, indicator }: Place): Leaf | undefined {
  const enrolled = roster.units[roster.find.get(unit) ?? -1];
  const nodes = plan.classes[enrolled?.cls ?? -1]?.nodes;
  const node = nodes?.find(({ path }) => path === indicator);
  return enrolled && nodes && node ? { unit: enrolled, node, nodes } : undefined;
}

/** `missing`: what has to be known before its points are certain. */
export type Worth =
  | { ok: true; node: LedgerNode; missing: readonly Missing[] }
  | { ok: false; problems: readonly Problem[] };

/** What the leaf is worth with these facts, by the same engine as the round; or why the facts do not hold. */
export function worth(desk: Desk, { unit, node }: Leaf, facts: readonly Fact[], lang: Lang): Worth {
  const live = openLive(desk.base);
  const problems: Problem[] = [];
  for (const fact of facts) {
    const taken = live.add(fact);
    if (!taken.ok) problems.push(...taken.problems.map(deskProblem));
  }
  const ledger = unitLedger(live.scores, unit.id, { lang });
  const found = ledger?.nodes.find(({ path }) => path === node.path);
  if (problems.length > 0 || !ledger || !found) return { ok: false, problems };
  return { ok: true, node: found, missing: ledger.missing.filter(({ path }) => path === node.path) };
}

/** Facts that count still: neither corrected nor taken back by a later one, in their order. */
export function inForce(facts: readonly Fact[]): Fact[] {
  const replaced = new Set(facts.flatMap(({ replaces }) => replaces ?? []));
  return facts.filter((fact) => !replaced.has(fact.id ?? '') && !isWithdrawal(fact));
}

/** A fact in force by itself: what it replaced is not among those that are computed. */
export const alone = <F extends { replaces?: string | undefined }>({ replaces: _, ...fact }: F): Omit<F, 'replaces'> =>
  fact;

/** A fact that names another one and says nothing itself. */
const isWithdrawal = (fact: Fact): boolean =>
  fact.replaces !== undefined &&
  [fact.count, fact.value, fact.of, fact.level, fact.item, fact.end, fact.due].every((cell) => cell === undefined);
