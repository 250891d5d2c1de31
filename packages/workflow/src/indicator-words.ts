import type { PlanNode } from '@mingjian/engine';

/** The document's own number; names that only the scheme file uses (`agency`, `r1`) say nothing to a reader. */
export const shownCode = (code: string): string => (/^[a-z]/.test(code) ? '' : code);

/**
 * The stage in which an indicator stands and, where that is repeated, which time, in the plan's words: `日常测评 · 第2次`.
 * Plans mark the same number in several stages, and nothing else tells the two apart. Empty where there is neither.
 * @param nodes all nodes of the indicator's class
 */
export function standsIn(nodes: readonly PlanNode[], node: PlanNode): string {
  const names: string[] = [];
  for (let at: PlanNode | undefined = node; at !== undefined; at = nodes[at.parent])
    if (at !== node && (at.source.stage !== undefined || isRepetition(at))) names.unshift(at.name);
  return names.join(' · ');
}

/** An indicator as somebody calls it: `1.3 政务信息管理`, and behind it where it stands, if that has a name. */
export function indicatorWords(nodes: readonly PlanNode[], node: PlanNode): string {
  const where = standsIn(nodes, node);
  const words = `${shownCode(node.code)} ${node.name}`.trim();
  return where === '' ? words : `${words}（${where}）`;
}

const isRepetition = ({ code, round }: PlanNode): boolean => round !== null && /^r\d+$/.test(code);
