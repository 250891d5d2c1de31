import { type Act, note } from './audit.ts';
import { newId } from './ids.ts';
import { type Db, within } from './open.ts';
import type { AccountTable, TokenTable } from './schema.ts';
import { type HeldPost, SECOND_FACTOR } from './sessions.ts';

/** A token as its holder sees it: never its hash. */
export type ListedToken = Pick<TokenTable, 'id' | 'name' | 'scope' | 'lastDay' | 'createdAt' | 'usedAt' | 'revokedAt'>;

export interface FoundToken {
  readonly token: ListedToken;
  readonly account: Pick<
    AccountTable,
    'id' | 'login' | 'name' | 'mustChange' | 'passwordSince' | 'totp' | 'disabledAt' | 'lockedUntil'
  >;
  readonly posts: readonly HeldPost[];
  readonly secondFactor: string | null;
}

const shown = ['id', 'name', 'scope', 'lastDay', 'createdAt', 'usedAt', 'revokedAt'] as const;

/** Keeps a new token of the acting account by its hash; gives its id. */
export async function addToken(
  db: Db,
  act: Act & { account: string },
  { hash, name, scope, lastDay }: Pick<TokenTable, 'hash' | 'name' | 'scope' | 'lastDay'>,
): Promise<string> {
  return within(db, async (trx) => {
    const { account, at } = act;
    const id = newId();
    const terms = { name, scope, lastDay };
    await trx
      .insertInto('token')
      .values({ id, hash, account, ...terms, createdAt: at, usedAt: null, revokedAt: null })
      .execute();
    await note(trx, act, { action: 'create', kind: 'token', object: id, detail: terms });
    return id;
  });
}

/** The tokens of an account, newest first, those that no longer work with them. */
export const listTokens = (db: Db, account: string): Promise<ListedToken[]> =>
  db
    .selectFrom('token')
    .select(shown)
    .where('account', '=', account)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute();

/** Ends a token of the acting account for good; once ended it stays as it is. False where the account has no such token. */
export async function revokeToken(db: Db, act: Act & { account: string }, id: string): Promise<boolean> {
  return within(db, async (trx) => {
    const { account, at } = act;
    const own = trx.selectFrom('token').select('id').where('id', '=', id).where('account', '=', account);
    if (!(await own.executeTakeFirst())) return false;
    const done = await trx
      .updateTable('token')
      .set({ revokedAt: at })
      .where('id', '=', id)
      .where('revokedAt', 'is', null)
      .executeTakeFirst();
    if (done.numUpdatedRows > 0n) await note(trx, act, { action: 'revoke', kind: 'token', object: id });
    return true;
  });
}

/** The token of a hash with its holder and the posts held now; whether it still works is judged by whoever asks. */
export async function findToken(db: Db, hash: string): Promise<FoundToken | null> {
  const token = await db
    .selectFrom('token')
    .select([...shown, 'account'])
    .where('hash', '=', hash)
    .executeTakeFirst();
  if (!token) return null;
  const account = await db
    .selectFrom('account')
    .select(['id', 'login', 'name', 'mustChange', 'passwordSince', 'totp', 'disabledAt', 'lockedUntil'])
    .where('id', '=', token.account)
    .executeTakeFirstOrThrow();
  const posts = await db
    .selectFrom('holding')
    .innerJoin('post', 'post.id', 'holding.post')
    .select(['post.id', 'post.name', 'post.role', 'post.unit'])
    .where('holding.account', '=', account.id)
    .where('holding.untilAt', 'is', null)
    .where('post.closedAt', 'is', null)
    .orderBy('post.name')
    .execute();
  const setting = await db.selectFrom('setting').select('value').where('key', '=', SECOND_FACTOR).executeTakeFirst();
  return { token, account, posts, secondFactor: setting?.value ?? null };
}

/** Writes down when a token was last used. */
export async function touchToken(db: Db, id: string, at: string): Promise<void> {
  await db.updateTable('token').set({ usedAt: at }).where('id', '=', id).execute();
}
