import { compile, type Enrolled, enrol, type Plan, type PlanNode, type Roster } from '@mingjian/engine';
import { type Outcome, type Scheme, schemeSchema, type Unit } from '@mingjian/model';
import { type ListedRound, roundUnits, schemeBody } from '@mingjian/store';
import type { Services } from '../types.ts';

/** A round without its facts: what says which cells there are and judges what is entered. */
export interface DeskPlan {
  readonly scheme: Scheme;
  readonly params: Readonly<Record<string, unknown>>;
  readonly units: readonly Unit[];
  readonly plan: Plan;
  readonly roster: Roster;
}

const KEPT = 8;
const kept = new Map<string, { version: number; desk: DeskPlan }>();

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`what was taken is no longer taken: ${JSON.stringify(outcome.problems.slice(0, 3))}`);
}

/** Scheme and units of a round, compiled; the last few rounds are kept until the round changes. */
export async function deskPlan({ store: { db } }: Services, round: ListedRound): Promise<DeskPlan> {
  const known = kept.get(round.id);
  if (known?.version === round.version) return known.desk;
  const body = await schemeBody(db, round.scheme);
  if (body === undefined) throw new Error(`the scheme ${round.scheme} is gone`);
  const scheme = schemeSchema.parse(JSON.parse(body));
  const params = JSON.parse(round.params) as Record<string, unknown>;
  const units = await roundUnits(db, round.id);
  const plan = must(compile(scheme, { sample: true, params }));
  const desk = { scheme, params, units, plan, roster: must(enrol(plan, units)) };
  kept.delete(round.id);
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value as string);
  kept.set(round.id, { version: round.version, desk });
  return desk;
}

/** The unit of an id; undefined where it is not in the round. */
export function unitOf({ roster }: DeskPlan, id: string): Enrolled | undefined {
  const unit = roster.units[roster.find.get(id) ?? -1];
  return unit?.id === id ? unit : undefined;
}

/** The class of a unit in the plan's words, where the round assesses units of several; empty where that goes without saying. */
export const classOf = ({ plan, roster }: Pick<DeskPlan, 'plan' | 'roster'>, { cls }: Pick<Enrolled, 'cls'>): string =>
  roster.units.some((other) => other.cls !== cls) ? (plan.classes[cls]?.name ?? '') : '';

/** The leaves of a unit under which facts are entered, in the order of the plan. */
export function leavesOf({ plan, roster }: DeskPlan, unit: Enrolled): PlanNode[] {
  const excluded = roster.excluded[unit.cls];
  return (plan.classes[unit.cls]?.nodes ?? []).filter(
    (node) => node.rules.some(({ takes }) => takes.length > 0) && excluded?.[node.index]?.[unit.index] !== 1,
  );
}

/** The leaf of a cell; undefined where the unit has none of that path. */
export function leafAt(desk: DeskPlan, { unit, indicator }: { unit: string; indicator: string }): PlanNode | undefined {
  const enrolled = unitOf(desk, unit);
  return enrolled && leavesOf(desk, enrolled).find(({ path }) => path === indicator);
}

const names = new WeakMap<readonly PlanNode[], ReadonlyMap<string, string>>();

/** The path of the leaf that a fact names by path, or by a code or name that only one leaf of the unit's class has. */
export function leafPath({ plan }: DeskPlan, unit: Enrolled, indicator: string): string {
  const nodes = plan.classes[unit.cls]?.nodes ?? [];
  const known = names.get(nodes) ?? nameLeaves(nodes);
  names.set(nodes, known);
  return known.get(indicator) ?? indicator;
}

function nameLeaves(nodes: readonly PlanNode[]): Map<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { code, name, path, rules } of nodes) {
    if (rules.length === 0) continue;
    for (const key of [code, name]) found.set(key, (found.get(key) ?? new Set()).add(path));
  }
  const only = [...found].flatMap(([key, [path, ...more]]) =>
    path && more.length === 0 ? [[key, path] as const] : [],
  );
  return new Map([...only, ...nodes.map(({ path }) => [path, path] as const)]);
}
