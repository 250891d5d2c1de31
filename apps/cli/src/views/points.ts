/** Exact points for the eye: a ratio gets its decimal, alone where the ratio itself is too long to be read. */
export function pointsText(exact: string): string {
  const [, below] = exact.split('/');
  if (below === undefined) return exact;
  const decimal = `≈${Math.round(roughly(exact) * 10_000) / 10_000}`;
  return below.length > 2 ? decimal : exact + decimal;
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
