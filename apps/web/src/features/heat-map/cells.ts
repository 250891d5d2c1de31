import { type Scores, toNumber } from '@mingjian/engine';
import type { Status } from '@mingjian/model';
import type { Column } from './columns.ts';

/** What one cell shows; numbers for drawing, the exact texts are fetched when somebody points at it. */
export interface Cell {
  status: Status;
  lo: number;
  hi: number;
  /** Share of the full points kept, lowest and highest; null for bonus and penalty. */
  share: readonly [number, number] | null;
}

/** Nothing to be shown: it does not apply and counts nothing. What the plan gives all the same is no blank. */
export const isBlank = ({ status, lo, hi }: Cell): boolean => status === 'notApplicable' && lo === 0 && hi === 0;

export type CellReader = (unit: number, column: number) => Cell;

/** Reads cells on demand and remembers the rows that were looked at: of 600,000 cells a screen shows a thousand. */
export function cellReader(scores: Scores, columns: readonly Column[]): CellReader {
  const rows = new Map<number, Cell[]>();
  return (unit, column) => {
    let row = rows.get(unit);
    if (!row) {
      row = columns.map(({ node, full }) => {
        const value = scores.value(unit, node.index);
        const lo = toNumber(value.lo);
        const hi = toNumber(value.hi);
        return { status: value.status, lo, hi, share: full === null ? null : ([lo / full, hi / full] as const) };
      });
      if (rows.size > 4_000) rows.clear();
      rows.set(unit, row);
    }
    return row[column] ?? { status: 'notApplicable', lo: 0, hi: 0, share: null };
  };
}
