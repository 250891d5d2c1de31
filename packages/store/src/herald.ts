import type { Db } from './open.ts';
import type { AuditTable } from './schema.ts';

/** How far the audit log has been told of, and the last day whose digests were made. */
export interface HeraldState {
  readonly seq: number;
  readonly day: string | null;
}

export const heraldState = (db: Db): Promise<HeraldState> =>
  db.selectFrom('herald').select(['seq', 'day']).where('one', '=', 1).executeTakeFirstOrThrow();

/** Lines of the audit log behind a number, in their order. */
export const linesAfter = (db: Db, seq: number, limit: number): Promise<AuditTable[]> =>
  db.selectFrom('audit').selectAll().where('seq', '>', seq).orderBy('seq').limit(limit).execute();

/** Goes on in the caller's transaction. False where another server has told of these lines: then nothing may be written. */
export async function moveHerald(trx: Db, from: number, to: number): Promise<boolean> {
  const done = await trx
    .updateTable('herald')
    .set({ seq: to })
    .where('one', '=', 1)
    .where('seq', '=', from)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Remembers that the digests of a day are made. */
export async function closeDay(db: Db, day: string): Promise<void> {
  await db.updateTable('herald').set({ day }).where('one', '=', 1).execute();
}

/** Who holds which post today; accounts that are closed are left out. */
export const postHolders = (db: Db): Promise<{ account: string; post: string; role: string; unit: string | null }[]> =>
  db
    .selectFrom('holding')
    .innerJoin('post', 'post.id', 'holding.post')
    .innerJoin('account', 'account.id', 'holding.account')
    .select(['holding.account', 'holding.post', 'post.role', 'post.unit'])
    .where('holding.untilAt', 'is', null)
    .where('post.closedAt', 'is', null)
    .where('account.disabledAt', 'is', null)
    .orderBy('post.name')
    .execute();

/** Where handed-in material belongs, and how it is called. */
export const placeOfEvidence = (db: Db, id: string) =>
  db.selectFrom('evidence').select(['round', 'unit', 'indicator', 'name']).where('id', '=', id).executeTakeFirst();

/** Whose duty it is or was. */
export const placeOfDuty = (db: Db, id: string) =>
  db.selectFrom('duty').select(['round', 'post', 'kind']).where('id', '=', id).executeTakeFirst();
