import type { Band, Fact, Rule, RuleOf, Scheme, Unit } from '@mingjian/model';
import type { Circumstances } from './circumstances.ts';
import { type Bound, countAll, type Period, valueIn } from './facts.ts';
import { amountReader, type Params, paramValue, readDay } from './numbers.ts';
import { type Fraction, less, one, type Range } from './rational.ts';
import { outcomeOf } from './rules.ts';
import { ancestors, type ClassTree, everyNode, isLeaf, policyOf, type TreeNode } from './tree.ts';

/** Everything a score is computed from: the scheme as each class sees it, the units, and the live facts of a day. */
export interface World {
  scheme: Scheme;
  params: Params;
  units: readonly Unit[];
  trees: readonly ClassTree[];
  facts: readonly Bound[];
  asOf: number;
  period: Period;
}

export const readerFor = (world: World, unit: Unit): Circumstances['read'] =>
  amountReader(world.scheme, world.params, unit.class);

export const treesOfUnit = (world: World, unit: Unit): ClassTree[] =>
  world.trees.filter((tree) => tree.unitClass === unit.class);

/** The live facts of a rule of a leaf; where it names another rule of the leaf by `of`, that rule's. */
function factsOf(world: World, unit: Unit, leaf: TreeNode, rule: Rule): Fact[] {
  const named = 'of' in rule && rule.of !== undefined ? leaf.rules.find((other) => other.id === rule.of) : rule;
  return world.facts
    .filter((bound) => bound.unit === unit && bound.leaf === leaf && bound.rule === named)
    .map((bound) => bound.fact);
}

export function circumstancesOf(world: World, unit: Unit, leaf: TreeNode, rule: Rule): Circumstances {
  return {
    facts: factsOf(world, unit, leaf, rule),
    found: levelBeside(world, unit, leaf, rule),
    unit,
    units: world.units,
    scale: leaf.scale,
    policy: () => policyOf(world.scheme, leaf),
    period: world.period,
    asOf: world.asOf,
    read: readerFor(world, unit),
    readDay: (written) => readDay(world.scheme, world.params, written),
    readBands: (bands) =>
      typeof bands === 'string' ? (paramValue(world.scheme, world.params, bands) as readonly Band[]) : bands,
    rivals: () => rivalsOf(world, unit, leaf, rule),
  };
}

/** The level of the scale that a rule is a step of. */
function levelBeside(world: World, unit: Unit, leaf: TreeNode, rule: Rule): string | undefined {
  const step = rule.kind === 'deduct' ? rule.onlyAt : undefined;
  const scale = step && leaf.rules.find(({ id, kind }) => kind === 'levels' && id === step.rule);
  return scale && factsOf(world, unit, leaf, scale).find(({ kind }) => kind === 'level')?.level;
}

/** The measures of the other units of the class to which the leaf applies. */
function rivalsOf(world: World, unit: Unit, leaf: TreeNode, rule: Rule): (Fraction | null)[] {
  const rivals = world.units.filter((other) => other !== unit && other.class === unit.class && !excluded(other, leaf));
  return rivals.map((rival) => {
    const [fact] = factsOf(world, rival, leaf, rule);
    return fact ? valueIn(fact) : null;
  });
}

/** Whether `appliesTo` of the node, or of one above it, leaves the unit out. */
export function excluded(unit: Unit, node: TreeNode): boolean {
  return [node, ...ancestors(node)].some(({ source: { appliesTo } }) => {
    if (!appliesTo) return false;
    const tags = unit.tags ?? [];
    const { classes, units, tags: wanted, without } = appliesTo;
    if (classes && !classes.includes(unit.class)) return true;
    if (units && !units.includes(unit.id) && !units.includes(unit.name)) return true;
    if (wanted && !wanted.some((tag) => tags.includes(tag))) return true;
    return without?.some((tag) => tags.includes(tag)) ?? false;
  });
}

export const outcomeOfRule = (world: World, unit: Unit, leaf: TreeNode, rule: Rule): Range | 'na' =>
  outcomeOf(rule, circumstancesOf(world, unit, leaf, rule));

export interface Fired {
  veto: RuleOf<'veto'>;
  target: TreeNode | undefined;
}

/** The vetoes that the unit's facts set off, with the nodes they hit. */
export function firedVetoes(world: World, unit: Unit, tree: ClassTree): Fired[] {
  const leaves = tree.tops.flatMap(everyNode).filter(isLeaf);
  return leaves.flatMap((leaf) =>
    leaf.rules
      .filter((rule) => rule.kind === 'veto')
      .filter((veto) => fires(world, unit, leaf, veto))
      .map((veto) => ({ veto, target: targetOf(veto, leaf, tree.tops) })),
  );
}

function fires(world: World, unit: Unit, leaf: TreeNode, veto: RuleOf<'veto'>): boolean {
  const level = veto.when?.level;
  const facts = factsOf(world, unit, leaf, veto).filter((fact) => level === undefined || fact.level === level);
  const needed = veto.when?.count === undefined ? one : readerFor(world, unit)(veto.when.count);
  return !less(countAll(facts), needed);
}

function targetOf(veto: RuleOf<'veto'>, leaf: TreeNode, tops: readonly TreeNode[]): TreeNode | undefined {
  if (veto.target === 'item') return leaf;
  const above = ancestors(leaf);
  // For a class that is only part of a composition, the composed node is all there is of the result.
  if (veto.target === 'total') return [leaf, ...above].find((node) => tops.includes(node));
  return above.find((node) => node.code === veto.target);
}
