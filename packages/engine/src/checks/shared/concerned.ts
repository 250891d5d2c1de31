import { compare, type Exact, max, points, toText } from '../../number/exact.ts';
import type { PlanNode } from '../../tree/plan.ts';
import { alternatives, areKinds } from './applies.ts';
import { shareOf, total } from './figures.ts';
import { isGiven } from './names.ts';
import { childrenOf, isOwedAnyway, isRound, namesClass, partsOf, type Spot, type Subject, upwards } from './subject.ts';

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
  readonly tags?: readonly string[] | undefined;
}

/**
 * By class, by name, and by the tags that the lists give anybody. Tags that nobody has yet may be given outside the scheme: what asks for
 * them is left to `alternatives`.
 */
function concerns({ scheme }: Subject, { view, node }: Spot, unit: Unit | null): boolean {
  const { appliesTo } = node.source;
  if (!namesClass(node, view)) return false;
  if (!appliesTo || unit === null) return true;
  const has = (tag: string): boolean => unit.tags?.includes(tag) === true;
  const { tags, without } = appliesTo;
  if (tags?.every((tag) => isGiven(scheme, tag)) && !tags.some(has)) return false;
  if (without?.some(has)) return false;
  if (!appliesTo.units) return true;
  return appliesTo.units.includes(unit.name) || (unit.id !== undefined && appliesTo.units.includes(unit.id));
}

/** The children for a unit: where it has the tag of one kind, what asks for tags of other kinds that nobody has yet is not for it. */
function ownOf(subject: Subject, spot: Spot, unit: Unit | null): PlanNode[] {
  const kids = childrenOf(spot);
  const own = kids.filter((node) => isOwedAnyway(node) || concerns(subject, { ...spot, node }, unit));
  const isSure = ({ source: { appliesTo } }: PlanNode): boolean =>
    appliesTo?.tags?.some((tag) => unit?.tags?.includes(tag)) === true;
  const sure = own.filter(isSure);
  return own.filter((node) => isSure(node) || !sure.some((one) => areKinds(one, node, kids)));
}

/**
 * The parts of a node for the units of the class, each list of parts once. Where the document does not list the units, they are those
 * that the children name. Units that no child concerns are left out: the node itself does not apply to them.
 */
export function concernedBy(subject: Subject, spot: Spot): Concerned[] {
  const kids = childrenOf(spot);
  const above = upwards(spot);
  const found = new Map<string, { units: string[]; kids: PlanNode[]; parts: (Exact | null)[] }>();
  for (const unit of unitsOf(subject, spot)) {
    if (!above.every((node) => concerns(subject, { ...spot, node }, unit))) continue;
    if (!kids.some((node) => concerns(subject, { ...spot, node }, unit))) continue;
    const own = ownOf(subject, spot, unit);
    const parts = own.map((node) => worthTo(subject, { ...spot, node }, unit));
    const key = own.map(({ index }, at) => `${index}=${parts[at] == null ? '' : toText(parts[at])}`).join();
    const same = found.get(key) ?? { units: [], kids: own, parts };
    if (unit) same.units.push(unit.name);
    found.set(key, same);
  }
  const all = [...found.values()];
  // What holds for every unit is said of the class.
  return all.map((one) => (all.length === 1 && one.kids.length === partsOf(spot).length ? { ...one, units: [] } : one));
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
function worthTo(subject: Subject, spot: Spot, unit: Unit | null): Exact | null {
  const { full, weight, rounds } = spot.node.source;
  if (full !== undefined || weight !== undefined || rounds || isRound(spot) || childrenOf(spot).length === 0)
    return shareOf(spot);
  return total(ownOf(subject, spot, unit).map((node) => worthTo(subject, { ...spot, node }, unit)));
}

/** Whether parts make a whole, all of them or with those counted once of which a unit meets only one, by its tags. */
export function make(whole: Exact, kids: readonly PlanNode[], parts: readonly (Exact | null)[]): boolean {
  const sum = total(parts);
  if (sum !== null && compare(sum, whole) === 0) return true;
  const worth = new Map(kids.map((kid, at) => [kid, parts[at] ?? points(0)]));
  const once = alternatives(kids).map((group) => group.map((kid) => worth.get(kid) ?? points(0)).reduce(max));
  return compare(total(once) ?? points(0), whole) === 0;
}
