import { done, failed, type Outcome, type Place, type Problem, problem } from '@mingjian/model';
import { cellText } from '../text/cells.ts';
import { columnList, columnsByName, readHeader, type TableShape } from './columns.ts';

/** The cell of a column in the row at hand; blank and absent ones are undefined. */
export type CellOf<C extends string> = (column: C) => string | undefined;

/** Where rows come from, a CSV text or a sheet: its header, and a way through what stands below it. */
export interface RowSource {
  readonly place: Place;
  readonly header: { readonly cells: readonly string[]; readonly row: number };
  /** Whether a short row is a fault: a CSV text says each cell, a sheet leaves empty ones out. */
  readonly ragged: boolean;
  each(take: (cells: readonly string[], row: number, line?: number) => void, broken: (found: Problem) => void): void;
}

const raggedWords = (have: number, want: number) => ({
  zh: `这一行有 ${have} 列，表头有 ${want} 列`,
  en: `this row has ${have} columns, the header has ${want}`,
});

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cellText(cell) === undefined);

/** Takes the rows of a table of this shape, one by one; every fault of the file is found in one pass. */
export function takeRows<C extends string, T>(
  { place: file, header, ragged, each }: RowSource,
  shape: TableShape<C>,
  take: (cell: CellOf<C>, row: number) => T,
): Outcome<T[]> {
  const { columns, problems } = readHeader(header.cells, shape, columnsByName(shape), { ...file, row: header.row });
  // Rows under an unreadable header would only repeat the same fault.
  if (problems.length > 0) return failed(problems);

  const positions = Object.fromEntries(shape.columns.map((column) => [column, columns.indexOf(column)])) as Record<
    C,
    number
  >;
  const nameless = columns.flatMap((column, position) => (column === null ? [position] : []));
  const values: T[] = [];
  let cells: readonly string[] = [];
  const cell: CellOf<C> = (column) => {
    const raw = cells[positions[column]];
    return raw === undefined || raw === '' ? undefined : cellText(raw);
  };
  each(
    (raw, row, line) => {
      if (row <= header.row || isBlank(raw)) return;
      const place = { ...file, row, line };
      const tooShort = ragged && raw.length < columns.length;
      if (tooShort || (raw.length > columns.length && !isBlank(raw.slice(columns.length)))) {
        problems.push(problem('csv-broken', place, { why: raggedWords(raw.length, columns.length) }));
        return;
      }
      for (const position of nameless) {
        if (cellText(raw[position] ?? '') === undefined) continue;
        const name = nthColumn(position);
        problems.push(problem('csv-column-unknown', { ...file, row }, { name, known: columnList(shape) }));
      }
      cells = raw;
      values.push(take(cell, row));
    },
    (found) => problems.push(found),
  );
  return problems.length > 0 ? failed(problems) : done(values);
}

const nthColumn = (position: number) => ({
  zh: `第${position + 1}列（没有表头）`,
  en: `no. ${position + 1} (no heading)`,
});
