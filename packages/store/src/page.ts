import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely';

/** A part of a list: what the rows must contain, after which row, and how many at most. */
export interface Page {
  /** Words of which each must be in one of the columns; compared without case. */
  readonly search?: string | undefined;
  /** Id of the last row of the part before. */
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

const WORDS = 5;

/** The words of a search as patterns, in which `%` and `_` mean themselves. */
export const patterns = (search: string): string[] =>
  search
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, WORDS)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);

/** Whether every word of a search is in one of these columns (`table.column`). */
export function contains(columns: readonly string[], search: string): Expression<SqlBool> {
  const any = expressionBuilder<never, never>();
  const like = (pattern: string) =>
    any.or(columns.map((column) => sql<SqlBool>`lower(${sql.ref(column)}) like ${pattern} escape '\\'`));
  return any.and(patterns(search).map(like));
}
