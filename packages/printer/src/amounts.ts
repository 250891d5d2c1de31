import type { Amount, Scheme, SchemeNode } from '@mingjian/model';
import { tidySum } from '@mingjian/reader/draft';

/** An amount as a plan writes it; what the document masked stays a star. */
export function amountWords(amount: Amount | undefined, classes: Scheme['classes']): string {
  if (amount === undefined) return '';
  if (typeof amount === 'string') return amount.startsWith('$') ? '*' : amount;
  return Object.entries(amount)
    .map(([key, value]) => `${classes[key]?.name ?? '其他'}${value.startsWith('$') ? '*' : value}`)
    .join('，');
}

/** What a node is worth in points: as the scheme or the document states it, else as its parts add up; empty where nobody can add them. */
export function worthOf(node: SchemeNode, scheme: Scheme): string {
  if (node.full !== undefined) return amountWords(node.full, scheme.classes);
  const stated = scheme.stated.filter(({ name }) => name === node.name);
  const [one] = stated;
  if (one && stated.length === 1) return amountWords(one.full, scheme.classes);
  return sumOf(node.children ?? []);
}

/** The total of the table that holds these nodes: as stated under one of its names, else as they add up; empty where nobody can. */
export function totalOf(
  nodes: readonly SchemeNode[],
  names: readonly string[],
  scheme: Scheme,
  classes: readonly string[],
): string {
  const own = scheme.stated.find(
    ({ name, class: key }) => names.includes(name) && (key === undefined || classes.includes(key)),
  );
  return own ? amountWords(own.full, scheme.classes) : sumOf(nodes);
}

/** Points added up; empty where one of them is open, a share, or not for everybody. */
function sumOf(nodes: readonly SchemeNode[]): string {
  const sum = nodes.reduce((total, node) => total + pointsOf(node), 0);
  return nodes.length === 0 || Number.isNaN(sum) ? '' : String(tidySum(sum));
}

function pointsOf({ full, weight, classes, appliesTo, rounds, sheet, children }: SchemeNode): number {
  if (weight !== undefined || sheet !== undefined || rounds || classes || appliesTo) return Number.NaN;
  if (full !== undefined) return typeof full === 'string' ? Number(full) : Number.NaN;
  return Number(sumOf(children ?? []) || Number.NaN);
}
