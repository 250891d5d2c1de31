import type { ListedNotice } from './notices.ts';
import type { Db } from './open.ts';
import { within } from './open.ts';
import type { AccountTable, MailTable } from './schema.ts';

/** A mail to be written: to whom, and the notices that it carries and that still lie unread. */
export interface WaitingMail {
  readonly mail: MailTable;
  readonly account: Pick<AccountTable, 'id' | 'name' | 'email' | 'disabledAt'>;
  readonly notices: readonly ListedNotice[];
}

/** The mail of a day: of one account there is one, whoever makes it and however often. */
export const digestId = (day: string, account: string): string => `digest ${day} ${account}`;

/**
 * Sets up a mail in the caller's transaction; it takes along whatever lies unread and is in no mail yet. False where there
 * is one of this id already: then nothing is done.
 */
export async function addMail(
  trx: Db,
  at: string,
  { id, account, kind, day }: Pick<MailTable, 'id' | 'account' | 'kind' | 'day'>,
): Promise<boolean> {
  const made = await trx
    .insertInto('mail')
    .values({ id, account, kind, day, state: 'waiting', attempts: 0, error: null, at, endedAt: null })
    .onConflict((same) => same.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) return false;
  await trx
    .updateTable('notice')
    .set({ mail: id })
    .where('account', '=', account)
    .where('mail', 'is', null)
    .where('readAt', 'is', null)
    .execute();
  return true;
}

/**
 * Takes a mail to send it. Undefined where it has ended. One whose sender has gone while it was on its way may have
 * arrived: it is ended as `unknown`, never sent again, and what it carried waits for the next mail.
 */
export async function beginMail(db: Db, at: string, id: string): Promise<WaitingMail | undefined> {
  return within(db, async (trx) => {
    const taken = await trx
      .updateTable('mail')
      .set((e) => ({ state: 'sending', attempts: e('attempts', '+', 1) }))
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .returningAll()
      .executeTakeFirst();
    if (!taken) {
      await end(trx, at, { id, state: 'unknown', error: 'its process ended' });
      return undefined;
    }
    const account = await trx
      .selectFrom('account')
      .select(['id', 'name', 'email', 'disabledAt'])
      .where('id', '=', taken.account)
      .executeTakeFirstOrThrow();
    const notices = await trx
      .selectFrom('notice')
      .leftJoin('round', 'round.id', 'notice.round')
      .select(['notice.id', 'notice.account', 'notice.round', 'notice.kind', 'notice.detail', 'notice.at'])
      .select(['notice.readAt', 'round.title'])
      .where('notice.mail', '=', id)
      .where('notice.readAt', 'is', null)
      .orderBy('notice.at')
      .orderBy('notice.id')
      .execute();
    return { mail: taken, account, notices };
  });
}

/** How sending went: `waiting`, to be tried again; the others end the mail. */
export interface MailEnd {
  readonly id: string;
  readonly state: 'waiting' | 'sent' | 'needless' | 'failed' | 'unknown';
  readonly error: string | null;
}

/** Ends a mail that is being sent. What did not arrive for certain waits for the next mail. */
export async function endMail(db: Db, at: string, ended: MailEnd): Promise<void> {
  await within(db, (trx) => end(trx, at, ended));
}

async function end(trx: Db, at: string, { id, state, error }: MailEnd): Promise<void> {
  const endedAt = state === 'waiting' ? null : at;
  const done = await trx
    .updateTable('mail')
    .set({ state, error, endedAt })
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n || state === 'waiting') return;
  const carried = state === 'sent' ? { mailedAt: at } : { mail: null };
  await trx.updateTable('notice').set(carried).where('mail', '=', id).execute();
}

/** Accounts in use that may have a mail, by how they want it. */
export async function mailWishes(
  db: Db,
  wish: AccountTable['mail'],
  accounts?: readonly string[],
): Promise<{ id: string; email: string }[]> {
  const all = db
    .selectFrom('account')
    .select(['id', 'email'])
    .where('mail', '=', wish)
    .where('email', 'is not', null)
    .where('disabledAt', 'is', null)
    .orderBy('id');
  const rows = await (accounts === undefined ? all : all.where('id', 'in', [...accounts, ''])).execute();
  return rows.map(({ id, email }) => ({ id, email: email ?? '' }));
}

/** Accounts that have something unread that is in no mail yet. */
export async function unmailedAccounts(db: Db): Promise<Set<string>> {
  const rows = await db
    .selectFrom('notice')
    .select('account')
    .distinct()
    .where('mail', 'is', null)
    .where('readAt', 'is', null)
    .execute();
  return new Set(rows.map(({ account }) => account));
}
