import { type PlanNode, toNumber } from '@mingjian/engine';

export interface Column {
  node: PlanNode;
  /** The nodes above, from the first level down; empty for a column of the first level. */
  above: readonly PlanNode[];
  /** Null for bonus and penalty: they have no full points to keep. */
  full: number | null;
}

export type Level = number | 'leaves';

const within = (nodes: readonly PlanNode[], result: string) =>
  nodes.filter((node) => node.result === result && node.parent !== -1);

/** How many levels there are below the root. */
export const levelsOf = (nodes: readonly PlanNode[], result: string): number =>
  within(nodes, result).reduce((most, node) => Math.max(most, depthOf(nodes, node)), 0);

export function depthOf(nodes: readonly PlanNode[], node: PlanNode): number {
  let depth = 0;
  for (let at = nodes[node.parent]; at; at = nodes[at.parent]) depth += 1;
  return depth;
}

/** The nodes of a level, and leaves that end above it: together they make up the total, each point once. */
export function columnsAt(nodes: readonly PlanNode[], result: string, level: Level): Column[] {
  return within(nodes, result)
    .filter((node) => {
      const depth = depthOf(nodes, node);
      const leaf = node.rules.length > 0;
      return level === 'leaves' ? leaf : depth === level || (leaf && depth < level);
    })
    .map((node) => {
      const full = node.loose ? null : toNumber(node.share);
      return { node, above: aboveOf(nodes, node), full: full !== null && full > 0 ? full : null };
    });
}

function aboveOf(nodes: readonly PlanNode[], node: PlanNode): PlanNode[] {
  const above: PlanNode[] = [];
  for (let at = nodes[node.parent]; at && at.parent !== -1; at = nodes[at.parent]) above.unshift(at);
  return above;
}

export interface Band {
  node: PlanNode | undefined;
  from: number;
  count: number;
}

/**
 * Headings over the columns: the first level, and what stands directly above a column where that is deeper. The same
 * indicator may be marked in several stages, so the stage must be readable.
 */
export function bandsOf(columns: readonly Column[]): Band[][] {
  const deepest = columns.reduce((most, { above }) => Math.max(most, above.length), 0);
  const first = ({ above }: Column) => above[0];
  const nearest = ({ above }: Column) => (above.length > 1 ? above.at(-1) : undefined);
  return [first, nearest].slice(0, Math.min(2, deepest)).map((pick) => {
    const bands: Band[] = [];
    columns.forEach((column, index) => {
      const node = pick(column);
      const last = bands.at(-1);
      if (last && last.node === node) last.count += 1;
      else bands.push({ node, from: index, count: 1 });
    });
    return bands;
  });
}
