import type { PageNote } from './site.ts';

/** A column of a site (栏目), by the newest day of its list. */
export interface Column {
  readonly url: string;
  readonly name: string;
  /** ISO; null where its list has no days. */
  readonly newest: string | null;
}

/** What a look saw of the columns of a site. `cut`: it may have overlooked some. */
export interface ColumnsSeen {
  readonly cut: boolean;
  readonly columns: readonly Column[];
}

/** What has become of the columns of a site from one look to a later one. */
export interface ColumnChanges {
  readonly added: readonly Column[];
  readonly gone: readonly Column[];
  /** Columns with something newer; `from`: the newest day before. */
  readonly updated: readonly (Column & { readonly from: string | null })[];
}

/** The pages of columns, those of one list as one: they have its name and lie in one folder, and the second is older than the first. */
export function columnsOf(pages: readonly PageNote[]): readonly PageNote[] {
  const columns = new Map<string, PageNote>();
  for (const page of pages) {
    if (page.kind !== 'column') continue;
    const key = keyOf(page);
    const known = columns.get(key);
    if (known === undefined) columns.set(key, page);
    else if (newer(page.newest, known.newest)) columns.set(key, { ...known, newest: page.newest });
  }
  return [...columns.values()];
}

export const columnsSeen = (pages: readonly PageNote[], cut: boolean): ColumnsSeen => ({
  cut,
  columns: columnsOf(pages).map(({ url, name, newest }) => ({ url, name, newest })),
});

/**
 * Compares two looks. What one of them may have overlooked is neither new nor gone; a newest day that went back is no change, since a
 * list that is shown in part looks so.
 */
export function compareColumns(before: ColumnsSeen, now: ColumnsSeen): ColumnChanges {
  const was = new Map(before.columns.map((column) => [keyOf(column), column]));
  const is = new Set(now.columns.map(keyOf));
  return {
    added: before.cut ? [] : now.columns.filter((column) => !was.has(keyOf(column))),
    gone: now.cut ? [] : before.columns.filter((column) => !is.has(keyOf(column))),
    updated: now.columns.flatMap((column) => {
      const known = was.get(keyOf(column));
      return known && newer(column.newest, known.newest) ? [{ ...column, from: known.newest }] : [];
    }),
  };
}

function keyOf({ url, name }: Pick<Column, 'url' | 'name'>): string {
  const [path = ''] = url.split(/[?#]/);
  return `${path.slice(0, path.lastIndexOf('/'))} ${name}`;
}

const newer = (day: string | null, than: string | null): boolean => day !== null && (than === null || day > than);
