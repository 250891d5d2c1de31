import type { KeptHere } from './keep.ts';
import type { ListedDraft } from './kept-drafts.ts';

/** A draft as the list shows it: of the office, of this browser, or of both. */
export interface ShownDraft {
  readonly id: string;
  readonly title: string;
  /** The server's; 0: it has none. */
  readonly version: number;
  readonly createdAt: string | null;
  readonly by: string | null;
  readonly changedAt: string;
  readonly changedBy: string | null;
  /** What the server has not got: the draft, or the last changes. */
  readonly only: 'draft' | 'changes' | null;
}

/** What the office has, with what this browser has and the server has not, the one changed last first. */
export function mergeDrafts(there: readonly ListedDraft[], here: readonly KeptHere[]): ShownDraft[] {
  const unsaved = here.filter(({ saved }) => !saved);
  const known = new Set(there.map(({ id }) => id));
  const alone = unsaved
    .filter(({ id }) => !known.has(id))
    .map(({ id, draft, at }): ShownDraft => {
      const nobody = { version: 0, createdAt: null, by: null, changedBy: null };
      return { ...nobody, id, title: draft.frame.title, changedAt: at, only: 'draft' };
    });
  const shared = there.map(({ id, title, version, createdAt, by, changedAt, changedBy }): ShownDraft => {
    const only = unsaved.some((one) => one.id === id) ? 'changes' : null;
    return { id, title, version, createdAt, by, changedAt, changedBy, only };
  });
  return [...alone, ...shared].sort((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0));
}
