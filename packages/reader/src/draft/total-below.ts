import type { Rule, Scheme, SchemeNode } from '@mingjian/model';
import { fallsBelow } from './falls-below.ts';

type Sheets = Readonly<Record<string, readonly SchemeNode[]>>;

const sheetsOf = ({ sheet }: SchemeNode): string[] =>
  sheet === undefined ? [] : typeof sheet === 'string' ? [sheet] : [...new Set(Object.values(sheet))];

/** Whether a part, or the tables that it refers to, takes from what the others around it have. */
const reaches = (node: SchemeNode): boolean => (sheetsOf(node).length > 0 ? node.belowZero === true : fallsBelow(node));

/** Beside the full marks (扣分项) all that is taken is taken from the whole. */
const TAKES: ReadonlySet<Rule['kind']> = new Set(['deduct', 'fixed', 'severity', 'deadline', 'quota']);
const takes = ({ rules = [], children = [] }: SchemeNode): boolean =>
  rules.some(({ kind }) => TAKES.has(kind)) || children.some(takes);

/** Whether something of a node takes beyond what that part has, so that the node would have to end at nothing by itself. */
export const partsFallBelow = (node: SchemeNode, sheets: Sheets): boolean =>
  [...(node.children ?? []), ...sheetsOf(node).flatMap((id) => sheets[id] ?? [])].some(reaches) ||
  [...(node.extra ?? []), ...(node.after ?? [])].some(takes);

/**
 * Sections give nothing back of what their items take below nothing, and neither do stages, tables of classes and the whole above them:
 * no document says so by saying nothing. A part with a lowest of its own, or with marks that its parts share, ends there.
 */
export function withBelow(node: SchemeNode, sheets: Sheets): SchemeNode {
  const made = node.children ? { ...node, children: node.children.map((child) => withBelow(child, sheets)) } : node;
  if (made.floor !== undefined || made.pool || !partsFallBelow(made, sheets)) return made;
  return { ...made, belowZero: true };
}

/** The whole of a result; `ends`: the plan says that it ends at nothing. */
export function totalOf(root: SchemeNode, sheets: Scheme['sheets'] | undefined, ends: boolean): SchemeNode {
  const { belowZero, ...whole } = withBelow(root, sheets ?? {});
  return ends ? { ...whole, floor: '0' } : belowZero ? { ...whole, belowZero } : whole;
}
