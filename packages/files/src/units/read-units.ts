import type { Outcome, Unit } from '@mingjian/model';
import { type Cells, readTable } from '../table/table.ts';
import { type UnitColumn, unitShape } from './shape.ts';

/** Units file → units. Whether ids are unique and classes and parents exist is the engine's to judge: it knows the scheme. */
export function readUnits(bytes: Uint8Array, file: string): Outcome<Unit[]> {
  return readTable(bytes, file, unitShape, toUnit);
}

function toUnit(cells: Cells<UnitColumn>, row: number): Unit {
  const tags = (cells.tags ?? '').split(/[;；]/).map((tag) => tag.trim());
  return {
    id: cells.id ?? '',
    name: cells.name ?? '',
    class: cells.class ?? '',
    ...(cells.parent === undefined ? {} : { parent: cells.parent }),
    ...(cells.tags === undefined ? {} : { tags: tags.filter((tag) => tag !== '') }),
    row,
  };
}
