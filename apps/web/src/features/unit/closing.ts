import type { LedgerEntry } from '@mingjian/model';

/** What a node says of the sum of its lines: 扣完为止, 最高2分. Without it the lines above do not add up to its points. */
export const isLimit = ({ kind }: Pick<LedgerEntry, 'kind'>): boolean =>
  kind === 'node.floor' || kind === 'node.ceiling' || kind === 'leaf.group';

/** Lines of which `most` are shown at once, and always those that limit the others; the rest is folded away between. */
export function inSight(
  entries: readonly LedgerEntry[],
  most: number,
): { first: readonly LedgerEntry[]; folded: readonly LedgerEntry[]; limits: readonly LedgerEntry[] } {
  const first = entries.slice(0, most);
  const more = entries.slice(most);
  return { first, folded: more.filter((one) => !isLimit(one)), limits: more.filter(isLimit) };
}
