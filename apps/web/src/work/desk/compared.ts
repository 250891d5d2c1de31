import type { Evidence } from './api.ts';

/** Two captures of one page, the earlier first. */
export interface Pair {
  readonly before: Evidence;
  readonly after: Evidence;
}

/** What a capture is compared with: the first of its page; the first itself, with the last. Null: its page was captured once only. */
export function pairOf(evidence: readonly Evidence[], one: Evidence): Pair | null {
  if (one.page === null) return null;
  const timeOf = ({ capturedAt }: Evidence): string => capturedAt ?? '';
  const same = evidence.filter(({ page }) => page === one.page).sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
  const [before] = same;
  const after = one.id === before?.id ? same.at(-1) : one;
  return before && after && before.id !== after.id ? { before, after } : null;
}
