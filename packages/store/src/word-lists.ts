import { type Act, note } from './audit.ts';
import { newId } from './ids.ts';
import { type Db, within } from './open.ts';
import type { WordListTable } from './schema.ts';

export interface KeptWordList extends WordListTable {
  /** Name of whoever brought it in. */
  readonly who: string | null;
}

/** Brings a list of wrong words in as the next version, which looks use from now on. Gives its number. */
export async function addWordList(
  db: Db,
  act: Act & { account: string },
  list: Pick<WordListTable, 'name' | 'hash' | 'words'>,
): Promise<number> {
  return within(db, async (trx) => {
    const id = newId();
    // The line of the log makes those who bring one in at once wait for one another, so that each counts on.
    const { name, words: rows } = list;
    await note(trx, act, { action: 'bring-in', kind: 'word-list', object: id, detail: { name, rows } });
    const last = await trx
      .selectFrom('wordList')
      .select(({ fn }) => fn.max('version').as('version'))
      .executeTakeFirst();
    const version = Number(last?.version ?? 0) + 1;
    await trx
      .insertInto('wordList')
      .values({ ...list, id, version, at: act.at, by: act.account })
      .execute();
    return version;
  });
}

/** All versions, the newest first: that one is used. */
export async function wordLists(db: Db): Promise<KeptWordList[]> {
  return db
    .selectFrom('wordList')
    .leftJoin('account', 'account.id', 'wordList.by')
    .selectAll('wordList')
    .select('account.name as who')
    .orderBy('version', 'desc')
    .execute();
}
