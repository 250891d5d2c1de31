import { plainName, type TableShape } from '../table/columns.ts';
import type { CellOf } from '../table/take-rows.ts';
import { cellText } from '../text/cells.ts';
import type { Grid } from '../workbook/read-workbook.ts';

/** How the columns of a file are taken; what it has no column for may be the same in all rows. */
export interface ColumnPlan<C extends string> {
  readonly columns: readonly (C | null)[];
  readonly constants: { readonly [K in C]?: string | undefined };
}

const namesOf = <C extends string>(shape: TableShape<C>): [string, C][] =>
  shape.columns.flatMap((column) =>
    [column, ...shape.names[column]].map((name): [string, C] => [plainName(name), column]),
  );

/** Whether a heading is one that the shape knows, as it stands. */
export function knowsColumn<C extends string>(shape: TableShape<C>): (heading: string) => boolean {
  const names = new Set(namesOf(shape).map(([name]) => name));
  return (heading) => names.has(plainName(heading));
}

/**
 * Proposes what each heading means: first what is said exactly, then what stands within a longer heading, the longer name
 * before the shorter one; each column once.
 */
export function proposeColumns<C extends string>(headings: readonly string[], shape: TableShape<C>): (C | null)[] {
  const columns: (C | null)[] = headings.map(() => null);
  const given = new Set<C>();
  const plain = headings.map(plainName);
  const take = (column: C, fits: (heading: string) => boolean): void => {
    const at = plain.findIndex((heading, n) => columns[n] === null && fits(heading));
    if (at < 0 || given.has(column)) return;
    columns[at] = column;
    given.add(column);
  };
  const names = namesOf(shape);
  for (const [name, column] of names) take(column, (heading) => heading === name);
  for (const [name, column] of [...names].sort(([a], [b]) => b.length - a.length)) {
    // Two letters of an English word stand in many others.
    if (name.length > 2 || /[^a-z]/.test(name)) take(column, (heading) => heading.includes(name));
  }
  return columns;
}

/** What the rows below the header say by a plan; a row with nothing in any of its columns is none. */
export function rowsBy<C extends string, T>(
  { rows }: Grid,
  header: number,
  { columns, constants }: ColumnPlan<C>,
  take: (cell: CellOf<C>, row: number) => T,
): T[] {
  const positions = new Map(columns.flatMap((column, at) => (column === null ? [] : [[column, at] as const])));
  return rows.flatMap(({ row, cells }) => {
    if (row <= header) return [];
    const said = (column: C): string | undefined => {
      const at = positions.get(column);
      return at === undefined ? undefined : cellText(cells[at] ?? '');
    };
    if (![...positions.keys()].some((column) => said(column) !== undefined)) return [];
    return [take((column) => said(column) ?? constants[column], row)];
  });
}
