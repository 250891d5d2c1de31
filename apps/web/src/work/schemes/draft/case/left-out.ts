import { compare, type PlanNode, subtract } from '@mingjian/engine';
import type { UnitScore } from '@mingjian/model';

/** What becomes of the marks of what does not apply: counted as earned, carried by the others, missing in what the unit can reach, or no part of the full. */
const ways = ['full', 'moved', 'missing', 'apart'] as const;
type Way = (typeof ways)[number];

/** How many indicators of one assessment do not apply to the unit, by what becomes of their marks. What stands below one of them is part of it. */
export function leftOut(
  { nodes: scored }: Pick<UnitScore, 'nodes'>,
  nodes: readonly PlanNode[],
  result: string,
): { readonly way: Way; readonly count: number }[] {
  const out = new Set(scored.filter(({ status }) => status === 'notApplicable').map(({ path }) => path));
  const tops = nodes.filter((node) => {
    const above = nodes[node.parent];
    // Bonus and penalty, and what shares the marks of others, have none in the full.
    return node.result === result && above && !node.loose && out.has(node.path) && !out.has(above.path);
  });
  const wayOf = ({ na, parent }: PlanNode): Way => {
    if (na === 'full') return 'full';
    return na === 'none' ? (isShort(nodes, nodes[parent], out) ? 'missing' : 'apart') : 'moved';
  };
  return ways.flatMap((way) => {
    const count = tops.filter((node) => wayOf(node) === way).length;
    return count === 0 ? [] : [{ way, count }];
  });
}

/** Whether what counts below a node makes less than its full: of several of which each unit has its own, one alone may make it. */
function isShort(nodes: readonly PlanNode[], node: PlanNode | undefined, out: ReadonlySet<string>): boolean {
  if (!node) return false;
  const counting = node.children.flatMap((at) => {
    const child = nodes[at];
    return child && !(out.has(child.path) && child.na === 'none') ? [child.share] : [];
  });
  return compare(counting.reduce(subtract, node.scale), 0) > 0;
}
