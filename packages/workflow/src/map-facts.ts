import { type ClassPlan, isLeaf, lookUp, type PlanNode, type Roster } from '@mingjian/engine';
import type { Fact } from '@mingjian/model';
import { inYear } from './carry-over.ts';

/** Facts as another plan would name them, and those of indicators that it has not got. */
export interface MappedFacts {
  readonly facts: readonly Fact[];
  /** Names of indicators that are gone → how many facts. */
  readonly gone: ReadonlyMap<string, number>;
}

/** The names from the top down to a node; the root's name is that of the plan. */
export function chainOf({ nodes }: ClassPlan, node: PlanNode): string {
  const names: string[] = [];
  for (let at: PlanNode | undefined = node; at && at.parent >= 0; at = nodes[at.parent]) names.unshift(at.name);
  return names.join('/');
}

/** Leaf of one plan → the same leaf of another: of the same names from the top, else the only one of its name in both. */
export function pairLeaves(before: ClassPlan, after: ClassPlan): ReadonlyMap<PlanNode, PlanNode> {
  const leaves = (cls: ClassPlan): PlanNode[] => cls.nodes.filter(isLeaf);
  const by = (cls: ClassPlan, key: (node: PlanNode) => string): Map<string, PlanNode[]> => {
    const found = new Map<string, PlanNode[]>();
    for (const node of leaves(cls)) found.set(key(node), [...(found.get(key(node)) ?? []), node]);
    return found;
  };
  const chains = by(after, (node) => chainOf(after, node));
  const [had, has] = [by(before, ({ name }) => name), by(after, ({ name }) => name)];
  const pairs = new Map<PlanNode, PlanNode>();
  for (const leaf of leaves(before)) {
    const same = chains.get(chainOf(before, leaf))?.[0];
    const alone = had.get(leaf.name)?.length === 1 && has.get(leaf.name)?.length === 1 ? has.get(leaf.name)?.[0] : null;
    const found = same ?? alone;
    if (found) pairs.set(leaf, found);
  }
  return pairs;
}

/**
 * Facts of a round under one plan, as they would be named under another: each at the leaf that is the same, with its days
 * moved by as many years as lie between the plans. The row of each is its number, for whoever tells of it.
 */
export function mapFacts(before: Roster, after: Roster, facts: readonly Fact[]): MappedFacts {
  const years = after.plan.scheme.year - before.plan.scheme.year;
  const pairs = before.plan.classes.map((cls) => {
    const other = after.plan.classes.find(({ id }) => id === cls.id);
    return other ? pairLeaves(cls, other) : new Map<PlanNode, PlanNode>();
  });
  const gone = new Map<string, number>();
  const mapped = facts.flatMap((fact, index): Fact[] => {
    const at = before.find.get(fact.unit);
    const unit = at === undefined ? undefined : before.units[at];
    const cls = unit && before.plan.classes[unit.cls];
    if (!unit || !cls || !after.find.has(unit.id)) return [];
    const leaf = lookUp(cls, fact.indicator, fact.stage, fact.round).find(isLeaf);
    const now = leaf && pairs[unit.cls]?.get(leaf);
    if (!now) {
      const name = leaf?.name ?? fact.indicator;
      gone.set(name, (gone.get(name) ?? 0) + 1);
      return [];
    }
    return [{ ...withDays(fact, years), ...placeOf(fact, now), row: index + 2 }];
  });
  return { facts: mapped, gone };
}

/** The leaf by its path; the rule only where the leaf still has one of that id. */
function placeOf(fact: Fact, leaf: PlanNode): Pick<Fact, 'indicator' | 'stage' | 'round' | 'rule'> {
  const keeps = fact.rule !== undefined && leaf.rules.some(({ id }) => id === fact.rule);
  return { indicator: leaf.path, stage: undefined, round: undefined, rule: keeps ? fact.rule : undefined };
}

function withDays(fact: Fact, years: number): Fact {
  if (years === 0) return fact;
  const move = (text: string | undefined) =>
    text === undefined || text === '' ? text : inYear(text.slice(0, 10), years) + text.slice(10);
  const { date, end, due, known } = fact;
  return { ...fact, date: move(date), end: move(end), due: move(due), known: move(known) };
}
