import type { Grid } from '../../gather/tables.ts';
import { type Figure, figureIn } from './figures.ts';

/** Columns of the table in part three: who applied. */
export const APPLICANTS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'] as const;
const WIDTH = APPLICANTS.length;

export interface ApplicationRow {
  readonly label: string;
  readonly figures: readonly Figure[];
}

/** The table of applications received and dealt with (part three of the annual report). */
export interface Applications {
  readonly received: ApplicationRow;
  readonly carriedIn: ApplicationRow;
  /** Results one by one, without their total. */
  readonly results: readonly ApplicationRow[];
  readonly total: ApplicationRow;
  readonly carriedOut: ApplicationRow;
}

/** Finds the table by its rows; undefined where no table of the page has them all. */
export function applicationsIn(tables: readonly Grid[]): Applications | undefined {
  for (const grid of tables) {
    const found = read(grid);
    if (found) return found;
  }
  return undefined;
}

function read(grid: Grid): Applications | undefined {
  const rows = grid.filter((row) => row.length > WIDTH).map(rowOf);
  const at = (words: RegExp): number => rows.findIndex(({ label }) => words.test(label));
  const [received, carriedIn, carriedOut] = [at(/本年新收/), at(/上年结转/), at(/结转下年/)];
  const total = rows.findIndex(({ label }, index) => index > carriedIn && index < carriedOut && /总计$/.test(label));
  const parts = [received, carriedIn, total, carriedOut].map((index) => rows[index]);
  const [one, two, three, four] = parts;
  if (!one || !two || !three || !four || total <= carriedIn) return undefined;
  return {
    received: one,
    carriedIn: two,
    results: rows.slice(Math.max(received, carriedIn) + 1, total),
    total: three,
    carriedOut: four,
  };
}

/** The last columns hold figures; what stands before them are the names of the row, each said once. */
function rowOf(row: readonly string[]): ApplicationRow {
  const names = row.slice(0, -WIDTH);
  return {
    label: names.filter((name, at) => name !== '' && name !== names[at - 1]).join(' '),
    figures: row.slice(-WIDTH).map(figureIn),
  };
}
