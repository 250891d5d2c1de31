import type { PlanNode } from '@mingjian/engine';

/** The document's own number; names that only the scheme file uses (`agency`, `r1`) say nothing to a reader. */
export const shownCode = (code: string): string => (/^[a-z]/.test(code) ? '' : code);

/** A name that tells repeated rounds of the same indicator apart: `第2次 · 网上测评`. */
export function placeName(nodes: readonly PlanNode[], node: PlanNode): string {
  for (let at = nodes[node.parent]; at; at = nodes[at.parent]) {
    if (/^r\d+$/.test(at.code)) return `${at.name} · ${node.name}`;
  }
  return node.name;
}
