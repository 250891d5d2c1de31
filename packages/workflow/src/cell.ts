/** How far one unit's indicator has come. */
export const cellStates = ['empty', 'prepared', 'returned', 'confirmed', 'third'] as const;
export type CellState = (typeof cellStates)[number];

/** A fact of the cell: its place in the round's line of facts, and who made it (null: the product). */
export interface CellFact {
  readonly seq: number;
  readonly account: string | null;
}

/** A word on the cell, in the order in which they were said. */
export interface CellReview {
  /** Seq of the last fact that was looked at. */
  readonly upTo: number;
  readonly decision: string;
  readonly account: string;
}

const after: Readonly<Record<string, CellState>> = { confirm: 'confirmed', return: 'returned', third: 'third' };

/** Seq of the cell's newest fact; 0 before the first. */
export const newestOf = (facts: readonly CellFact[]): number => facts.reduce((most, { seq }) => Math.max(most, seq), 0);

/** A fact that came after the last word opens the question again. */
export function cellState(facts: readonly CellFact[], reviews: readonly CellReview[]): CellState {
  if (facts.length === 0) return 'empty';
  const last = reviews.at(-1);
  if (!last || last.upTo < newestOf(facts)) return 'prepared';
  return after[last.decision] ?? 'prepared';
}

/** Whether the cell waits for somebody, and for what: entering (again, where it was returned), or a word on what was entered. */
export function turnOf(
  duty: { readonly assess: boolean; readonly review: boolean },
  facts: readonly CellFact[],
  reviews: readonly CellReview[],
  account: string,
): 'assess' | 'review' | null {
  const state = cellState(facts, reviews);
  if (duty.assess && (state === 'empty' || state === 'returned')) return 'assess';
  return duty.review && whyNoReview(facts, reviews, account) === null ? 'review' : null;
}

/** Why somebody may not have a word on the cell; null where they may. */
export function whyNoReview(
  facts: readonly CellFact[],
  reviews: readonly CellReview[],
  account: string,
): 'nothing' | 'preparer' | 'not-third' | 'done' | null {
  const state = cellState(facts, reviews);
  if (state === 'empty') return 'nothing';
  // Preparer and reviewer are two people, also where the preparer's fact was replaced later.
  if (facts.some((fact) => fact.account === account)) return 'preparer';
  if (state === 'third' && reviews.at(-1)?.account === account) return 'not-third';
  return state === 'confirmed' || state === 'returned' ? 'done' : null;
}

/**
 * Whether somebody may agree to the cell together with others, without a word on it alone: it waits for a word of his,
 * and nobody has sent it back, asked for a third person or differed before.
 */
export const isUnquestioned = (facts: readonly CellFact[], reviews: readonly CellReview[], account: string): boolean =>
  whyNoReview(facts, reviews, account) === null && reviews.every(({ decision }) => decision === 'confirm');
