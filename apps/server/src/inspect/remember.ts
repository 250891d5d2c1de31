import { type ColumnChanges, type ColumnsSeen, compareColumns, type History } from '@mingjian/inspector';
import type { SiteMemoryTable } from '@mingjian/store';

/** Addresses whose tries are carried on, and columns that are compared: more of them are on no site that is well. */
const MOST = 5_000;
/** Of each kind of change, so many are told by name. */
const NAMED = 20;

/** What a look leaves for the next one. */
export interface Left {
  readonly past: History;
  readonly columns: ColumnsSeen;
}

/** As text that a database keeps. */
export const toKeep = ({ past, columns }: Left): Pick<SiteMemoryTable, 'past' | 'columns'> => ({
  past: JSON.stringify([...past].slice(0, MOST)),
  columns: JSON.stringify({ cut: columns.cut, columns: columns.columns.slice(0, MOST) } satisfies ColumnsSeen),
});

export const fromKept = ({ past, columns }: Pick<SiteMemoryTable, 'past' | 'columns'>): Left => ({
  past: new Map(JSON.parse(past)),
  columns: JSON.parse(columns) as ColumnsSeen,
});

type Kind = keyof ColumnChanges;

/** Changes in short: how many of each kind, and the first by name. */
export interface ShortChanges {
  readonly counts: Readonly<Record<Kind, number>>;
  readonly named: ColumnChanges;
}

/** What has become of the columns of a site; null where nothing has. */
export function changesOf(before: ColumnsSeen, now: ColumnsSeen): ShortChanges | null {
  const { added, gone, updated } = compareColumns(before, now);
  if (added.length + gone.length + updated.length === 0) return null;
  return {
    counts: { added: added.length, gone: gone.length, updated: updated.length },
    named: { added: added.slice(0, NAMED), gone: gone.slice(0, NAMED), updated: updated.slice(0, NAMED) },
  };
}
