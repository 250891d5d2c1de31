import type { Scheme } from '@mingjian/model';
import type { Problem } from '@mingjian/model/problem';
import { compile } from '../../tree/compile.ts';
import { grow } from '../../tree/grow.ts';
import { makeReader } from '../../tree/maker.ts';
import { fillParams } from '../../tree/params.ts';
import type { PlanNode } from '../../tree/plan.ts';

/** The tree of one class, with samples in place of open parameters: for places and structure, not for its figures. */
export interface ClassView {
  readonly id: string;
  readonly name: string;
  /** Parents before children. */
  readonly nodes: readonly PlanNode[];
}

/** What the checks look at. */
export interface Subject {
  readonly scheme: Scheme;
  readonly classes: readonly ClassView[];
  /** Why the scheme cannot be compiled; the trees are there all the same, as far as they go. */
  readonly problems: readonly Problem[];
}

export function makeSubject(scheme: Scheme): Subject {
  const compiled = compile(scheme, { sample: true });
  if (compiled.ok) return { scheme, classes: compiled.value.classes, problems: [] };
  return { scheme, classes: treesAsFarAsTheyGo(scheme), problems: compiled.problems };
}

/** The trees of a scheme that cannot be compiled. Complaints are dropped here: `compile` has told them all. */
function treesAsFarAsTheyGo(scheme: Scheme): ClassView[] {
  const { params } = fillParams(scheme, {}, true);
  const ids = Object.keys(scheme.classes);
  const dates = makeReader('', params, [], ids);
  const period = { from: dates.day(scheme.period.from, '') ?? 0, to: dates.day(scheme.period.to, '') ?? 0 };
  return Object.entries(scheme.classes).map(([id, { name }]) => {
    const { nodes } = grow({ scheme, reader: makeReader(id, params, [], ids), ...period });
    return { id, name, nodes };
  });
}

/** A node of a class with the class. */
export interface Spot {
  readonly view: ClassView;
  readonly node: PlanNode;
}

/** What each class has. What is limited to other classes (产区的指标 in the tree of 非产区) says nothing about this one. */
export const spots = ({ classes }: Subject): Spot[] =>
  classes.flatMap((view) => view.nodes.map((node) => ({ view, node })).filter(isOfClass));

/** Whether a node and all above it are for the class of its tree. */
export const isOfClass = (spot: Spot): boolean => upwards(spot).every((node) => namesClass(node, spot.view));

export const namesClass = ({ source: { appliesTo } }: PlanNode, { id }: ClassView): boolean =>
  appliesTo?.classes?.includes(id) !== false;

/** Where something does not apply and its points are earned all the same, or by other items, they are in the sum of everybody. */
export const isOwedAnyway = ({ na }: PlanNode): boolean => na === 'full' || (typeof na === 'object' && na !== null);

export const childrenOf = ({ view, node }: Spot): PlanNode[] =>
  node.children.flatMap((i) => {
    const child = view.nodes[i];
    return child ? [child] : [];
  });

/** The children whose points the class has. */
export const partsOf = (spot: Spot): PlanNode[] =>
  childrenOf(spot).filter((kid) => isOwedAnyway(kid) || namesClass(kid, spot.view));

export const parentOf = ({ view, node }: Spot): PlanNode | undefined => view.nodes[node.parent];

/** The node and those above it, nearest first. */
export function upwards(spot: Spot): PlanNode[] {
  const way: PlanNode[] = [];
  for (let at: PlanNode | undefined = spot.node; at; at = spot.view.nodes[at.parent]) way.push(at);
  return way;
}

/** A repetition that a node with `rounds` was laid out into: it has the node's own source. */
export const isRound = (spot: Spot): boolean => parentOf(spot)?.source === spot.node.source;

/** Repetitions after the first say nothing new. */
export const isRepeated = (spot: Spot): boolean =>
  upwards(spot).some((node) => isRound({ view: spot.view, node }) && node.code !== 'r1');

export const isLeaf = (node: PlanNode): boolean => (node.source.rules?.length ?? 0) > 0;

/** The clause of the node, else of the nearest one above that gives one. */
export const clauseOf = (spot: Spot): string | null =>
  upwards(spot).find((node) => node.source.clause !== undefined)?.source.clause ?? null;
