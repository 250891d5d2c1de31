import { compare, type Exact, negate, parseExact, subtract, toText } from '@mingjian/engine';
import type { Amount } from '@mingjian/model';
import type { Draft, DraftNode } from './types.ts';

export interface Sum {
  /** What the node is worth; null where the document leaves it open or says it by class. */
  readonly worth: string | null;
  /** Percent of the whole above it, where the plan weighs it so. */
  readonly percent: string | null;
  /** What the parts of a group add up to: points, or percent where they are weighed. */
  readonly parts: string | null;
  /** Where the document states another sum than the parts have. */
  readonly off: { readonly stated: string; readonly parts: string } | null;
}

type Summed = Pick<Draft, 'trees' | 'answers' | 'stated'>;

const HUNDRED = parseExact('100');
const add = (a: Exact, b: Exact): Exact => subtract(a, negate(b));
const text = (value: Exact | null): string | null => (value === null ? null : toText(value));

/** Running sums of every node, by key. */
export function sumsOf({ trees, answers, stated }: Summed): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>();
  const saidOf = new Map(stated.map(({ node, row }) => [node, row.full]));
  const figure = (full: Amount | null | undefined): Exact | null => {
    if (typeof full !== 'string') return null;
    return parseExact(full.startsWith('$') ? (answers[full.slice(1)] ?? '') : full);
  };
  const percentOf = ({ says }: DraftNode): Exact | null => figure(says.weight);
  const walk = (node: DraftNode, shares: boolean): Exact | null => {
    const own = figure(node.says.full);
    const percent = percentOf(node);
    const worths = node.children?.map((child) => walk(child, node.says.pool === true || shares));
    if (!node.children || !worths) {
      sums.set(node.key, { worth: text(own), percent: text(percent), parts: null, off: null });
      return own;
    }
    const weighed = isWeighed(node.children);
    const parts =
      node.says.pool || shares || isEither(node) ? null : total(weighed ? node.children.map(percentOf) : worths);
    const wanted = weighed ? [HUNDRED] : [figure(saidOf.get(node.key)), own];
    const other = parts === null ? undefined : wanted.find((one) => one !== null && compare(one, parts) !== 0);
    const off = other && parts !== null ? { stated: toText(other), parts: toText(parts) } : null;
    const worth = own ?? (weighed ? null : parts);
    sums.set(node.key, { worth: text(worth), percent: text(percent), parts: text(parts), off });
    return worth;
  };
  for (const { nodes } of trees) for (const node of nodes) walk(node, false);
  return sums;
}

/** Whether the nodes are percents of what is above them. */
const isWeighed = (nodes: readonly DraftNode[]): boolean =>
  nodes.length > 0 && nodes.every(({ says }) => says.weight !== undefined);

/** Whether a unit meets only some of the parts, or all of them several times: then their plain sum says nothing. */
const isEither = ({ says, children }: DraftNode): boolean =>
  says.rounds !== undefined ||
  (children ?? []).some((child) => child.says.classes !== undefined || child.says.appliesTo !== undefined);

function total(worths: readonly (Exact | null)[]): Exact | null {
  let sum: Exact = 0;
  for (const worth of worths) {
    if (worth === null) return null;
    sum = add(sum, worth);
  }
  return sum;
}

/** What the nodes of one tree add up to, as text; null where one of them is open. */
export function treeSum(nodes: readonly DraftNode[], sums: ReadonlyMap<string, Sum>): string | null {
  const weighed = isWeighed(nodes);
  const sum = total(
    nodes.map(({ key }) => parseExact((weighed ? sums.get(key)?.percent : sums.get(key)?.worth) ?? '')),
  );
  return sum === null ? null : weighed ? `${toText(sum)}%` : toText(sum);
}
