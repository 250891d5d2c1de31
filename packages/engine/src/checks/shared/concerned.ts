import { compare, type Exact, max, points, toText } from '../../number/exact.ts';
import type { PlanNode } from '../../tree/plan.ts';
import { alternatives } from './applies.ts';
import { shareOf, total } from './figures.ts';
import { childrenOf, isRound, type Spot, type Subject, upwards } from './subject.ts';

/** Units for which a node has the same parts. */
export interface Concerned {
  /** Names; empty: every unit of the class. */
  readonly units: readonly string[];
  readonly kids: readonly PlanNode[];
  /** What each of these children is worth to them. */
  readonly parts: readonly (Exact | null)[];
}

interface Unit {
  readonly name: string;
  readonly id?: string | undefined;
}

/** By class and by name. Whom tags concern is left to `alternatives`: units may be given theirs outside the scheme. */
function concerns({ view, node }: Spot, unit: Unit | null): boolean {
  const { appliesTo } = node.source;
  if (appliesTo?.classes && !appliesTo.classes.includes(view.id)) return false;
  if (!appliesTo?.units || unit === null) return true;
  return appliesTo.units.includes(unit.name) || (unit.id !== undefined && appliesTo.units.includes(unit.id));
}

/** Where something does not apply and its points are earned all the same, or by other items, they are in the sum of everybody. */
const isOwedAnyway = ({ na }: PlanNode): boolean => na === 'full' || (typeof na === 'object' && na !== null);

/**
 * The parts of a node for the units of the class, each list of parts once. Where the document does not list the units, they are those
 * that the children name. Units that no child concerns are left out: the node itself does not apply to them.
 */
export function concernedBy(subject: Subject, spot: Spot): Concerned[] {
  const kids = childrenOf(spot);
  const above = upwards(spot);
  const found = new Map<string, { units: string[]; kids: PlanNode[]; parts: (Exact | null)[] }>();
  for (const unit of unitsOf(subject, spot)) {
    if (!above.every((node) => concerns({ ...spot, node }, unit))) continue;
    if (!kids.some((node) => concerns({ ...spot, node }, unit))) continue;
    const own = kids.filter((node) => isOwedAnyway(node) || concerns({ ...spot, node }, unit));
    const parts = own.map((node) => worthTo({ ...spot, node }, unit));
    const key = own.map(({ index }, at) => `${index}=${parts[at] == null ? '' : toText(parts[at])}`).join();
    const same = found.get(key) ?? { units: [], kids: own, parts };
    if (unit) same.units.push(unit.name);
    found.set(key, same);
  }
  const all = [...found.values()];
  // What holds for every unit is said of the class.
  return all.map((one) => (all.length === 1 && one.kids.length === kids.length ? { ...one, units: [] } : one));
}

function unitsOf({ scheme }: Subject, { view, node }: Spot): (Unit | null)[] {
  const listed = scheme.classes[view.id]?.units ?? [];
  if (listed.length > 0) return listed.map((unit) => (typeof unit === 'string' ? { name: unit } : unit));
  const named = new Set<string>();
  const take = (at: PlanNode): void => {
    for (const kid of childrenOf({ view, node: at })) {
      for (const name of kid.source.appliesTo?.units ?? []) named.add(name);
      take(kid);
    }
  };
  take(node);
  return named.size > 0 ? [...named].map((name) => ({ name })) : [null];
}

/** What a node is worth to a unit: a group without marks of its own is what its parts for that unit are together. */
function worthTo(spot: Spot, unit: Unit | null): Exact | null {
  const { full, weight, rounds } = spot.node.source;
  const kids = childrenOf(spot);
  if (full !== undefined || weight !== undefined || rounds || isRound(spot) || kids.length === 0) return shareOf(spot);
  const own = kids.filter((node) => isOwedAnyway(node) || concerns({ ...spot, node }, unit));
  return total(own.map((node) => worthTo({ ...spot, node }, unit)));
}

/** Whether parts make a whole, all of them or with those counted once of which a unit meets only one, by its tags. */
export function make(whole: Exact, kids: readonly PlanNode[], parts: readonly (Exact | null)[]): boolean {
  const sum = total(parts);
  if (sum !== null && compare(sum, whole) === 0) return true;
  const worth = new Map(kids.map((kid, at) => [kid, parts[at] ?? points(0)]));
  const once = alternatives(kids).map((group) => group.map((kid) => worth.get(kid) ?? points(0)).reduce(max));
  return compare(total(once) ?? points(0), whole) === 0;
}
