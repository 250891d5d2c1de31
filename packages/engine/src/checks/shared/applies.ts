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
 * 试点省份, 重点省份, 其他省份 (of neither tag): kinds of units by which one item is split, of which a unit is meant to be one. Both have
 * tags, and a third among the siblings is for those that carry none of them.
 */
export function areKinds(a: PlanNode, b: PlanNode, siblings: readonly PlanNode[]): boolean {
  const tags = [a, b].map(({ source: { appliesTo } }) => appliesTo?.tags ?? []);
  if (tags.some((list) => list.length === 0)) return false;
  return siblings.some(({ source: { appliesTo } }) => tags.flat().every((tag) => appliesTo?.without?.includes(tag)));
}

/**
 * Siblings of which a unit meets only one stand together: by the first reading of a sum every child counts, by this one
 * each group counts once.
 */
export function alternatives(nodes: readonly PlanNode[]): PlanNode[][] {
  const groups: PlanNode[][] = [];
  for (const node of nodes) {
    const isOther = (member: PlanNode): boolean => exclude(member, node) || areKinds(member, node, nodes);
    const group = groups.find((members) => members.every(isOther));
    if (group) group.push(node);
    else groups.push([node]);
  }
  return groups;
}
