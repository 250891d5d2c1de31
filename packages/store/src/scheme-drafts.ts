import { type Act, note } from './audit.ts';
import { Stale } from './errors.ts';
import { type Db, within } from './open.ts';
import type { SchemeDraftTable } from './schema/drafting.ts';

/** A draft in a list: with the names of those who began it and who changed it last, without its content. */
export interface ListedDraft extends Pick<SchemeDraftTable, 'id' | 'title' | 'version' | 'createdAt' | 'changedAt'> {
  readonly by: string | null;
  readonly changedBy: string | null;
}

export interface KeptDraft extends ListedDraft, Pick<SchemeDraftTable, 'body' | 'document'> {}

export type NewDraft = Pick<SchemeDraftTable, 'id' | 'title' | 'body' | 'document'>;

/** Begins a draft under an id that its maker chose, in version 1. Throws Stale where there is one of this id. */
export async function addDraft(db: Db, act: Act, { id, title, body, document }: NewDraft): Promise<void> {
  await within(db, async (trx) => {
    const { at, account } = act;
    const made = await trx
      .insertInto('schemeDraft')
      .values({ id, title, body, document, version: 1, createdAt: at, by: account, changedAt: at, changedBy: account })
      .onConflict((there) => there.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!made) throw new Stale('draft', id);
    await note(trx, act, { action: 'create', kind: 'scheme-draft', object: id, detail: { title } });
  });
}

/**
 * Keeps a draft as it is now, over the version that was seen, and gives the new version. Undefined where there is no such draft; throws
 * Stale where somebody changed it meanwhile. It is no line of the audit log: a draft decides nothing.
 */
export async function saveDraft(
  db: Db,
  act: Act,
  { id, version, title, body }: Pick<SchemeDraftTable, 'id' | 'version' | 'title' | 'body'>,
): Promise<number | undefined> {
  return within(db, async (trx) => {
    const saved = await trx
      .updateTable('schemeDraft')
      .set({ title, body, version: version + 1, changedAt: act.at, changedBy: act.account })
      .where('id', '=', id)
      .where('version', '=', version)
      .returning('version')
      .executeTakeFirst();
    if (saved) return saved.version;
    if (await trx.selectFrom('schemeDraft').select('id').where('id', '=', id).executeTakeFirst())
      throw new Stale('draft', id);
    return undefined;
  });
}

const named = (db: Db) =>
  db
    .selectFrom('schemeDraft as draft')
    .leftJoin('account as maker', 'maker.id', 'draft.by')
    .leftJoin('account as changer', 'changer.id', 'draft.changedBy')
    .select(['draft.id', 'draft.title', 'draft.version', 'draft.createdAt', 'draft.changedAt'])
    .select(['maker.name as by', 'changer.name as changedBy']);

/** All drafts, the one changed last first. */
export const listDrafts = (db: Db): Promise<ListedDraft[]> =>
  named(db).orderBy('draft.changedAt', 'desc').orderBy('draft.id').execute();

export const draftOf = (db: Db, id: string): Promise<KeptDraft | undefined> =>
  named(db).select(['draft.body', 'draft.document']).where('draft.id', '=', id).executeTakeFirst();

/** Deletes a draft for good. False where there is none; throws Stale where somebody changed it since it was seen. */
export async function removeDraft(
  db: Db,
  act: Act,
  { id, version }: { id: string; version: number },
): Promise<boolean> {
  return within(db, async (trx) => {
    const gone = await trx
      .deleteFrom('schemeDraft')
      .where('id', '=', id)
      .where('version', '=', version)
      .returning('title')
      .executeTakeFirst();
    if (!gone) {
      if (await trx.selectFrom('schemeDraft').select('id').where('id', '=', id).executeTakeFirst())
        throw new Stale('draft', id);
      return false;
    }
    await note(trx, act, { action: 'discarded', kind: 'scheme-draft', object: id, detail: { title: gone.title } });
    return true;
  });
}
