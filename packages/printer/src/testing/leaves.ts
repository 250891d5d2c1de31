import type { Amount, Scheme, SchemeNode } from '@mingjian/model';

/** An indicator with what stands above it, and whether it is added beside the full marks. */
export interface Leaf {
  readonly node: SchemeNode;
  readonly above: readonly SchemeNode[];
  readonly beside: boolean;
}

/** The letters and figures of a name. */
export const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\(\d+\)$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
/** 省政府办公厅抽查·季度通报 is the row 省政府办公厅抽查, which stands in the table twice. */
export const called = (name: string): string => bare(name.split('·')[0] ?? name);

/** Marks or share of a node; a figure that the document hides is a star. */
export function worth({ weight, full }: SchemeNode, classes: Scheme['classes']): string {
  const said = (amount: Amount | undefined): string => {
    if (amount === undefined) return '';
    if (typeof amount === 'string') return amount.startsWith('$') ? '*' : String(Number(amount));
    const values = new Set(Object.entries(amount).map(([key, value]) => `${classes[key] ? key : ''}${said(value)}`));
    return [...values].some((value) => value.endsWith('*')) ? '*' : [...values].sort().join(' ');
  };
  return weight === undefined ? said(full) : said(weight);
}

const beside = (node: SchemeNode): SchemeNode[] => [...(node.extra ?? []), ...(node.after ?? [])];

function leavesOf(nodes: readonly SchemeNode[], above: readonly SchemeNode[] = [], out = false): Leaf[] {
  return nodes.flatMap((node) => {
    const below = [
      ...leavesOf(node.children ?? [], [...above, node], out),
      ...leavesOf(beside(node), [...above, node], true),
    ];
    return below.length > 0 ? below : node.sheet ? [] : [{ node, above, beside: out }];
  });
}

export const nodesOf = (nodes: readonly SchemeNode[]): SchemeNode[] =>
  nodes.flatMap((node) => [node, ...nodesOf([...(node.children ?? []), ...beside(node)])]);
export const rootsOf = ({ sheets, results }: Scheme): SchemeNode[] => [
  ...Object.values(sheets).flat(),
  ...results.map(({ root }) => root),
];
export const allLeaves = ({ sheets, results }: Scheme): Leaf[] => [
  ...leavesOf(Object.values(sheets).flat()),
  ...results.flatMap(({ root }) => leavesOf([root])),
];

export const wordsOf = ({ requirement = '', criterion = '', content = '', rules = [] }: SchemeNode): string =>
  bare(criterion || `${requirement}${content}` || rules.map(({ text }) => text).join(''));

/** How much of the shorter of two texts is in the other. */
function alike(one: string, other: string): number {
  const pairs = (text: string): string[] => [...text].slice(1).map((sign, at) => `${text[at]}${sign}`);
  const [short, long] = [one, other].sort((a, b) => a.length - b.length) as [string, string];
  const said = new Set(pairs(long));
  const wanted = pairs(short);
  return wanted.length < 6 ? 0 : wanted.filter((pair) => said.has(pair)).length / wanted.length;
}

/** Leaf by leaf in order: the same name next, else the same words. */
export function matched(scheme: readonly Leaf[], draft: readonly Leaf[]): Map<Leaf, Leaf> {
  const found = new Map<Leaf, Leaf>();
  const free = new Set(draft);
  const take = (leaf: Leaf, fits: (other: Leaf) => boolean): void => {
    const other = found.has(leaf) ? undefined : draft.find((one) => free.has(one) && fits(one));
    if (!other) return;
    found.set(leaf, other);
    free.delete(other);
  };
  const under = ({ above }: Leaf): string => called(above.at(-1)?.name ?? '');
  for (const leaf of scheme)
    take(
      leaf,
      (one) =>
        called(one.node.name) === called(leaf.node.name) &&
        under(one) === under(leaf) &&
        alike(wordsOf(leaf.node), wordsOf(one.node)) > 0.9,
    );
  for (const leaf of scheme)
    take(
      leaf,
      (one) => called(one.node.name) === called(leaf.node.name) && alike(wordsOf(leaf.node), wordsOf(one.node)) > 0.6,
    );
  for (const leaf of scheme) take(leaf, (one) => called(one.node.name) === called(leaf.node.name));
  for (const leaf of scheme) take(leaf, (one) => alike(wordsOf(leaf.node), wordsOf(one.node)) > 0.9);
  return found;
}
