import type { FactColumn } from '@mingjian/model';
import type { Mapping } from './api.ts';

/** What each fact must say; without it there is nothing to compare. */
export const needed: readonly FactColumn[] = ['unit', 'indicator', 'kind'];

/** What a file's columns may stand for, the usual ones first. */
export const offered: readonly FactColumn[] = [
  'unit',
  'indicator',
  'kind',
  'date',
  'count',
  'value',
  'of',
  'level',
  'item',
  'object',
  'note',
  'end',
  'due',
  'rule',
  'stage',
  'round',
  'by',
  'known',
  'evidence',
  'id',
  'replaces',
];

interface Columns {
  readonly columns: (string | null)[];
  readonly constants: Partial<Record<string, string>>;
}
type ColumnOf<M extends Columns> = NonNullable<M['columns'][number]>;

/** A column of the file given another meaning; the one that had it before loses it, and so does a constant. */
export function withColumn<M extends Columns>(mapping: M, at: number, column: ColumnOf<M> | null): M {
  const columns = mapping.columns.map((was, n) => (n === at ? column : was === column ? null : was));
  return column === null ? { ...mapping, columns } : { ...withConstant(mapping, column, undefined), columns };
}

/** One value for all rows; undefined takes it away. */
export function withConstant<M extends Columns>(mapping: M, column: ColumnOf<M>, text: string | undefined): M {
  const constants = Object.fromEntries(Object.entries(mapping.constants).filter(([name]) => name !== column));
  return { ...mapping, constants: text === undefined ? constants : { ...constants, [column]: text } };
}

/** What no column and no constant says yet. */
export const lacking = ({ columns, constants }: Mapping): FactColumn[] =>
  needed.filter((column) => !columns.includes(column) && !constants[column]?.trim());

/** The mapping as it is sent: constants that hold only blanks say nothing. */
export function cleaned<M extends Mapping>(mapping: M): M {
  const said = Object.entries(mapping.constants).filter(([, text]) => text.trim() !== '');
  return { ...mapping, constants: Object.fromEntries(said) };
}
