import { compare, type Exact, negate, parseExact, subtract, toText } from '@mingjian/engine';
import type { Sum } from './sums.ts';
import type { DraftNode } from './types.ts';
import { slotsOf, type Who } from './whom.ts';

/** What the nodes of one tree add up to, as far as it is known. */
export interface Total {
  /** Points, or percent where the nodes are weighed; where classes differ, of the first one that has not what is stated. */
  readonly sum: string;
  readonly percent: boolean;
  /** Indicators whose marks are open: they are not in the sum. */
  readonly open: number;
  /** The sum of each class, by id, where they differ. */
  readonly classes: readonly { readonly id: string; readonly sum: string }[];
}

type Sums = ReadonlyMap<string, Sum>;

const add = (a: Exact, b: Exact): Exact => subtract(a, negate(b));
const isSame = (a: Exact, b: Exact | undefined): boolean => b !== undefined && compare(a, b) === 0;

/** Each has what concerns it: where the units of a class differ, or all together are what is stated, everything counts. */
export function treeTotal(nodes: readonly DraftNode[], sums: Sums, stated?: string): Total {
  const plain = plainTotal(nodes, sums);
  if (plain.percent) return { ...plain, sum: toText(plain.sum), classes: [] };
  const open = new Set<string>();
  const whole = parseExact(stated ?? '') ?? undefined;
  const who = new Set(nodes.flatMap(({ key }) => [...(sums.get(key)?.to.keys() ?? [])]));
  const byClass = new Map<string, Exact[]>();
  for (const one of who)
    byClass.set(one.cls ?? '', [...(byClass.get(one.cls ?? '') ?? []), sumTo(one, nodes, sums, open)]);
  const all = [...byClass].map(([id, list]) => ({
    id,
    sum: usual(list),
    even: list.every((sum) => isSame(sum, list[0])),
  }));
  const told = { percent: false, open: who.size === 0 ? plain.open : open.size };
  // Without what differs by class the plain sum is none; what most units of a class have then stands for it.
  if (all.length === 0 || (plain.open === 0 && all.some(({ even }) => !even)))
    return { ...told, sum: toText(plain.sum), classes: [] };
  const sum = (whole && all.find((one) => !isSame(one.sum, whole))?.sum) ?? all[0]?.sum ?? 0;
  if (all.every((one) => isSame(one.sum, all[0]?.sum))) {
    const meant = told.open === 0 && plain.open === 0 && isSame(plain.sum, whole);
    return { ...told, sum: toText(meant ? plain.sum : sum), classes: [] };
  }
  return { ...told, sum: toText(sum), classes: all.map((one) => ({ id: one.id, sum: toText(one.sum) })) };
}

/** The sum that most of them have; of several the first. */
const usual = (list: readonly Exact[]): Exact =>
  list
    .map((sum) => ({ sum, many: list.filter((other) => isSame(other, sum)).length }))
    .reduce((best, one) => (one.many > best.many ? one : best), { sum: list[0] ?? 0, many: 0 }).sum;

/** What nodes are worth to somebody; those whose marks are open are noted. */
function sumTo(who: Who, nodes: readonly DraftNode[], sums: Sums, open: Set<string>): Exact {
  const worth = (node: DraftNode): Exact => {
    const own = sums.get(node.key)?.to.get(who) ?? null;
    if (own !== null) return own;
    if (node.children) return sumTo(who, node.children, sums, open);
    open.add(node.key);
    return 0;
  };
  const mine = nodes.filter(({ key }) => sums.get(key)?.to.has(who));
  return slotsOf(nodes, mine, who).reduce<Exact>((sum, slot) => {
    const worths = slot.map(worth);
    return add(
      sum,
      worths.reduce((most, one) => (compare(one, most) > 0 ? one : most)),
    );
  }, 0);
}

function plainTotal(nodes: readonly DraftNode[], sums: Sums): { sum: Exact; percent: boolean; open: number } {
  const percent = nodes.length > 0 && nodes.every(({ says }) => says.weight !== undefined);
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
  return { sum, percent, open };
}

/** What the nodes of one tree add up to, as text; null where one of them is open, or classes differ. */
export function treeSum(nodes: readonly DraftNode[], sums: Sums): string | null {
  const { sum, percent, open, classes } = treeTotal(nodes, sums);
  return open > 0 || classes.length > 0 ? null : percent ? `${sum}%` : sum;
}
