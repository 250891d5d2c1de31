import { compare, type Exact, negate, parseExact, subtract, toText } from '@mingjian/engine';
import type { Amount } from '@mingjian/model';
import type { Draft, DraftNode } from './types.ts';

export interface Sum {
  /** What the node is worth; null where the document leaves it open. */
  readonly worth: string | null;
  /** What the parts of a group add up to. */
  readonly parts: string | null;
  /** Where the document states another sum than the parts have. */
  readonly off: { readonly stated: string; readonly parts: string } | null;
}

const add = (a: Exact, b: Exact): Exact => subtract(a, negate(b));

/** Running sums of every node, by key. */
export function sumsOf({ trees, answers }: Pick<Draft, 'trees' | 'answers'>): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>();
  const figure = (full: Amount | null | undefined): Exact | null => {
    if (typeof full !== 'string') return null;
    return parseExact(full.startsWith('$') ? (answers[full.slice(1)] ?? '') : full);
  };
  const walk = (node: DraftNode, shares: boolean): Exact | null => {
    const own = figure(node.says.full);
    if (node.children === null) {
      sums.set(node.key, { worth: own === null ? null : toText(own), parts: null, off: null });
      return own;
    }
    const pool = node.says.pool === true;
    const worths = node.children.map((child) => walk(child, pool || shares));
    const parts = pool || shares ? null : total(worths);
    const stated = pool ? own : figure(node.stated);
    const off =
      stated === null || parts === null || compare(stated, parts) === 0
        ? null
        : { stated: toText(stated), parts: toText(parts) };
    const worth = pool ? own : parts;
    const text = (value: Exact | null): string | null => (value === null ? null : toText(value));
    sums.set(node.key, { worth: text(worth), parts: text(parts), off });
    return worth;
  };
  for (const { nodes } of trees) for (const node of nodes) walk(node, false);
  return sums;
}

/** What the nodes of one tree add up to; null where one of them is open. */
export function total(worths: readonly (Exact | null)[]): Exact | null {
  let sum: Exact = 0;
  for (const worth of worths) {
    if (worth === null) return null;
    sum = add(sum, worth);
  }
  return sum;
}

/** The sum of a tree, as text. */
export function treeSum(nodes: readonly DraftNode[], sums: ReadonlyMap<string, Sum>): string | null {
  const sum = total(nodes.map(({ key }) => parseExact(sums.get(key)?.worth ?? '')));
  return sum === null ? null : toText(sum);
}
