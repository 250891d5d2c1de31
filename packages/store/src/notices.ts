import { newId } from './ids.ts';
import type { Db } from './open.ts';
import type { NoticeTable } from './schema.ts';

export interface NewNotice extends Pick<NoticeTable, 'account' | 'round' | 'kind'> {
  readonly detail: Readonly<Record<string, unknown>>;
  /** Whether one that says the same word for word is written again: not while it lies unread, or never. */
  readonly repeat: 'always' | 'unread' | 'never';
}

/** A notice with the title of its round. */
export interface ListedNotice extends Omit<NoticeTable, 'mail' | 'mailedAt'> {
  readonly title: string | null;
}

/** Writes notices in the caller's transaction and gives the accounts that have a new one; the same text is not written twice as each says. */
export async function addNotices(trx: Db, at: string, notices: readonly NewNotice[]): Promise<Set<string>> {
  const told = new Set<string>();
  for (const { repeat, detail: values, ...notice } of notices) {
    const detail = JSON.stringify(values);
    if (repeat !== 'always' && (await isThere(trx, { ...notice, detail }, repeat === 'never'))) continue;
    await trx
      .insertInto('notice')
      .values({ ...notice, detail, id: newId(), at, readAt: null, mailedAt: null, mail: null })
      .execute();
    told.add(notice.account);
  }
  return told;
}

async function isThere(
  trx: Db,
  { account, round, kind, detail }: Pick<NoticeTable, 'account' | 'round' | 'kind' | 'detail'>,
  read: boolean,
): Promise<boolean> {
  let same = trx
    .selectFrom('notice')
    .select('id')
    .where('account', '=', account)
    .where('kind', '=', kind)
    .where('detail', '=', detail)
    .where('round', round === null ? 'is' : '=', round);
  if (!read) same = same.where('readAt', 'is', null);
  return (await same.limit(1).executeTakeFirst()) !== undefined;
}

/** The notices of an account, the newest first; `after`: those behind this one. */
export async function listNotices(
  db: Db,
  account: string,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<ListedNotice[]> {
  const all = db
    .selectFrom('notice')
    .leftJoin('round', 'round.id', 'notice.round')
    .select([
      'notice.id',
      'notice.account',
      'notice.round',
      'notice.kind',
      'notice.detail',
      'notice.at',
      'notice.readAt',
      'round.title',
    ])
    .where('notice.account', '=', account)
    .orderBy('notice.at', 'desc')
    .orderBy('notice.id', 'desc')
    .limit(limit);
  if (after === undefined) return all.execute();
  const last = await db
    .selectFrom('notice')
    .select(['at', 'id'])
    .where('id', '=', after)
    .where('account', '=', account)
    .executeTakeFirst();
  if (!last) return [];
  return all
    .where((e) =>
      e.or([e('notice.at', '<', last.at), e.and([e('notice.at', '=', last.at), e('notice.id', '<', last.id)])]),
    )
    .execute();
}

/** How many notices of an account lie unread. */
export async function unreadNotices(db: Db, account: string): Promise<number> {
  const { count } = await db
    .selectFrom('notice')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('account', '=', account)
    .where('readAt', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Marks one notice of an account read, or without an id all of them. False where the account has no such notice. */
export async function readNotices(db: Db, account: string, at: string, id?: string): Promise<boolean> {
  const mine = db.updateTable('notice').set({ readAt: at }).where('account', '=', account).where('readAt', 'is', null);
  if (id === undefined) {
    await mine.execute();
    return true;
  }
  const found = await db
    .selectFrom('notice')
    .select('id')
    .where('id', '=', id)
    .where('account', '=', account)
    .executeTakeFirst();
  if (!found) return false;
  await mine.where('id', '=', id).execute();
  return true;
}
