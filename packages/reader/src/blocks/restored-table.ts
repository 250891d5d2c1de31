import type { Place } from '@mingjian/model';
import type { Table } from './document.ts';
import { type RawCell, tableOf } from './grid.ts';
import { Keep } from './keep.ts';

/** A table that is put together from the words of a text that lost it; each cell brings its own place. */
export const restoredTable = (rows: readonly (readonly RawCell[])[], place: Place): Table =>
  tableOf(rows, place, new Keep());
