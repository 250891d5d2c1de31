import type { Amount, Scheme, SchemeNode } from '@mingjian/model';
import { addDecimals } from './add-decimals.ts';

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

/** Points added up exactly; empty where one of them is open, a share, or not for everybody. */
function sumOf(nodes: readonly SchemeNode[]): string {
  return nodes.length === 0 ? '' : (addDecimals(nodes.map(pointsOf)) ?? '');
}

/** Empty: no number of points that everybody can reach. */
function pointsOf({ full, weight, classes, appliesTo, rounds, sheet, children }: SchemeNode): string {
  if (weight !== undefined || sheet !== undefined || rounds || classes || appliesTo) return '';
  if (full !== undefined) return typeof full === 'string' ? full : '';
  return sumOf(children ?? []);
}
