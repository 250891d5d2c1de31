import type { Place } from '@mingjian/model';
import type { Cell, Table, TextBlock } from './document.ts';
import type { Keep } from './keep.ts';
import { documentLimits } from './limits.ts';

/** A cell as a format states it: what it holds, how far it reaches, and its column where the format names it. */
export interface RawCell {
  readonly blocks: readonly (TextBlock | Table)[];
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  /** From 0. Absent: the next free one. */
  readonly column?: number;
  /** Where it stands, if that is not its place in the grid. */
  readonly place?: Place;
}

/** What a place of the grid counts as, in characters: a merged cell makes many of few bytes. */
const PLACE = 16;

/**
 * Lays the cells of a table out as a grid. Spans end where the table does; of cells that overlap the earlier one keeps the
 * place; what no cell covers is an empty cell. `place` is the table's own.
 */
export function tableOf(rows: readonly (readonly RawCell[])[], place: Place, keep: Keep): Table {
  const grid: Cell[][] = rows.map(() => []);
  for (const [row, cells] of rows.entries()) {
    let next = 0;
    for (const raw of cells) {
      let column = raw.column ?? next;
      while (grid[row]?.[column] !== undefined) column += 1;
      if (column >= documentLimits.columns) break;
      const cell: Cell = {
        row,
        column,
        rowSpan: clip(raw.rowSpan, rows.length - row),
        columnSpan: clip(raw.columnSpan, documentLimits.columns - column),
        blocks: raw.blocks,
        place: raw.place ?? placeOf(place, row, column),
      };
      spread(grid, cell, keep);
      next = column + cell.columnSpan;
    }
  }
  const width = grid.reduce((most, { length }) => Math.max(most, length), 0);
  keep.take(grid.length * width);
  for (const [row, cells] of grid.entries()) {
    for (let column = 0; column < width; column += 1) {
      if (cells[column] === undefined) {
        keep.take(0, 1);
        cells[column] = { row, column, rowSpan: 1, columnSpan: 1, blocks: [], place: placeOf(place, row, column) };
      }
    }
  }
  return { kind: 'table', grid, place, joins: [] };
}

/** Puts the cell on each place that it covers and nobody has. */
function spread(grid: Cell[][], cell: Cell, keep: Keep): void {
  // Each place costs, taken or not: else spans upon spans would be work without end.
  keep.take(PLACE * cell.rowSpan * cell.columnSpan, 1);
  for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
    const cells = grid[row] ?? [];
    for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) cells[column] ??= cell;
  }
}

const clip = (span = 1, most: number): number => Math.max(1, Math.min(Math.trunc(span) || 1, most));

const placeOf = (place: Place, row: number, column: number): Place => ({ ...place, row: row + 1, column: column + 1 });
