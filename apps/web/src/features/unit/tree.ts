import type { LedgerNode } from '@mingjian/model';
import { drawn, minus, plus } from '../../ui/number.ts';
import { isLimit } from './closing.ts';
import { turnsOf } from './turns.ts';

export type TreeOrder = 'lost' | 'document';

export interface Branch {
  node: LedgerNode;
  children: Branch[];
  /** Points lost for certain, in the parent's points. */
  lost: number;
  lo: number;
  hi: number;
  full: number;
}

export const rangeOf = (node: LedgerNode): readonly [string, string] | null =>
  node.points !== null ? [node.points, node.points] : (node.range ?? null);

/**
 * Puts the ledger's flat list together to the tree of one assessment. `loose` names the paths of bonus and penalty:
 * what is not earned there is not lost.
 */
export function growTree(nodes: readonly LedgerNode[], result: string, loose: ReadonlySet<string>): Branch | null {
  const byPath = new Map<string, Branch>();
  let root: Branch | null = null;
  for (const node of nodes) {
    if (node.path !== result && !node.path.startsWith(`${result}/`)) continue;
    const branch = branchOf(node, loose.has(node.path));
    byPath.set(node.path, branch);
    const above = node.parent === null ? undefined : byPath.get(node.parent);
    if (above) above.children.push(branch);
    else root ??= branch;
  }
  for (const branch of [...byPath.values()].reverse()) {
    if (loose.has(branch.node.path) && branch.children.length > 0) branch.lost = lostBelow(branch);
  }
  return root;
}

/** Of a group of bonuses and penalties: what its parts lost, less what a limit of the group spares. */
function lostBelow({ node, children, lost }: Branch): number {
  if (node.raw || node.status === 'notApplicable') return lost;
  const spared = node.entries.reduce(
    (all, one) => all + (isLimit(one) ? Math.max(0, drawn(one.range?.[1] ?? one.points)) : 0),
    0,
  );
  return Math.max(lost, children.reduce((all, child) => all + child.lost, 0) - spared);
}

function branchOf(node: LedgerNode, loose: boolean): Branch {
  const [lo, hi] = (rangeOf(node) ?? ['0', '0']).map(drawn) as [number, number];
  const full = node.full === null ? 0 : drawn(node.full);
  const net = node.status === 'notApplicable' ? 0 : Math.max(0, (loose ? 0 : Math.max(0, full)) - hi);
  // What awards make up for was lost all the same. Lines before a weight are on another scale.
  const lost = loose && !node.raw ? Math.max(net, turnsOf(node.entries).lost) : net;
  return { node, children: [], lost, lo, hi, full };
}

/** One line for all that stands below a node and is no part of what the unit is assessed by. */
export interface Aside {
  /** What opens it. */
  readonly aside: string;
  readonly parent: string;
  readonly depth: number;
  readonly count: number;
}
export type Row = Branch | Aside;
export const isAside = (row: Row): row is Aside => 'aside' in row;
export const pathOf = (row: Row): string => (isAside(row) ? row.aside : row.node.path);

/** What opens the line that stands below a node for all that is not for the unit. */
export const asideOf = (path: string): string => `${path}${ASIDE}`;
export const opensAside = (path: string): boolean => path.endsWith(ASIDE);
/** No path ends like this. */
const ASIDE = ' *';

/**
 * The rows to show: what is open, in the chosen order. The root itself is the page's heading. `notFor`: paths that the plan
 * does not set for the unit; one line at the end of their siblings stands for them until it is opened.
 */
export function rowsInSight(
  root: Branch,
  open: (path: string) => boolean,
  order: TreeOrder,
  notFor: ReadonlySet<string>,
): Row[] {
  const rows: Row[] = [];
  const show = (branches: readonly Branch[]) => {
    for (const branch of branches) {
      rows.push(branch);
      if (open(branch.node.path)) visit(branch);
    }
  };
  const visit = ({ node, children }: Branch) => {
    const sorted = order === 'lost' ? [...children].sort((a, b) => b.lost - a.lost) : children;
    const others = notFor.has(node.path) ? [] : sorted.filter((child) => notFor.has(child.node.path));
    show(sorted.filter((child) => !others.includes(child)));
    if (others.length === 0) return;
    const aside = asideOf(node.path);
    rows.push({ aside, parent: node.path, depth: node.depth + 1, count: others.length });
    if (open(aside)) show(others);
  };
  visit(root);
  return rows;
}

/** What opens the line above a path that the plan does not set for the unit; null where no line hides it. */
export function asideAbove(root: Branch, path: string, notFor: ReadonlySet<string>): string | null {
  const first = trailTo(root, path).find(({ node }) => notFor.has(node.path));
  return first?.node.parent ? asideOf(first.node.parent) : null;
}

/** From the root down to a path, without the root; what lies above a selected row must be open. */
export function trailTo(root: Branch, path: string): Branch[] {
  const trail: Branch[] = [];
  let at: Branch | undefined = root;
  while (at && at.node.path !== path) {
    at = at.children.find((child) => path === child.node.path || path.startsWith(`${child.node.path}/`));
    if (at) trail.push(at);
  }
  return at ? trail : [];
}

/**
 * What an inner node starts from: what lies below it, added up. Its entries are the changes from there to its points,
 * so the start is the difference.
 */
export function startOf(node: LedgerNode): readonly [string, string] | null {
  const range = rangeOf(node);
  if (!range) return null;
  const end = (index: 0 | 1) =>
    minus(range[index], plus(node.entries.map((entry) => entry.range?.[index] ?? entry.points)));
  return [end(0), end(1)];
}
