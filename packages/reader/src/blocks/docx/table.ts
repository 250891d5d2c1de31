import type { Place } from '@mingjian/model';
import type { Table, TextBlock } from '../document.ts';
import type { RawCell } from '../grid.ts';
import { documentLimits } from '../limits.ts';

interface OpenCell extends RawCell {
  rowSpan: number;
  columnSpan: number;
  readonly column: number;
}

/** Collects the rows of a Word table: cells say how many columns they take, and go on downwards row by row. */
export class TableRows {
  readonly place: Place;
  readonly rows: OpenCell[][] = [];
  /** By column, the cell that a cell below may go on. */
  readonly #above = new Map<number, OpenCell>();
  #row: OpenCell[] = [];
  #column = 0;
  #deleted = false;
  #span = 1;
  #down: 'restart' | 'continue' | null = null;
  #right: 'restart' | 'continue' | null = null;

  constructor(place: Place) {
    this.place = place;
  }

  openRow(): void {
    this.#row = [];
    this.#column = 0;
    this.#deleted = false;
  }

  /** Columns that the row leaves free at its beginning. */
  skip(columns: number): void {
    this.#column += bounded(columns);
  }

  deleteRow(): void {
    this.#deleted = true;
  }

  openCell(): void {
    this.#span = 1;
    this.#down = null;
    this.#right = null;
  }

  span(columns: number): void {
    this.#span = Math.max(1, bounded(columns));
  }

  /** A merge that begins in this cell, or goes on in it. */
  merge(direction: 'down' | 'right', value: string): void {
    const kind = value === 'restart' ? 'restart' : 'continue';
    if (direction === 'down') this.#down = kind;
    else this.#right = kind;
  }

  /** Where the cell that is open stands, from 1. */
  get cellPlace(): Place {
    return { ...this.place, row: this.rows.length + 1, column: this.#column + 1 };
  }

  closeCell(blocks: readonly (TextBlock | Table)[]): void {
    const column = this.#column;
    this.#column += this.#span;
    const left = this.#row.at(-1);
    if (this.#right === 'continue' && left && left.column + left.columnSpan === column) {
      left.columnSpan += this.#span;
      return;
    }
    const above = this.#above.get(column);
    if (this.#down === 'continue' && above && above.columnSpan === this.#span) {
      if (!this.#deleted) above.rowSpan += 1;
      return;
    }
    const cell = { blocks, column, columnSpan: this.#span, rowSpan: 1 };
    this.#row.push(cell);
    if (this.#deleted) return;
    if (this.#down === null) this.#above.delete(column);
    else this.#above.set(column, cell);
  }

  closeRow(): void {
    if (!this.#deleted) this.rows.push(this.#row);
  }
}

const bounded = (columns: number): number =>
  Number.isInteger(columns) && columns > 0 ? Math.min(columns, documentLimits.columns) : 0;
