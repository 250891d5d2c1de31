import type { Rule } from '@mingjian/model';
import { aboutOf, type Choice, choice, rulesOf, same, write } from './choice.ts';
import type { DraftNode } from './types.ts';

/** 未查处的；未处罚的，发现一起扣0.1分: the price of all of them in one count, of each in its own, or of the last only. */
export function priceShared(node: DraftNode, text: string): Choice[] {
  const [rule] = aboutOf(node, text);
  const parts = text.split(/[；;]/).filter((part) => part.trim() !== '');
  const last = parts.at(-1);
  if (!rule || parts.length < 2 || last === undefined) return [];
  const set = (made: readonly Rule[], groups = {}): Choice['apply'] =>
    write(
      node,
      rulesOf(node).flatMap((one) => (one === rule ? made : [one])),
      groups,
    );
  // One limit of one count is one limit of all counts together.
  const { limit, ...rest } = rule as Rule & { limit?: unknown };
  const shared = typeof limit === 'string' && rule.group === undefined;
  const group = shared ? { price: { limit } } : {};
  const each = parts.map((part, at): Rule => {
    const { id, ...priced } = (shared ? { ...rest, group: 'price' } : rule) as Rule;
    return { ...priced, ...(at === 0 && id ? { id } : {}), text: part } as Rule;
  });
  return [
    choice('priceAll', same),
    choice('priceEach', set(each, group)),
    choice('priceLast', set([{ ...rule, text: last }])),
  ];
}
