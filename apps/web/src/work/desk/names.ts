import type { Enrolled } from '@mingjian/engine';
import { indicatorWords, numberIn, standsIn } from '@mingjian/workflow';
import type { Task } from './api.ts';
import type { Desk } from './opened.ts';
import type { By, Group } from './queue.ts';

/** What a group is called: a unit, or an indicator as its first unit has it. */
export function groupName(desk: Desk, { id, tasks }: Group, by: By): string {
  const [first] = tasks;
  const unit = desk.roster.units[desk.roster.find.get(first?.unit ?? '') ?? -1];
  if (by === 'unit') return unit ? namedUnit(desk, unit) : id;
  const nodes = desk.plan.classes[unit?.cls ?? -1]?.nodes ?? [];
  const node = nodes.find(({ path }) => path === id);
  return node ? indicatorWords(nodes, node) : id;
}

/** The class of a unit, where the round assesses units of several; empty where that goes without saying. */
export function classOf({ roster, plan }: Pick<Desk, 'roster' | 'plan'>, { cls }: Pick<Enrolled, 'cls'>): string {
  const several = roster.units.some((other) => other.cls !== cls);
  return several ? (plan.classes[cls]?.name ?? '') : '';
}

/** A unit in a list, with its class where there are several: 河北 · 产区. */
export const namedUnit = (desk: Pick<Desk, 'roster' | 'plan'>, unit: Pick<Enrolled, 'name' | 'cls'>): string =>
  [unit.name, classOf(desk, unit)].filter((words) => words !== '').join(' · ');

/** The number by which the indicator of a task is known; empty without. */
export function taskCode(desk: Desk, task: Task): string {
  const at = placed(desk, task);
  return at ? numberIn(at.nodes, at.node) : '';
}

/** The stage and repetition that a task stands in; empty without. */
export function taskStage(desk: Desk, task: Task): string {
  const at = placed(desk, task);
  return at ? standsIn(at.nodes, at.node) : '';
}

function placed(desk: Desk, { unit, indicator }: Task) {
  const cls = desk.roster.units[desk.roster.find.get(unit) ?? -1]?.cls;
  const nodes = desk.plan.classes[cls ?? -1]?.nodes ?? [];
  const node = nodes.find(({ path }) => path === indicator);
  return node && { nodes, node };
}
