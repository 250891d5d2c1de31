import type { Grid } from '../gather/tables.ts';
import { figureIn, numberIn } from './report/figures.ts';

/** A number of the statement of website work, with all words before it in its row and the heading above. */
export interface WebsiteFigure {
  readonly label: string;
  readonly value: number;
}

/** Units that are written behind a number. */
const UNIT = /[条个件次期天日人篇份场]$/;

/** The numbers of a statement in order. Its sections are cells beside rows, or rows of their own. */
export function websiteFiguresIn(tables: readonly Grid[]): readonly WebsiteFigure[] {
  const found: WebsiteFigure[] = [];
  for (const grid of tables) {
    let section = '';
    for (const row of grid) {
      if (row.every((cell) => cell === row[0])) section = row[0] ?? '';
      const words = [section];
      for (const cell of row) {
        const value = numberIn(figureIn(cell.replace(UNIT, '')));
        if (value !== null) found.push({ label: words.join(' '), value });
        else if (cell !== '' && cell !== words.at(-1)) words.push(cell);
      }
    }
  }
  return found;
}
