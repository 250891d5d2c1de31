import { type Act, note } from './audit.ts';
import { Stale } from './errors.ts';
import { newId } from './ids.ts';
import { type Db, within } from './open.ts';
import { contains, type Page } from './page.ts';
import { addPost, holdPost } from './posts.ts';
import type { AccountTable, Flag } from './schema.ts';

/** What makes an account. The password comes hashed: nothing here ever sees the words. */
export interface NewAccount {
  readonly login: string;
  readonly name: string;
  readonly phone?: string | null;
  readonly email?: string | null;
  /** Null: signs in through the single sign-on only. */
  readonly password: string | null;
  /** Whether the first thing to do is to choose a password of one's own. */
  readonly mustChange?: boolean;
}

/** There is an account already, so nobody may make the first one. */
export class NotTheFirst extends Error {
  override name = 'NotTheFirst';
}

/** Logins are compared without case; this is how one is kept and looked up. */
export const plainLogin = (login: string): string => login.trim().normalize('NFKC').toLowerCase();

export async function anyAccount(db: Db): Promise<boolean> {
  return (await db.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** Accounts by login; `search` looks at login, name and post. */
export async function listAccounts(db: Db, { search, after, limit }: Page = {}): Promise<AccountTable[]> {
  return db
    .selectFrom('account')
    .selectAll()
    .$if(search !== undefined, (all) =>
      all.where((e) =>
        e.or([
          contains(['account.login', 'account.name'], search ?? ''),
          e.exists(
            e
              .selectFrom('holding')
              .innerJoin('post', 'post.id', 'holding.post')
              .select('post.id')
              .whereRef('holding.account', '=', 'account.id')
              .where('holding.untilAt', 'is', null)
              .where(contains(['post.name'], search ?? '')),
          ),
        ]),
      ),
    )
    .$if(after !== undefined, (all) =>
      all.where('login', '>', (e) =>
        e
          .selectFrom('account as last')
          .select('last.login')
          .where('last.id', '=', after ?? ''),
      ),
    )
    .orderBy('login')
    .$if(limit !== undefined, (all) => all.limit(limit ?? 0))
    .execute();
}

export async function accountOf(db: Db, id: string): Promise<AccountTable | undefined> {
  return db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function accountByLogin(db: Db, login: string): Promise<AccountTable | undefined> {
  return db.selectFrom('account').selectAll().where('login', '=', plainLogin(login)).executeTakeFirst();
}

/** Adds an account and gives its id. Throws what `isTaken` knows where the login is somebody's already. */
export async function addAccount(db: Db, act: Act, account: NewAccount): Promise<string> {
  return within(db, (trx) => insert(trx, act, account));
}

/** Adds accounts, all of them or none, and gives their ids. Throws what `isTaken` knows. */
export async function addAccounts(db: Db, act: Act, accounts: readonly NewAccount[]): Promise<string[]> {
  return within(db, async (trx) => {
    const ids: string[] = [];
    for (const account of accounts) ids.push(await insert(trx, act, account));
    return ids;
  });
}

/**
 * Makes the first account and gives it the post of administrator. Of several that come at once, one is the first: the
 * line in the audit log makes them wait for one another. Throws NotTheFirst.
 */
export async function addFirstAdministrator(db: Db, act: Act, account: NewAccount, post: string): Promise<string> {
  return within(db, async (trx) => {
    await note(trx, act, { action: 'first-run', kind: 'account', object: plainLogin(account.login) });
    if (await anyAccount(trx)) throw new NotTheFirst('there is an account already');
    const id = await insert(trx, act, account);
    const made = await addPost(trx, act, { name: post, role: 'administrator', unit: null });
    await holdPost(trx, act, { post: made, account: id, reason: null });
    return id;
  });
}

async function insert(trx: Db, act: Act, { login, name, phone, email, password, mustChange }: NewAccount) {
  const id = newId();
  await trx
    .insertInto('account')
    .values({
      id,
      login: plainLogin(login),
      name,
      phone: phone ?? null,
      email: email ?? null,
      mail: 'digest',
      password,
      passwordSince: password === null ? null : act.at,
      pastPasswords: '[]',
      mustChange: mustChange ? 1 : 0,
      totp: null,
      totpStep: null,
      failures: 0,
      lockedUntil: null,
      disabledAt: null,
      createdAt: act.at,
      version: 1,
    })
    .execute();
  await note(trx, act, { action: 'create', kind: 'account', object: id, detail: { login: plainLogin(login), name } });
  return id;
}

type Change = Partial<
  Pick<AccountTable, 'name' | 'phone' | 'email' | 'mail' | 'failures' | 'lockedUntil' | 'disabledAt'>
>;

/** Changes an account as its reader saw it; `action` is what the audit log calls it. Throws Stale. */
export async function changeAccount(
  db: Db,
  act: Act,
  { id, version, action, change }: { id: string; version: number; action: string; change: Change },
): Promise<void> {
  await within(db, async (trx) => {
    const done = await trx
      .updateTable('account')
      .set({ ...change, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
    if (done.numUpdatedRows === 0n) throw new Stale('account', id);
    if (change.disabledAt) await trx.deleteFrom('session').where('account', '=', id).execute();
    await note(trx, act, { action, kind: 'account', object: id });
  });
}

export interface NewPassword {
  readonly id: string;
  readonly version: number;
  /** Hashed. */
  readonly password: string;
  readonly mustChange: boolean;
  /** Hashes that may not come again, newest first. */
  readonly past: readonly string[];
  /** The session that goes on; every other one of the account ends. */
  readonly keep?: string | null;
}

/** Sets a new password, takes away lock and failures, and ends the sessions that the old one opened. Throws Stale. */
export async function setPassword(db: Db, act: Act, change: NewPassword): Promise<void> {
  const { id, version, password, mustChange, past, keep = null } = change;
  await within(db, async (trx) => {
    const done = await trx
      .updateTable('account')
      .set({
        password,
        passwordSince: act.at,
        pastPasswords: JSON.stringify(past),
        mustChange: (mustChange ? 1 : 0) satisfies Flag,
        failures: 0,
        lockedUntil: null,
        version: version + 1,
      })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
    if (done.numUpdatedRows === 0n) throw new Stale('account', id);
    await trx
      .deleteFrom('session')
      .where('account', '=', id)
      .where('id', '!=', keep ?? '')
      .execute();
    await note(trx, act, { action: mustChange ? 'reset-password' : 'change-password', kind: 'account', object: id });
  });
}
