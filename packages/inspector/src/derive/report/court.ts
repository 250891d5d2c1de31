import type { Grid } from '../../gather/tables.ts';
import { type Figure, figureIn } from './figures.ts';

/** Results of one kind of case in part four of the annual report, with the total that is written beside them. */
export interface Cases {
  readonly parts: readonly Figure[];
  readonly total: Figure;
}

/** The table of part four: reviews, and lawsuits without and after a review. */
export interface Court {
  readonly reviews: Cases;
  readonly suits: Cases;
  readonly suitsAfterReview: Cases;
}

/** Finds the table by its heads, 尚未审结 and 总计 for each of three kinds; undefined where no table of the page has them. */
export function courtIn(tables: readonly Grid[]): Court | undefined {
  for (const grid of tables) {
    const head = grid.findIndex((row) => ends(row).length === 3 && row.includes('尚未审结'));
    const totals = ends(grid[head] ?? []);
    const row = grid.slice(head + 1).find((cells) => totals.every((at) => 'value' in figureIn(cells[at] ?? '')));
    if (head === -1 || row === undefined) continue;
    const [reviews, suits, suitsAfterReview] = totals.map((at, index) => ({
      parts: row.slice(index === 0 ? at - PARTS : (totals[index - 1] as number) + 1, at).map(figureIn),
      total: figureIn(row[at] ?? ''),
    }));
    if (reviews && suits && suitsAfterReview) return { reviews, suits, suitsAfterReview };
  }
  return undefined;
}

/** Results of a case: upheld, put right, others, not decided yet. */
const PARTS = 4;
const ends = (row: readonly string[]): number[] =>
  row.flatMap((cell, at) => (cell === '总计' && at >= PARTS ? [at] : []));
