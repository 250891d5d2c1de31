import type { Outcome, Unit } from '@mingjian/model';
import { readAnyTable } from '../table/read-any.ts';
import { readTable } from '../table/table.ts';
import type { CellOf } from '../table/take-rows.ts';
import { type UnitColumn, unitShape } from './shape.ts';

/** Units file → units. Whether ids are unique and classes and parents exist is the engine's to judge: it knows the scheme. */
export function readUnits(bytes: Uint8Array, file: string): Outcome<Unit[]> {
  return readTable(bytes, file, unitShape, toUnit);
}

/** The same from CSV or a workbook, by what the bytes are. */
export const readUnitsFile = (bytes: Uint8Array, file: string): Promise<Outcome<Unit[]>> =>
  readAnyTable(bytes, file, unitShape, toUnit);

export function toUnit(cell: CellOf<UnitColumn>, row: number): Unit {
  const parent = cell('parent');
  const tags = cell('tags')
    ?.split(/[;；]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  return {
    id: cell('id') ?? '',
    name: cell('name') ?? '',
    class: cell('class') ?? '',
    ...(parent === undefined ? {} : { parent }),
    ...(tags === undefined ? {} : { tags }),
    row,
  };
}
