import type { PlanNode } from '@mingjian/engine';

/** The document's own number; names that only the scheme file uses (`agency`, `r1`) say nothing to a reader. */
export const shownCode = (code: string): string => (/^[a-z]/.test(code) ? '' : code);

/**
 * The number by which a person knows an indicator: the document's own. A part that only the scheme divides off has no number there; it
 * is told by that of its item with its place in it, （18）（3）, and not by a count of the scheme's places, 6.4.3, that is nowhere to
 * be read. Where the document numbers nothing above it, the count is all there is.
 * @param nodes all nodes of the indicator's class
 */
export const numberIn = (nodes: readonly PlanNode[], node: PlanNode): string =>
  ownNumber(nodes, node) ?? shownCode(node.code);

function ownNumber(nodes: readonly PlanNode[], { source, role, code, parent }: PlanNode): string | null {
  if (source.code !== undefined) return shownCode(code) || null;
  const item = nodes[parent];
  const above = item && role === 'child' && source.stage === undefined ? ownNumber(nodes, item) : null;
  const place = /\d+$/.exec(code)?.[0];
  return above !== null && place !== undefined ? `${above}（${place}）` : null;
}

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
  const words = `${numberIn(nodes, node)} ${node.name}`.trim();
  return where === '' ? words : `${words}（${where}）`;
}

const isRepetition = ({ code, round }: PlanNode): boolean => round !== null && /^r\d+$/.test(code);
