import type { Amount, Compose, Rule, Status, Unit } from '@mingjian/model';
import {
  addRanges,
  both,
  clamp,
  divide,
  exactly,
  type Fraction,
  fraction,
  hundred,
  larger,
  less,
  minus,
  one,
  plus,
  type Range,
  roundTo,
  same,
  settled,
  smaller,
  sum,
  times,
  zero,
} from './rational.ts';
import { gives } from './rules.ts';
import { type ClassTree, everyNode, isBonus, isLeaf, isPool, isPooled, policyOf, type TreeNode } from './tree.ts';
import {
  circumstancesOf,
  excluded,
  type Fired,
  firedVetoes,
  outcomeOfRule,
  readerFor,
  treesOfUnit,
  type World,
} from './world.ts';

/** A node scored for a unit. */
export interface Scored extends Range {
  node: TreeNode;
  applies: boolean;
  /** What the unit itself has here, before any composition. */
  own: Range;
  status: Status;
  children: Scored[];
  extras: Scored[];
  afters: Scored[];
}

/** A unit before one of its trees, with the vetoes that its facts set off. */
interface Eye {
  world: World;
  unit: Unit;
  tree: ClassTree;
  fired: Fired[];
}

/** Scores a node of a tree for a unit, with all below it. */
export function scoreNode(world: World, unit: Unit, tree: ClassTree, node: TreeNode): Scored {
  return look({ world, unit, tree, fired: firedVetoes(world, unit, tree) }, node);
}

/** The steps of the language, one after the other. */
function look(eye: Eye, node: TreeNode): Scored {
  const { world, unit } = eye;
  const seen = (nodes: readonly TreeNode[]): Scored[] => nodes.map((one) => look(eye, one));
  const [children, extras, afters] = [seen(node.children), seen(node.extras), seen(node.afters)];
  const outcomes = node.rules.map((rule) => ({ rule, outcome: outcomeOfRule(world, unit, node, rule) }));
  const family = { node, children, extras, afters };
  if (!concerns(unit, node, outcomes, children)) {
    const nothing = exactly(valueWhenNotApplicable(eye, node));
    return { ...family, ...nothing, own: nothing, applies: false, status: 'notApplicable' };
  }
  const raw = isLeaf(node)
    ? leafValue(eye, node, outcomes)
    : isPool(node)
      ? poolValue(node, children)
      : together(world, children);
  const withExtras = addRanges([raw, bonus(eye, extras, raw)]);
  const own = limit(eye, node, strike(eye, node, 'own', withExtras));
  const composition = compositionFor(node, unit);
  const composed = composition ? composedValue(eye, node, composition, own) : own;
  const withAfters = addRanges([composed, bonus(eye, afters, composed)]);
  const hit = strike(eye, node, 'final', withAfters);
  const limited = composition || afters.length > 0 ? limit(eye, node, hit) : hit;
  const shared = same(node.share, node.scale)
    ? limited
    : both(limited, (end) => divide(times(end, node.share), node.scale));
  const { places } = node.source;
  const value = places === undefined ? shared : both(shared, (end) => roundTo(end, places));
  return { ...family, ...value, own, applies: true, status: statusOf(eye, node, value) };
}

interface Outcome {
  rule: Rule;
  outcome: Range | 'na';
}

/** Whether the node applies to the unit. A veto alone does not make it do so. */
function concerns(unit: Unit, node: TreeNode, outcomes: readonly Outcome[], children: readonly Scored[]): boolean {
  if (excluded(unit, node)) return false;
  if (!isLeaf(node)) return children.some((child) => child.applies);
  const scoring = outcomes.filter(({ rule }) => rule.kind !== 'veto');
  return scoring.length === 0 || scoring.some(({ outcome }) => outcome !== 'na');
}

function statusOf({ fired }: Eye, node: TreeNode, value: Range): Status {
  if (!settled(value)) return 'provisional';
  const struck = fired.some(
    ({ veto, target }) => target === node && (veto.effect === 'zero' || veto.effect === 'void'),
  );
  return struck ? 'vetoed' : 'final';
}

/** Full points where the policy says so; a bonus node, a child of a pool and a whole result count nothing. */
function valueWhenNotApplicable({ world, tree }: Eye, node: TreeNode): Fraction {
  const counts = node.role === 'child' && !(node.parent && isPool(node.parent)) && !tree.tops.includes(node);
  return counts && policyOf(world.scheme, node) === 'full' ? node.share : zero;
}

/** The base of the leaf and what its rules add, group by group. */
function leafValue({ world, unit }: Eye, leaf: TreeNode, outcomes: readonly Outcome[]): Range {
  const giving = leaf.rules.some((rule) => gives(rule, circumstancesOf(world, unit, leaf, rule)));
  const empty = leaf.source.start === 'zero' || giving || isPooled(leaf) || isBonus(leaf);
  const base = leaf.source.start === 'full' || !empty ? leaf.scale : zero;
  const added = (group: string | undefined): Range =>
    addRanges(
      outcomes.map(({ rule, outcome }) => (rule.group === group && outcome !== 'na' ? outcome : exactly(zero))),
    );
  const groups = Object.entries(leaf.source.groups ?? {}).map(([name, { limit: most }]) =>
    both(added(name), (end) => clamp(end, readerFor(world, unit)(most))),
  );
  return addRanges([exactly(base), added(undefined), ...groups]);
}

/** Full points, less what the children take. */
const poolValue = (node: TreeNode, children: readonly Scored[]): Range =>
  addRanges([exactly(node.scale), ...children.filter((child) => child.applies)]);

/** The sum of the children, those that do not apply treated as their policy says. */
function together(world: World, children: readonly Scored[]): Range {
  const applying = children.filter((child) => child.applies);
  const others = children.filter((child) => !child.applies).map(({ node }) => node);
  const granted = sum(others.filter((child) => policyOf(world.scheme, child) === 'full').map((child) => child.share));
  const receivers = applying.map(({ node }) => node);
  const grownShare = (child: TreeNode): Fraction =>
    sum([child.share, ...others.map((other) => spreadTo(world, other, child, receivers))]);
  const parts = applying.map((child) => {
    const { share } = child.node;
    const grown = grownShare(child.node);
    return same(grown, share) ? child : both(child, (end) => divide(times(end, grown), share));
  });
  const counted = plus(granted, sum(receivers.map(grownShare)));
  const missed = children.filter((child) => child.applies || policyOf(world.scheme, child.node) !== 'none');
  const all = sum(missed.map(({ node }) => node.share));
  const factor = same(counted, zero) ? one : divide(all, counted);
  return both(addRanges([exactly(granted), ...parts]), (end) => times(end, factor));
}

/** What a node that does not apply hands to one that does. */
function spreadTo(world: World, from: TreeNode, to: TreeNode, applying: readonly TreeNode[]): Fraction {
  const policy = policyOf(world.scheme, from);
  if (typeof policy !== 'object') return zero;
  const receivers = applying.filter((child) => policy.spread.includes(child.code));
  return receivers.includes(to) ? divide(from.share, fraction(receivers.length)) : zero;
}

/** What the bonus nodes add to a value that their gates look at. */
function bonus({ world, unit }: Eye, nodes: readonly Scored[], looked: Range): Range {
  const read = readerFor(world, unit);
  const worth = nodes
    .filter((one) => one.applies)
    .map((one) => {
      const [atLow, atHigh] = [gateOpen(read, one.node, looked.lo), gateOpen(read, one.node, looked.hi)];
      if (atLow) return one;
      // While it is open whether the gate opens, the node may count or not.
      return atHigh ? { lo: smaller(zero, one.lo), hi: larger(zero, one.hi) } : exactly(zero);
    });
  return addRanges(worth);
}

function gateOpen(read: (amount: Amount) => Fraction, { source: { gate } }: TreeNode, value: Fraction): boolean {
  if (gate?.above !== undefined && !less(read(gate.above), value)) return false;
  return gate?.atLeast === undefined || !less(value, read(gate.atLeast));
}

/** A veto lowers a value, never raises it. */
function strike({ world, unit, fired }: Eye, node: TreeNode, scope: 'own' | 'final', value: Range): Range {
  const caps = fired
    .filter(({ veto, target }) => target === node && veto.scope === scope && veto.effect !== 'grade')
    .map(({ veto }) =>
      veto.effect === 'cap' || veto.effect === 'fix' ? readerFor(world, unit)(veto.at ?? '0') : zero,
    );
  return both(value, (end) => caps.reduce(smaller, end));
}

function limit({ world, unit }: Eye, node: TreeNode, value: Range): Range {
  const read = readerFor(world, unit);
  const { floor, ceiling, belowZero } = node.source;
  // A round stands for the node it repeats, with that node's figures.
  const isRound = node.role === 'child' && node.parent?.source.rounds !== undefined;
  const full = node.source.full ?? (isRound ? node.parent?.source.full : undefined);
  const free = belowZero === true || isBonus(node) || isPooled(node);
  const least = floor !== undefined ? read(floor) : free ? null : zero;
  const ownMost = isLeaf(node) && (!isBonus(node) || full !== undefined) ? node.scale : null;
  const most = ceiling !== undefined ? read(ceiling) : ownMost;
  return both(value, (end) => {
    const raised = least === null ? end : larger(least, end);
    return most === null ? raised : smaller(most, raised);
  });
}

const compositionFor = (node: TreeNode, unit: Unit): Compose | undefined =>
  (node.source.compose ?? []).find((entry) => !entry.classes || entry.classes.includes(unit.class));

/** The mean of the parts by their shares. */
function composedValue(eye: Eye, node: TreeNode, { parts, whenNoUnits }: Compose, own: Range): Range {
  const read = readerFor(eye.world, eye.unit);
  const named = sum(parts.map(({ share }) => (share === 'rest' ? zero : read(share))));
  const counted = parts.flatMap((part) => {
    const share = part.share === 'rest' ? minus(hundred, named) : read(part.share);
    if (part.class === undefined) return [{ share, value: own }];
    const values = subordinateValues(eye, node, part.class);
    if (values.length > 0)
      return [{ share, value: both(addRanges(values), (end) => divide(end, fraction(values.length))) }];
    return whenNoUnits === 'drop' ? [] : [{ share, value: { lo: zero, hi: node.scale } }];
  });
  const total = sum(counted.map((part) => part.share));
  const weighed = counted.map((part) => both(part.value, (end) => times(end, part.share)));
  return both(addRanges(weighed), (end) => divide(end, total));
}

/** The own values, at the same node, of the units of a class whose parent is this unit. */
function subordinateValues({ world, unit, tree }: Eye, node: TreeNode, subClass: string): Range[] {
  const subordinates = world.units.filter(
    (one) => one.class === subClass && one.parent !== undefined && (one.parent === unit.id || one.parent === unit.name),
  );
  return subordinates.flatMap((one) => {
    const theirs = treesOfUnit(world, one).find(({ result }) => result.id === tree.result.id);
    const counterpart = theirs?.tops.flatMap(everyNode).find(({ origin }) => origin === node.origin);
    if (!theirs || !counterpart) return [];
    const scored = scoreNode(world, one, theirs, counterpart);
    return scored.applies ? [scored.own] : [];
  });
}
