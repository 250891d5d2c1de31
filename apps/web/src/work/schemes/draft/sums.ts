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
    const wanted = weighed ? [HUNDRED] : [figure(saidOf.get(node.key)), own];
    const figures = weighed ? node.children.map(percentOf) : worths;
    const plain = node.says.pool || shares ? null : total(figures);
    // Of parts of which a unit meets only some, the plain sum may be what is stated; where it is not, it says nothing.
    const meant = plain !== null && wanted.some((one) => one !== null && compare(one, plain) === 0);
    const parts = !isEither(node) || meant ? plain : plain === null ? null : forEach(node, figures);
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

/** Whether a unit meets only some of the parts, or all of them several times: then their plain sum may say nothing. */
export const isEither = ({ says, children }: DraftNode): boolean =>
  says.rounds !== undefined ||
  (children ?? []).some((child) => child.says.classes !== undefined || child.says.appliesTo !== undefined);

/** What parts for named units make for each of those; null: not the same for all of them, or it hangs on something else too. */
function forEach(
  { says, children }: Pick<DraftNode, 'says' | 'children'>,
  worths: readonly (Exact | null)[],
): Exact | null {
  const kids = (children ?? []).map((child) => child.says);
  const byName = (limit: NonNullable<DraftNode['says']['appliesTo']>): boolean =>
    limit.units !== undefined && !limit.classes && !limit.tags && !limit.without;
  if (says.rounds || kids.some((kid) => kid.classes || (kid.appliesTo && !byName(kid.appliesTo)))) return null;
  const names = new Set(kids.flatMap((kid) => kid.appliesTo?.units ?? []));
  const sums = [...names].map((name) =>
    total(worths.filter((_, at) => kids[at]?.appliesTo?.units?.includes(name) !== false)),
  );
  const [first = null] = sums;
  return first !== null && sums.every((sum) => sum !== null && compare(sum, first) === 0) ? first : null;
}

function total(worths: readonly (Exact | null)[]): Exact | null {
  let sum: Exact = 0;
  for (const worth of worths) {
    if (worth === null) return null;
    sum = add(sum, worth);
  }
  return sum;
}

/** What the nodes of one tree add up to, as far as it is known. */
export interface Total {
  /** Points, or percent where the nodes are weighed. */
  readonly sum: string;
  readonly percent: boolean;
  /** Indicators whose marks are open, or differ by class: they are not in the sum. */
  readonly open: number;
}

/** With what is stated, parts that are each for some units are added up for each unit, unless all together are what is meant. */
export function treeTotal(nodes: readonly DraftNode[], sums: ReadonlyMap<string, Sum>, stated?: string): Total {
  const percent = isWeighed(nodes);
  let sum: Exact = 0;
  let open = 0;
  const take = ({ key, children }: DraftNode): void => {
    const one = sums.get(key);
    const worth = parseExact((percent ? one?.percent : one?.worth) ?? '');
    if (worth !== null) sum = add(sum, worth);
    else if (children && !percent) children.forEach(take);
    else open += 1;
  };
  nodes.forEach(take);
  const whole = parseExact(stated ?? '');
  const meant = whole === null || percent || open > 0 || compare(sum, whole) === 0;
  const worths = nodes.map(({ key }) => parseExact(sums.get(key)?.worth ?? ''));
  const each = meant ? null : forEach({ says: { name: '' }, children: nodes }, worths);
  return { sum: toText(each ?? sum), percent, open };
}

/** What the nodes of one tree add up to, as text; null where one of them is open. */
export function treeSum(nodes: readonly DraftNode[], sums: ReadonlyMap<string, Sum>): string | null {
  const { sum, percent, open } = treeTotal(nodes, sums);
  return open > 0 ? null : percent ? `${sum}%` : sum;
}
