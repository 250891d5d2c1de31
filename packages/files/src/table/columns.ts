import { type Place, type Problem, problem } from '@mingjian/model';
import { cellText, narrow } from '../text/cells.ts';

/** What a table may hold. `names`: the headings of each column besides its own identifier; the first one is written. */
export interface TableShape<C extends string> {
  columns: readonly C[];
  names: { readonly [K in C]: readonly string[] };
  required: readonly C[];
}

/** Headings in any case, in full-width letters, with blanks: what people type. */
export const plainName = (cell: string): string =>
  narrow(cell)
    .replace(/[\s\u200b]+/g, '')
    .toLowerCase();

export function columnsByName<C extends string>(shape: TableShape<C>): Map<string, C> {
  const pairs = shape.columns.flatMap((column) =>
    [column, ...shape.names[column]].map((name): [string, C] => [plainName(name), column]),
  );
  return new Map(pairs);
}

/** Columns by position, null where the heading is blank; and what is wrong with the header, whose row is the place. */
export function readHeader<C extends string>(
  cells: readonly string[],
  shape: TableShape<C>,
  known: ReadonlyMap<string, C>,
  place: Place,
) {
  const problems: Problem[] = [];
  const seen = new Set<C>();
  const columns = cells.map((cell) => {
    const name = cellText(cell);
    if (name === undefined) return null;
    const column = known.get(plainName(name));
    if (column === undefined) {
      problems.push(problem('csv-column-unknown', place, { name, known: columnList(shape) }));
    } else if (seen.has(column)) problems.push(problem('csv-column-twice', place, { name }));
    else seen.add(column);
    return column ?? null;
  });
  for (const column of shape.required) {
    if (!seen.has(column)) problems.push(problem('csv-column-missing', place, { name: columnWords(shape, column) }));
  }
  return { columns, problems };
}

function columnWords<C extends string>(shape: TableShape<C>, column: C): { zh: string; en: string } {
  return { zh: shape.names[column][0] ?? column, en: column };
}

export function columnList<C extends string>(shape: TableShape<C>): { zh: string; en: string } {
  const words = shape.columns.map((column) => columnWords(shape, column));
  return { zh: words.map((word) => word.zh).join('、'), en: shape.columns.join(', ') };
}
