import { partCode } from '@mingjian/reader/rules';
import { isBeside, siblingsOf, trailOf, treeOf } from './nodes.ts';
import type { Draft, DraftNode } from './types.ts';

/**
 * The number that an item has: its own, or the place that the scheme will count for it. Undefined beside the indicators, and where
 * classes see different items, so that each counts another place.
 */
export function numberOf(draft: Draft, key: string): string | undefined {
  const tree = treeOf(draft, key);
  if (!tree || isBeside(tree.place)) return undefined;
  const trail = trailOf(draft, key);
  const lists = [tree.nodes, ...trail.map(({ children }) => children ?? [])];
  const path = [...trail.map((one) => one.key), key];
  const own = lists.at(-1)?.find((one) => one.key === key)?.says.code;
  if (own !== undefined) return own;
  if (lists.some((list) => list.some(({ says }) => says.appliesTo?.classes))) return undefined;
  const places = lists.map((list, at) => list.findIndex((one) => one.key === path[at]) + 1);
  // Counting begins anew below a stage.
  const stages = trail.flatMap(({ says }, at) => (says.stage === undefined ? [] : [at + 1]));
  return places.slice(stages.at(-1) ?? 0).join('.');
}

/**
 * Items side by side that one item was split into, and what follows them, with the numbers of the document: 7 becomes 7.1 and 7.2,
 * and 8 stays 8.
 */
export function numberedBeside(
  draft: Draft,
  key: string,
  made: readonly DraftNode[],
): (list: readonly DraftNode[]) => DraftNode[] {
  const siblings = siblingsOf(draft, key);
  const at = siblings.findIndex((one) => one.key === key);
  const numbers = siblings.map((one) => numberOf(draft, one.key));
  const number = numbers[at];
  return (list) =>
    list.map((node, index) => {
      if (number === undefined || index < at) return node;
      if (index < at + made.length) return coded(node, partCode(number, index - at));
      const before = numbers[index - made.length + 1];
      return node.says.code !== undefined || node.says.stage !== undefined || before === undefined
        ? node
        : pinned(node, before);
    });
}

const coded = (node: DraftNode, code: string): DraftNode => ({ ...node, says: { ...node.says, code } });

/** A node that keeps the number which it had, with all below it. */
function pinned(node: DraftNode, code: string): DraftNode {
  const children = node.children?.map((child, at) => (child.says.code ? child : pinned(child, partCode(code, at))));
  return { ...coded(node, code), children: children ?? null };
}

/** The number of two parts that are one again: that of the whole where no third is left, else that of the first. */
export function mergedNumber(draft: Draft, node: DraftNode, next: DraftNode): string | undefined {
  const whole = node.says.code?.replace(/(?:\.1|（1）)$/, '');
  if (whole === undefined || whole === node.says.code || next.says.code !== partCode(whole, 1)) return node.says.code;
  const third = siblingsOf(draft, node.key).some(({ says }) => says.code === partCode(whole, 2));
  return third ? node.says.code : whole;
}
