import { failed, type Outcome, problem } from '@mingjian/model';
import { type Grid, isWorkbook, readWorkbook } from '../workbook/read-workbook.ts';
import { columnsByName, plainName, type TableShape } from './columns.ts';
import { orBrokenWorkbook } from './named-workbook.ts';
import { notATable } from './not-a-table.ts';
import { readTable } from './table.ts';
import { type CellOf, takeRows } from './take-rows.ts';

/** Titles may stand above the header of a sheet; further down nobody looks for it. */
const HEADER_WITHIN = 20;

/**
 * Reads a table of this shape from CSV or from a workbook, by what the bytes are. Of a workbook the sheet and the row
 * that hold most of the headings are taken; the others may be anything.
 */
export async function readAnyTable<C extends string, T>(
  bytes: Uint8Array,
  file: string,
  shape: TableShape<C>,
  take: (cell: CellOf<C>, row: number) => T,
): Promise<Outcome<T[]>> {
  const other = notATable(bytes, file);
  if (other) return failed([other]);
  if (!isWorkbook(bytes)) return orBrokenWorkbook(readTable(bytes, file, shape, take), file);
  const grids = await readWorkbook(bytes, file);
  if (!grids.ok) return grids;
  const known = columnsByName(shape);
  const found = headerOf(grids.value, (cells) => cells.filter((cell) => known.has(plainName(cell))).length);
  if (!found) return failed([problem('file-empty', { file })]);
  const { grid, at } = found;
  const header = grid.rows[at] ?? { row: 1, cells: [] };
  const source = {
    place: { file, sheet: grid.sheet },
    header,
    ragged: false,
    each: (to: (cells: readonly string[], row: number) => void) => {
      for (const { cells, row } of grid.rows.slice(at + 1)) to(cells, row);
    },
  };
  return takeRows(source, shape, take);
}

function headerOf(grids: readonly Grid[], worth: (cells: readonly string[]) => number) {
  let best: { grid: Grid; at: number; worth: number } | null = null;
  for (const grid of grids) {
    for (const [at, { cells }] of grid.rows.slice(0, HEADER_WITHIN).entries()) {
      const found = { grid, at, worth: worth(cells) };
      if (best === null || found.worth > best.worth) best = found;
    }
  }
  return best;
}
