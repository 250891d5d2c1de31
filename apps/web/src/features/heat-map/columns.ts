import { type PlanNode, toNumber } from '@mingjian/engine';

export interface Column {
  node: PlanNode;
  /** The node above, where columns are shown in groups. */
  group: PlanNode | null;
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
      const above = nodes[node.parent];
      const group = above && above.parent !== -1 ? above : null;
      const full = isLoose(nodes, node) ? null : toNumber(node.share);
      return { node, group, full: full !== null && full > 0 ? full : null };
    });
}

/** Bonus or penalty, or something below one. */
function isLoose(nodes: readonly PlanNode[], node: PlanNode): boolean {
  for (let at: PlanNode | undefined = node; at; at = nodes[at.parent])
    if (at.role !== 'child' && at.parent !== -1) return true;
  return false;
}

/** Neighbouring columns with the same group, as one heading each. */
export function groupsOf(columns: readonly Column[]): { group: PlanNode | null; from: number; count: number }[] {
  const groups: { group: PlanNode | null; from: number; count: number }[] = [];
  columns.forEach((column, index) => {
    const last = groups.at(-1);
    if (last && last.group === column.group) last.count += 1;
    else groups.push({ group: column.group, from: index, count: 1 });
  });
  return groups;
}
