import type { Place, Scheme } from '@mingjian/model';
import type { Document, Table } from '@mingjian/reader/blocks';
import { tablesOf } from './outline.ts';

/** Rows above the total of a printed table: its head, and in a workbook its title. */
const HEAD = { docx: 1, xlsx: 2 };

/** Where each node of a scheme stands in the document that was printed of it: names joined by `/` → place. */
export function ownPlaces(scheme: Scheme, { blocks, kind }: Document): Record<string, Place> {
  const printed = tablesOf(scheme);
  const tables = blocks.filter((block): block is Table => block.kind === 'table').slice(-printed.length);
  if (kind !== 'docx' && kind !== 'xlsx') return {};
  const places: Record<string, Place> = {};
  for (const [at, { rows, total }] of printed.entries()) {
    const first = HEAD[kind] + (total === '' ? 0 : 1);
    for (const [row, { levels }] of rows.entries()) {
      for (const [level, { path }] of levels.entries()) {
        const place = tables[at]?.grid[row + first]?.[level]?.place;
        if (path.length > 0 && place !== undefined) places[path.join('/')] ??= place;
      }
    }
  }
  return places;
}
