import type { Draft, DraftNode, DraftTree, Place } from './types.ts';

/** Every node, parents before children. */
export function everyNode(draft: Pick<Draft, 'trees'>): DraftNode[] {
  const walk = (nodes: readonly DraftNode[]): DraftNode[] =>
    nodes.flatMap((node) => [node, ...walk(node.children ?? [])]);
  return draft.trees.flatMap(({ nodes }) => walk(nodes));
}

export const nodeOf = (draft: Pick<Draft, 'trees'>, key: string | null): DraftNode | undefined =>
  key === null ? undefined : everyNode(draft).find((node) => node.key === key);

/** Whether rules score the node: it has no parts, neither here nor in a table of its own. */
export const isLeaf = ({ children, says }: DraftNode): boolean => children === null && says.sheet === undefined;

export const treeOf = ({ trees }: Pick<Draft, 'trees'>, key: string): DraftTree | undefined =>
  trees.find((tree) => everyNode({ trees: [tree] }).some((node) => node.key === key));

/** Whether nodes of this place stand beside the indicators: they add to the points or take from them, and no full counts them. */
export const isBeside = (place: Place | undefined): boolean => place?.kind === 'result' && place.list !== 'children';

/** The nodes beside a node, itself among them. */
export const siblingsOf = (draft: Pick<Draft, 'trees'>, key: string): readonly DraftNode[] =>
  trailOf(draft, key).at(-1)?.children ??
  draft.trees.find(({ nodes }) => nodes.some((one) => one.key === key))?.nodes ??
  [];

/** The nodes above a node, the highest first. */
export function trailOf(draft: Pick<Draft, 'trees'>, key: string): DraftNode[] {
  const seek = (nodes: readonly DraftNode[], above: readonly DraftNode[]): DraftNode[] | null => {
    for (const node of nodes) {
      if (node.key === key) return [...above];
      const found = seek(node.children ?? [], [...above, node]);
      if (found) return found;
    }
    return null;
  };
  for (const { nodes } of draft.trees) {
    const found = seek(nodes, []);
    if (found) return found;
  }
  return [];
}

/** The list in which a node stands is made anew; everything else stays the same object. */
export function withSiblings(
  draft: Draft,
  key: string,
  change: (siblings: readonly DraftNode[], at: number) => readonly DraftNode[],
): Draft {
  const inList = (nodes: readonly DraftNode[]): readonly DraftNode[] => {
    const at = nodes.findIndex((node) => node.key === key);
    if (at >= 0) return change(nodes, at);
    let touched = false;
    const made = nodes.map((node) => {
      if (node.children === null) return node;
      const children = inList(node.children);
      if (children === node.children) return node;
      touched = true;
      return { ...node, children };
    });
    return touched ? made : nodes;
  };
  let touched = false;
  const trees = draft.trees.map((tree): DraftTree => {
    const nodes = inList(tree.nodes);
    if (nodes === tree.nodes) return tree;
    touched = true;
    return { ...tree, nodes };
  });
  return touched ? { ...draft, trees } : draft;
}

export const withNode = (draft: Draft, key: string, change: (node: DraftNode) => DraftNode): Draft =>
  withSiblings(draft, key, (siblings, at) => siblings.map((node, index) => (index === at ? change(node) : node)));

/** The names of the classes by their ids. */
export const classNames = ({ frame }: Pick<Draft, 'frame'>): Record<string, string> =>
  Object.fromEntries(Object.entries(frame.classes).map(([id, { name }]) => [id, name]));
