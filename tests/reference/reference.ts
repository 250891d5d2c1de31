import type { Fact, Scheme, Status, Unit } from '@mingjian/model';
import { dayNumber, dayText } from './calendar.ts';
import { bind, knownOf, liveFacts, periodOf, withdraws, within } from './facts.ts';
import { amountReader } from './numbers.ts';
import { type Competitor, placesOf } from './rank.ts';
import { text } from './rational.ts';
import { type Scored, scoreNode } from './score.ts';
import { type ClassTree, treesOf } from './tree.ts';
import { firedVetoes, type World } from './world.ts';

export interface ReferenceNode {
  path: string;
  lo: string;
  hi: string;
  status: Status;
}
export interface ReferenceResult {
  result: string;
  lo: string;
  hi: string;
  status: Status;
  rank: number | null;
  rankRange: [number, number] | null;
  grade: string | null;
}
export interface ReferenceScore {
  asOf: string;
  units: { unit: string; results: ReferenceResult[]; nodes: ReferenceNode[] }[];
  /** Ids of the facts dated outside the period. */
  setAside: string[];
}

/** Scores everything slowly and plainly. The input is taken to be valid. */
export function referenceScore(
  scheme: Scheme,
  params: Record<string, unknown>,
  units: readonly Unit[],
  facts: readonly Fact[],
  asOf?: string,
): ReferenceScore {
  const period = periodOf(scheme, params);
  const day = asOf === undefined ? Math.max(period.to, ...facts.map(knownOf)) : dayNumber(asOf);
  const trees = Object.keys(scheme.classes).flatMap((unitClass) => treesOf(scheme, params, unitClass));
  const live = bind(liveFacts(facts, day, period), units, trees);
  const world: World = { scheme, params, units, trees, facts: live, asOf: day, period };
  const scores = trees.flatMap((tree) => scoresIn(world, tree));
  const ranked = trees.flatMap((tree) =>
    resultsIn(
      world,
      tree,
      scores.filter((one) => one.tree === tree),
    ),
  );
  return {
    asOf: dayText(day),
    units: units.map((unit) => ({
      unit: unit.id,
      results: ranked.filter((one) => one.unit === unit).map(({ result }) => result),
      nodes: scores.filter((one) => one.unit === unit).flatMap(({ tops }) => tops.flatMap(listed)),
    })),
    setAside: facts.filter((fact) => !within(fact, period) && !withdraws(fact)).map((fact) => fact.id ?? ''),
  };
}

/** A unit's scores in one tree of its class. */
interface UnitTree {
  unit: Unit;
  tree: ClassTree;
  tops: Scored[];
}

const scoresIn = (world: World, tree: ClassTree): UnitTree[] =>
  world.units
    .filter((unit) => unit.class === tree.unitClass)
    .map((unit) => ({ unit, tree, tops: tree.tops.map((top) => scoreNode(world, unit, tree, top)) }));

function listed(scored: Scored): ReferenceNode[] {
  const { node, lo, hi, status, children, extras, afters } = scored;
  const own = { path: node.path, lo: text(lo), hi: text(hi), status };
  return [own, ...[...children, ...extras, ...afters].flatMap(listed)];
}

/** The results of one class, ranked. Whom a result does not concern at all is not ranked. */
function resultsIn(world: World, tree: ClassTree, all: readonly UnitTree[]): { unit: Unit; result: ReferenceResult }[] {
  if (!tree.assessed) return [];
  const roots = all.flatMap(({ unit, tops }) => tops.map((root) => ({ unit, root })));
  const ranked = roots.filter(({ root }) => root.applies);
  const read = amountReader(world.scheme, world.params, tree.unitClass);
  const competitors = ranked.map(({ unit, root }) => competitor(world, unit, tree, root));
  const places = placesOf(tree.result, read, competitors);
  return roots.map(({ unit, root: { lo, hi, status } }) => {
    const place = places[ranked.findIndex((one) => one.unit === unit)] ?? { rank: null, rankRange: null, grade: null };
    return { unit, result: { result: tree.result.id, lo: text(lo), hi: text(hi), status, ...place } };
  });
}

function competitor(world: World, unit: Unit, tree: ClassTree, { lo, hi }: Scored): Competitor {
  const graded = firedVetoes(world, unit, tree).find(({ veto }) => veto.effect === 'grade');
  return { unit: unit.id, lo, hi, fixedGrade: graded?.veto.grade ?? null };
}
