/** Exact points for the eye: a ratio such as `2/3` gets its decimal beside it. The ratio alone is the truth. */
export function pointsText(exact: string): string {
  const [whole = '', parts] = exact.split('/');
  if (parts === undefined) return exact;
  return `${exact}≈${Math.round((Number(whole) / Number(parts)) * 10_000) / 10_000}`;
}

/** Only to draw and to sort for the eye; nothing is computed from it. */
export function roughly(exact: string): number {
  const [whole = '', parts = '1'] = exact.split('/');
  return Number(whole) / Number(parts);
}

/** How far a range reaches within 0 … full: sure, still possible, lost. */
export function rangeBar(lo: string, hi: string, full: string, width: number): string {
  const top = roughly(full);
  const at = (exact: string): number =>
    top <= 0 ? 0 : Math.min(width, Math.max(0, Math.round((roughly(exact) / top) * width)));
  const sure = at(lo);
  const possible = Math.max(sure, at(hi));
  return '█'.repeat(sure) + '▒'.repeat(possible - sure) + '·'.repeat(width - possible);
}
