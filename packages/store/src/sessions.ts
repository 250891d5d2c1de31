import { type Act, note } from './audit.ts';
import { keptQuery } from './engines/kept-query.ts';
import { type Db, within } from './open.ts';
import type { AccountTable, SessionTable } from './schema.ts';

/** A post that the owner of a session holds now. */
export interface HeldPost {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly unit: string | null;
}

export interface FoundSession {
  readonly session: Pick<SessionTable, 'id' | 'createdAt' | 'seenAt' | 'complete' | 'via'>;
  readonly account: Pick<
    AccountTable,
    'id' | 'login' | 'name' | 'mustChange' | 'passwordSince' | 'totp' | 'disabledAt'
  >;
  readonly posts: readonly HeldPost[];
  /** The setting of this name, which decides whether the session may do anything yet. */
  readonly secondFactor: string | null;
}

/** Key of the setting that says whether a second factor is `required`. */
export const SECOND_FACTOR = 'second-factor';

/** Opens a session for somebody whose password was right; clears what was counted against the account. */
export async function openSession(
  db: Db,
  act: Act & { account: string },
  { via = 'password', ...session }: Pick<SessionTable, 'id' | 'complete' | 'agent'> & { via?: SessionTable['via'] },
): Promise<void> {
  await within(db, async (trx) => {
    const { account, at } = act;
    await trx
      .insertInto('session')
      .values({ ...session, via, account, createdAt: at, seenAt: at })
      .execute();
    if (session.complete) await forgive(trx, account);
    const { complete } = session;
    const detail = via === 'password' ? {} : { via };
    await note(trx, act, { action: complete ? 'sign-in' : 'password-shown', kind: 'account', object: account, detail });
  });
}

/**
 * Puts a session that has shown its second factor in the place of the one that had not: under a new id, so that an id
 * seen before is worth nothing.
 */
export async function completeSession(
  db: Db,
  act: Act & { account: string },
  { from, to }: { from: string; to: string },
): Promise<void> {
  await within(db, async (trx) => {
    const { account, at } = act;
    const gone = await trx
      .deleteFrom('session')
      .where('id', '=', from)
      .returning(['agent', 'via'])
      .executeTakeFirstOrThrow();
    await trx
      .insertInto('session')
      .values({ id: to, account, createdAt: at, seenAt: at, complete: 1, ...gone })
      .execute();
    await forgive(trx, account);
    await note(trx, act, { action: 'sign-in', kind: 'account', object: account });
  });
}

const forgive = (trx: Db, account: string) =>
  trx.updateTable('account').set({ failures: 0, lockedUntil: null }).where('id', '=', account).execute();

const sessionRows = keptQuery((db, value: (name: 'id') => string) =>
  db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account')
    .leftJoin('holding', (on) => on.onRef('holding.account', '=', 'account.id').on('holding.untilAt', 'is', null))
    .leftJoin('post', (on) => on.onRef('post.id', '=', 'holding.post').on('post.closedAt', 'is', null))
    .select([
      'session.createdAt',
      'session.seenAt',
      'session.complete',
      'session.via',
      'account.id as account',
      'account.login',
      'account.name',
      'account.mustChange',
      'account.passwordSince',
      'account.totp',
      'account.disabledAt',
      'post.id as post',
      'post.name as postName',
      'post.role',
      'post.unit',
    ])
    .select((e) => e.selectFrom('setting').select('value').where('key', '=', SECOND_FACTOR).as('secondFactor'))
    .where('session.id', '=', value('id'))
    .orderBy('post.name'),
);

/** A session with its account and the posts held now, in one query: every request asks it. */
export async function findSession(db: Db, id: string): Promise<FoundSession | null> {
  const rows = await sessionRows(db, { id });
  const [first] = rows;
  if (!first) return null;
  const { createdAt, seenAt, complete, via, account, login, name, mustChange, passwordSince, totp } = first;
  const { disabledAt, secondFactor } = first;
  return {
    session: { id, createdAt, seenAt, complete, via },
    account: { id: account, login, name, mustChange, passwordSince, totp, disabledAt },
    posts: rows.flatMap((row) =>
      row.post === null || row.postName === null || row.role === null
        ? []
        : [{ id: row.post, name: row.postName, role: row.role, unit: row.unit }],
    ),
    secondFactor,
  };
}

export async function touchSession(db: Db, id: string, at: string): Promise<void> {
  await db.updateTable('session').set({ seenAt: at }).where('id', '=', id).execute();
}

/** Ends a session; one that is gone already is none the worse for it. */
export async function endSession(db: Db, act: Act, id: string): Promise<void> {
  await within(db, async (trx) => {
    const gone = await trx.deleteFrom('session').where('id', '=', id).returning('account').executeTakeFirst();
    if (gone) await note(trx, act, { action: 'sign-out', kind: 'account', object: gone.account });
  });
}

/** Takes away sessions that nobody can use any more: last seen, or begun, before the given instants. */
export async function sweepSessions(db: Db, { seenBefore, begunBefore }: { seenBefore: string; begunBefore: string }) {
  await db
    .deleteFrom('session')
    .where((e) => e.or([e('seenAt', '<', seenBefore), e('createdAt', '<', begunBefore)]))
    .execute();
}
