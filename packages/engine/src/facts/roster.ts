import type { Unit } from '@mingjian/model';
import { done, failed, type Outcome, type Problem, problem } from '@mingjian/model/problem';
import type { ClassPlan, Plan, PlanRule } from '../tree/plan.ts';

/** A unit with its place in the scheme. `index` is its position in the units given. */
export interface Enrolled {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  /** Index of its class in the plan. */
  readonly cls: number;
  /** Index of its parent, −1 without one. */
  readonly parent: number;
  readonly tags: ReadonlySet<string>;
}

/** The units of a round, ready to take facts. */
export interface Roster {
  readonly plan: Plan;
  readonly units: readonly Enrolled[];
  /** Id or full name → index. */
  readonly find: ReadonlyMap<string, number>;
  /** Sub-units before the units they are part of. */
  readonly order: readonly number[];
  /** Per unit and class: the units whose parent it is. */
  readonly children: readonly ReadonlyMap<number, readonly number[]>[];
  /** Per class and node: 1 for every unit (by index) that the node does not concern; undefined where it concerns all. */
  readonly excluded: readonly (readonly (Uint8Array | undefined)[])[];
  /** First cell of a unit in the lanes of node values, own values and fact slots. */
  readonly nodeBase: Int32Array;
  readonly ownBase: Int32Array;
  readonly slotBase: Int32Array;
  /** Who is expected to rate under a rule: full names (or the words of the scheme). */
  ratersOf(rule: PlanRule): ReadonlySet<string> | null;
}

/** The scheme's own lists as units: the id is the declared one, else the name. */
export function sourceUnits(plan: Plan): Unit[] {
  return Object.entries(plan.scheme.classes).flatMap(([cls, { units }]) =>
    (units ?? []).map((declared): Unit => {
      const unit = typeof declared === 'string' ? { name: declared } : declared;
      return { ...unit, id: unit.id ?? unit.name, class: cls };
    }),
  );
}

/** Enrols units. Returns every problem with its row: doubles, unknown classes and parents, cycles. `file` names the source. */
export function enrol(plan: Plan, units: readonly Unit[], file?: string): Outcome<Roster> {
  const problems: Problem[] = [];
  const find = new Map<string, number>();
  const firstRow = new Map<string, number>();
  if (units.length === 0) problems.push(problem('unit-none', { file }));
  const known = classWords(plan).join('、');

  units.forEach((unit, index) => {
    const row = unit.row ?? index + 2;
    const complain = (
      code: Parameters<typeof problem>[0],
      column: string,
      values: Record<string, string | number>,
    ): void => {
      problems.push(problem(code, { file, row, column }, values));
    };
    if (!unit.id || !unit.name) complain('unit-id-missing', unit.id ? 'name' : 'id', {});
    for (const [key, column] of unit.id === unit.name
      ? [[unit.id, 'name']]
      : [
          [unit.id, 'id'],
          [unit.name, 'name'],
        ]) {
      if (!key || !column) continue;
      if (find.has(key))
        complain(column === 'id' ? 'unit-id-twice' : 'unit-name-twice', column, {
          [column]: key,
          first: firstRow.get(key) ?? 0,
        });
      else {
        find.set(key, index);
        firstRow.set(key, row);
      }
    }
    if (classOf(plan, unit.class) < 0) complain('unit-class-unknown', 'class', { class: unit.class, known });
  });
  const declared = new Map(sourceUnits(plan).map((unit) => [`${unit.class}|${unit.name}`, unit]));
  const enrolled = units.map((unit, index): Enrolled => {
    const cls = plan.classes[classOf(plan, unit.class)];
    const own = declared.get(`${cls?.id}|${unit.name}`);
    const parent = find.get(unit.parent || (own?.parent ?? '')) ?? -1;
    if (unit.parent && parent < 0) {
      problems.push(
        problem('unit-parent-unknown', { file, row: unit.row ?? index + 2, column: 'parent' }, { parent: unit.parent }),
      );
    }
    return {
      index,
      id: unit.id,
      name: unit.name,
      cls: Math.max(0, classOf(plan, unit.class)),
      parent,
      tags: new Set([...(own?.tags ?? []), ...(unit.tags ?? [])]),
    };
  });
  const depth = depths(enrolled, units, file, problems);
  if (problems.length > 0) return failed(problems);

  const children = enrolled.map(() => new Map<number, number[]>());
  for (const unit of enrolled) {
    if (unit.parent < 0) continue;
    const siblings = children[unit.parent]?.get(unit.cls);
    if (siblings) siblings.push(unit.index);
    else children[unit.parent]?.set(unit.cls, [unit.index]);
  }
  const base = (size: (cls: ClassPlan) => number): Int32Array => {
    const at = new Int32Array(enrolled.length + 1);
    enrolled.forEach((unit, i) => {
      at[i + 1] = (at[i] as number) + size(plan.classes[unit.cls] as ClassPlan);
    });
    return at;
  };
  const raters = new Map<PlanRule, ReadonlySet<string>>();
  return done({
    plan,
    units: enrolled,
    find,
    order: enrolled.map((u) => u.index).sort((a, b) => (depth[b] as number) - (depth[a] as number) || a - b),
    children,
    excluded: plan.classes.map((cls, at) => exclusions(cls, at, enrolled)),
    nodeBase: base((cls) => cls.nodes.length),
    ownBase: base((cls) => cls.owns),
    slotBase: base((cls) => cls.slots),
    ratersOf(rule) {
      if (rule.raters === null) return null;
      let names = raters.get(rule);
      if (!names) {
        names = expected(rule.raters, plan, enrolled, find);
        raters.set(rule, names);
      }
      return names;
    },
  });
}

/** The classes as a list of units may name them: as the plan calls them, by id only where two are called the same. */
export const classWords = ({ classes }: Plan): string[] =>
  classes.map(({ id, name }) => (classes.some((other) => other.id !== id && other.name === name) ? id : name));

/** By id or by its Chinese name; of a plan with one class a unit that says none is of that one. */
function classOf(plan: Plan, text: string): number {
  if (text === '' && plan.classes.length === 1) return 0;
  return plan.classIndex.get(text) ?? plan.classes.findIndex((c) => c.name === text);
}

function expected(
  raters: { classes: readonly string[]; units: readonly string[] },
  plan: Plan,
  units: readonly Enrolled[],
  find: ReadonlyMap<string, number>,
): Set<string> {
  const names = new Set<string>();
  for (const unit of units) if (raters.classes.includes(plan.classes[unit.cls]?.id ?? '')) names.add(unit.name);
  for (const name of raters.units) names.add(units[find.get(name) ?? -1]?.name ?? name);
  return names;
}

/** Distance from the top of the parents; reports each cycle once. */
function depths(
  enrolled: readonly Enrolled[],
  units: readonly Unit[],
  file: string | undefined,
  problems: Problem[],
): Int32Array {
  const depth = new Int32Array(enrolled.length).fill(-1);
  const inCycle = new Set<number>();
  for (const start of enrolled) {
    const path: number[] = [];
    let at = start.index;
    while (at >= 0 && (depth[at] as number) < 0 && !path.includes(at)) {
      path.push(at);
      at = enrolled[at]?.parent ?? -1;
    }
    if (at >= 0 && (depth[at] as number) < 0 && !inCycle.has(at)) {
      const cycle = path.slice(path.indexOf(at));
      for (const i of cycle) inCycle.add(i);
      const row = units[at]?.row ?? at + 2;
      const names = [...cycle, at].map((i) => enrolled[i]?.name ?? '').join(' → ');
      problems.push(problem('unit-parent-cycle', { file, row, column: 'parent' }, { path: names }));
    }
    const above = at >= 0 ? (depth[at] as number) : -1;
    path.reverse().forEach((i, k) => {
      depth[i] = above + 1 + k;
    });
  }
  return depth;
}

/** Whom each node leaves out, directly or through a node above it. */
function exclusions(cls: ClassPlan, at: number, units: readonly Enrolled[]): (Uint8Array | undefined)[] {
  const masks: (Uint8Array | undefined)[] = cls.nodes.map(() => undefined);
  for (const node of cls.nodes) {
    const { appliesTo } = node.source;
    const above = masks[node.parent];
    if (!appliesTo && !above) continue;
    const mask = above ? above.slice() : new Uint8Array(units.length);
    for (const unit of units) {
      if (unit.cls !== at || !appliesTo) continue;
      const classed = !appliesTo.classes || appliesTo.classes.includes(cls.id);
      const named = !appliesTo.units || appliesTo.units.includes(unit.name) || appliesTo.units.includes(unit.id);
      const tagged = !appliesTo.tags || appliesTo.tags.some((tag) => unit.tags.has(tag));
      const without = !appliesTo.without?.some((tag) => unit.tags.has(tag));
      if (!(classed && named && tagged && without)) mask[unit.index] = 1;
    }
    masks[node.index] = mask;
  }
  return masks;
}
