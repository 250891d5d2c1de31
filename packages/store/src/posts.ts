import { type Act, note } from './audit.ts';
import { Stale } from './errors.ts';
import { newId } from './ids.ts';
import { type Db, within } from './open.ts';
import { contains, type Page } from './page.ts';
import type { PostTable } from './schema.ts';

export interface NewPost {
  readonly name: string;
  readonly role: string;
  readonly unit: string | null;
}

/** A post with whoever holds it now. */
export interface ListedPost extends PostTable {
  readonly account: string | null;
  readonly holder: string | null;
  readonly since: string | null;
}

/** Somebody's time in a post. */
export interface Held {
  readonly account: string;
  readonly name: string;
  readonly fromAt: string;
  readonly untilAt: string | null;
  readonly reason: string | null;
}

/** Adds a post that nobody holds yet, in the caller's transaction, and gives its id. Throws what `isTaken` knows. */
export async function addPost(trx: Db, act: Act, { name, role, unit }: NewPost): Promise<string> {
  const id = newId();
  await trx.insertInto('post').values({ id, name, role, unit, closedAt: null, version: 1 }).execute();
  await note(trx, act, { action: 'create', kind: 'post', object: id, detail: { name, role, unit } });
  return id;
}

/** Gives a post to an account, in the caller's transaction. */
export async function holdPost(
  trx: Db,
  act: Act,
  { post, account, reason }: { post: string; account: string; reason: string | null },
): Promise<void> {
  await trx
    .insertInto('holding')
    .values({ id: newId(), post, account, fromAt: act.at, untilAt: null, by: act.account, reason })
    .execute();
  await note(trx, act, { action: 'take', kind: 'post', object: post, detail: { account, reason } });
}

export async function createPost(db: Db, act: Act, post: NewPost): Promise<string> {
  return within(db, (trx) => addPost(trx, act, post));
}

export interface FirstHeld extends NewPost {
  /** Who holds it first; null: nobody yet. */
  readonly account: string | null;
}

/**
 * Sets up posts with whoever holds them first, all or none; nobody has to say why. `allowed` judges whether an account may
 * take a role beside those it holds; throw to refuse. Gives the ids. Throws what `isTaken` knows.
 */
export async function setUpPosts(
  db: Db,
  act: Act,
  posts: readonly FirstHeld[],
  allowed: (role: string, held: readonly string[]) => void,
): Promise<string[]> {
  return within(db, async (trx) => {
    const ids: string[] = [];
    for (const { account, ...post } of posts) {
      const id = await addPost(trx, act, post);
      ids.push(id);
      if (account === null) continue;
      allowed(post.role, await heldRoles(trx, account));
      await holdPost(trx, act, { post: id, account, reason: null });
    }
    return ids;
  });
}

export async function postOf(db: Db, id: string): Promise<PostTable | undefined> {
  return db.selectFrom('post').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Posts by role and name with who holds them; `search` looks at post, unit and holder, `accounts`: held by these. */
export async function listPosts(
  db: Db,
  { search, accounts }: Pick<Page, 'search'> & { accounts?: readonly string[] } = {},
): Promise<ListedPost[]> {
  return db
    .selectFrom('post')
    .leftJoin('holding', (on) => on.onRef('holding.post', '=', 'post.id').on('holding.untilAt', 'is', null))
    .leftJoin('account', 'account.id', 'holding.account')
    .selectAll('post')
    .select(['holding.account', 'account.name as holder', 'holding.fromAt as since'])
    .$if(accounts !== undefined, (all) => all.where('holding.account', 'in', [...(accounts ?? []), '']))
    .$if(search !== undefined, (all) => all.where(contains(['post.name', 'post.unit', 'account.name'], search ?? '')))
    .orderBy('post.role')
    .orderBy('post.name')
    .execute();
}

/** Roles of the posts that an account holds now, leaving out one post. */
export async function heldRoles(db: Db, account: string, without?: string): Promise<string[]> {
  const rows = await db
    .selectFrom('holding')
    .innerJoin('post', 'post.id', 'holding.post')
    .select('post.role')
    .where('holding.account', '=', account)
    .where('holding.untilAt', 'is', null)
    .where('post.closedAt', 'is', null)
    .where('post.id', '!=', without ?? '')
    .execute();
  return rows.map(({ role }) => role);
}

export interface HandOver {
  readonly post: string;
  readonly version: number;
  /** Null: nobody holds it from now on. */
  readonly account: string | null;
  /** Null only where nobody held it before. */
  readonly reason: string | null;
  /** Judges whether the account may take it, from the roles it holds besides; throw to refuse. */
  allowed?(held: readonly string[]): void;
}

/** Hands a post over: from this instant it is the new holder's, and all that hangs on it with it. Throws Stale. */
export async function handOver(db: Db, act: Act, { post, version, account, reason, allowed }: HandOver): Promise<void> {
  await within(db, async (trx) => {
    const done = await trx
      .updateTable('post')
      .set({ version: version + 1 })
      .where('id', '=', post)
      .where('version', '=', version)
      .where('closedAt', 'is', null)
      .executeTakeFirst();
    if (done.numUpdatedRows === 0n) throw new Stale('post', post);
    const before = await trx
      .updateTable('holding')
      .set({ untilAt: act.at })
      .where('post', '=', post)
      .where('untilAt', 'is', null)
      .returning('account')
      .executeTakeFirst();
    // The line comes before the judgement: it makes hand-overs wait for one another, so that two cannot both be right.
    await note(trx, act, {
      action: 'hand-over',
      kind: 'post',
      object: post,
      detail: { from: before?.account ?? null, to: account, reason },
    });
    if (account === null) return;
    allowed?.(await heldRoles(trx, account, post));
    await trx
      .insertInto('holding')
      .values({ id: newId(), post, account, fromAt: act.at, untilAt: null, by: act.account, reason })
      .execute();
  });
}

/** Who held a post, the latest first. */
export async function postHistory(db: Db, post: string): Promise<Held[]> {
  const all = await db
    .selectFrom('holding')
    .innerJoin('account', 'account.id', 'holding.account')
    .select(['holding.account', 'account.name', 'holding.fromAt', 'holding.untilAt', 'holding.reason'])
    .where('holding.post', '=', post)
    .orderBy('holding.fromAt', 'desc')
    .execute();
  // Of two that began at one instant, the one that has not ended is the later.
  return [...all.filter(({ untilAt }) => untilAt === null), ...all.filter(({ untilAt }) => untilAt !== null)];
}

/** Units of a round for which nobody holds an open post of a role, in the order of its list. */
export async function unitsWithout(db: Db, round: string, role: string): Promise<string[]> {
  const held = db
    .selectFrom('post')
    .innerJoin('holding', 'holding.post', 'post.id')
    .select('post.unit')
    .where('post.role', '=', role)
    .where('post.closedAt', 'is', null)
    .where('holding.untilAt', 'is', null)
    .where('post.unit', 'is not', null);
  const rows = await db
    .selectFrom('roundUnit')
    .select('name')
    .where('round', '=', round)
    .where('unit', 'not in', held)
    .orderBy('place')
    .execute();
  return rows.map(({ name }) => name);
}
