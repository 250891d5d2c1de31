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

/** Words shorter than this stand under many indicators. */
const DISTINCT = 12;

/**
 * Leaf of one plan → the same leaf of another, in its stage and round: of the same names from the top, else the only one of
 * its name in both, else the only one of its words, which then has another name.
 */
export function pairLeaves(before: ClassPlan, after: ClassPlan): ReadonlyMap<PlanNode, PlanNode> {
  const keys: readonly ((cls: ClassPlan, leaf: PlanNode) => string | null)[] = [
    chainOf,
    (_, { name }) => name,
    (_, { source: { requirement = '', content = '', criterion = '' } }) => {
      const words = requirement + content + criterion;
      return words.length < DISTINCT ? null : words;
    },
  ];
  const pairs = new Map<PlanNode, PlanNode>();
  const taken = new Set<PlanNode>();
  for (const key of keys) {
    // Under several stages the same table stands again, and part classes have a root for each.
    const free = (cls: ClassPlan, isTaken: (leaf: PlanNode) => boolean): Map<string, PlanNode[]> => {
      const found = new Map<string, PlanNode[]>();
      for (const leaf of cls.nodes) {
        const own = isLeaf(leaf) && !isTaken(leaf) ? key(cls, leaf) : null;
        if (own === null) continue;
        const whole = [leaf.result, leaf.stage ?? '', leaf.round ?? '', own].join('\n');
        found.set(whole, [...(found.get(whole) ?? []), leaf]);
      }
      return found;
    };
    const has = free(after, (leaf) => taken.has(leaf));
    for (const [whole, [leaf, ...others]] of free(before, (one) => pairs.has(one))) {
      const [found, ...more] = has.get(whole) ?? [];
      if (!leaf || !found || others.length + more.length > 0) continue;
      pairs.set(leaf, found);
      taken.add(found);
    }
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
