import { classesOf } from './apart.ts';
import { takeOut } from './edit.ts';
import { everyNode, isBeside, isLeaf, nodeOf, treeOf } from './nodes.ts';
import { reread } from './reread.ts';
import type { Draft, DraftNode, DraftTree, Place } from './types.ts';

/** Whether a node is among the indicators and may be set beside them, is beside them and may go back, or neither. */
export function besideOf(draft: Draft, key: string): 'among' | 'beside' | null {
  const tree = treeOf(draft, key);
  if (!tree || resultOf(draft, tree.place) === undefined) return null;
  if (isBeside(tree.place)) return homeOf(draft, tree.place) ? 'beside' : null;
  // A table without any indicator assesses nothing.
  return takeOut(draft, key) ? 'among' : null;
}

/** The result beside whose indicators points of this tree would stand; a table that only a stage refers to has none. */
function resultOf(draft: Draft, place: Place): string | undefined {
  if (place.kind === 'result') return place.result;
  return draft.frame.results.find(({ root }) => {
    const { sheet } = root;
    return typeof sheet === 'object' ? Object.values(sheet).includes(place.sheet) : sheet === place.sheet;
  })?.id;
}

/** The indicators that points beside them may go back among: the only tree of them that the result has. */
function homeOf(draft: Draft, beside: Place): DraftTree | undefined {
  const result = resultOf(draft, beside);
  const homes = draft.trees.filter(({ place }) => !isBeside(place) && resultOf(draft, place) === result);
  return homes.length === 1 ? homes[0] : undefined;
}

/**
 * Sets an indicator beside the others: it adds to their points or takes from them, and no full counts it (加分、扣分). From the table of
 * some classes it goes on concerning those only. What its words give is read again, since beside the others all begins at nothing.
 */
export function moveBeside(draft: Draft, key: string): Draft {
  const tree = treeOf(draft, key);
  const out = withHeading(draft, key);
  const result = tree && resultOf(draft, tree.place);
  if (!tree || !out || result === undefined || besideOf(draft, key) !== 'among') return draft;
  const { left } = out;
  const moved = fromNothing(limitTo(draft, tree.place, result, out.node));
  const there = left.trees.findIndex(
    ({ place }) => place.kind === 'result' && place.result === result && place.list === 'extra',
  );
  const trees =
    there >= 0
      ? left.trees.map((one, at) => (at === there ? { ...one, nodes: [...one.nodes, moved] } : one))
      : behind(left.trees, result, moved);
  return settled({ ...left, trees }, moved);
}

/** Takes points from beside the indicators back among them, as the last one. */
export function moveBack(draft: Draft, key: string): Draft {
  const tree = treeOf(draft, key);
  const out = withHeading(draft, key);
  const home = tree && homeOf(draft, tree.place);
  if (!out || !home || besideOf(draft, key) !== 'beside') return draft;
  const { left, node } = out;
  const is = JSON.stringify(home.place);
  const trees = left.trees.map((one) =>
    JSON.stringify(one.place) === is ? { ...one, nodes: [...one.nodes, node] } : one,
  );
  return settled({ ...left, trees }, node);
}

/** What moves: the node, with the heading that it stands under alone (严重失误) unless that has marks of its own; and what is left. */
function withHeading(draft: Draft, key: string): { readonly left: Draft; readonly node: DraftNode } | null {
  const own = nodeOf(draft, key);
  const out = takeOut(draft, key);
  if (!own || !out) return null;
  const { full, pool, weight } = out.gone.says;
  const bare = full === undefined && pool !== true && weight === undefined;
  const stated = draft.stated.some(({ node }) => node === out.gone.key);
  return { left: out.left, node: bare && !stated ? out.gone : own };
}

const behind = (trees: readonly DraftTree[], result: string, node: DraftNode): DraftTree[] => {
  const made: DraftTree = { place: { kind: 'result', result, list: 'extra' }, nodes: [node] };
  // Behind all indicators, before points after the composition.
  const at = trees.findIndex(
    ({ place }) => place.kind === 'result' && place.result === result && place.list === 'after',
  );
  return at < 0 ? [...trees, made] : [...trees.slice(0, at), made, ...trees.slice(at)];
};

/** A table of some of the classes of a result: beside the indicators its node must say so itself. */
function limitTo(draft: Draft, place: Place, result: string, node: DraftNode): DraftNode {
  const all = draft.frame.results.find(({ id }) => id === result)?.classes ?? [];
  const own = classesOf(draft, place);
  if (place.kind === 'result' || own.length >= all.length || node.says.appliesTo) return node;
  return { ...node, says: { ...node.says, appliesTo: { classes: [...own] } } };
}

function fromNothing(node: DraftNode): DraftNode {
  const { start: _, ...says } = node.says;
  return { ...node, says, children: node.children?.map(fromNothing) ?? null };
}

/** After a move: its words are read where it stands now; what was asked of a group that went with it is asked no more. */
function settled(draft: Draft, node: DraftNode): Draft {
  const leaves = (one: DraftNode): DraftNode[] =>
    one.children ? one.children.flatMap(leaves) : isLeaf(one) ? [one] : [];
  const made = leaves(node).reduce((now, leaf) => reread(now, leaf.key), draft);
  const there = new Set(everyNode(made).map(({ key }) => key));
  const isThere = ({ node: own }: { readonly node: string | null }): boolean => own === null || there.has(own);
  return { ...made, questions: made.questions.filter(isThere), stated: made.stated.filter(isThere) };
}
