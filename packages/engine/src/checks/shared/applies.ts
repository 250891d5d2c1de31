import type { PlanNode } from '../../tree/plan.ts';

/** Whether no unit can be concerned by both: different classes or lists of units, or a tag that one asks for and the other forbids. */
export function exclude(a: PlanNode, b: PlanNode): boolean {
  const one = a.source.appliesTo;
  const two = b.source.appliesTo;
  if (!one || !two) return false;
  const differ = (x?: readonly string[], y?: readonly string[]): boolean =>
    x !== undefined && y !== undefined && !x.some((name) => y.includes(name));
  const forbids = (x: typeof one, y: typeof one): boolean =>
    (x.tags?.length ?? 0) > 0 && (x.tags?.every((tag) => y.without?.includes(tag)) ?? false);
  return differ(one.classes, two.classes) || differ(one.units, two.units) || forbids(one, two) || forbids(two, one);
}

/**
 * Siblings of which a unit meets only one stand together: by the first reading of a sum every child counts, by this one
 * each group counts once.
 */
export function alternatives(nodes: readonly PlanNode[]): PlanNode[][] {
  const groups: PlanNode[][] = [];
  for (const node of nodes) {
    const group = groups.find((members) => members.every((member) => exclude(member, node)));
    if (group) group.push(node);
    else groups.push([node]);
  }
  return groups;
}
