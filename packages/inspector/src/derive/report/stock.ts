import type { Grid } from '../../gather/tables.ts';
import { figureIn, numberIn } from './figures.ts';

/** What part two of the annual report says of one kind of documents; null where no number stands there. */
export interface Stock {
  readonly name: string;
  readonly made: number | null;
  readonly ended: number | null;
  readonly valid: number | null;
}

const KINDS = /^(?:规章|(?:行政)?规范性文件)$/;

/** Documents made, ended and in force (the layout of 2021); none where no table of the page has the three columns. */
export function stockIn(tables: readonly Grid[]): readonly Stock[] {
  for (const grid of tables) {
    const head = grid.findIndex((row) => COLUMNS.every((words) => row.some((cell) => words.test(cell))));
    if (head === -1) continue;
    const [made, ended, valid] = COLUMNS.map((words) =>
      (grid[head] as readonly string[]).findIndex((cell) => words.test(cell)),
    );
    return grid
      .slice(head + 1)
      .filter(([name = '']) => KINDS.test(name))
      .map((row) => ({
        name: row[0] as string,
        made: numberIn(figureIn(row[made as number] ?? '')),
        ended: numberIn(figureIn(row[ended as number] ?? '')),
        valid: numberIn(figureIn(row[valid as number] ?? '')),
      }));
  }
  return [];
}

const COLUMNS = [/制发/, /废止/, /现行有效/];
