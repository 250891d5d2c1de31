import type { Gap } from '../api.ts';

/** Gaps of one kind are one line when there are many: an open plan leaves a hundred parameters open. */
const MANY = 4;

/** The gaps to show: of many of one kind the first, with their number. */
export function grouped(gaps: readonly Gap[]): (Gap & { count: number })[] {
  const kinds = new Map<string, Gap[]>();
  for (const gap of gaps) kinds.set(gap.code, [...(kinds.get(gap.code) ?? []), gap]);
  return [...kinds.values()].flatMap((same) =>
    same.length > MANY
      ? same.slice(0, 1).map((gap) => ({ ...gap, count: same.length }))
      : same.map((gap) => ({ ...gap, count: 1 })),
  );
}
