import { type Act, note } from './audit.ts';
import { type Db, within } from './open.ts';

/** A scheme as it is kept; `hash` is the one of `body`. */
export interface KeptScheme {
  readonly hash: string;
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly year: number;
  readonly body: string;
}

/** Keeps a scheme; the same one twice is one. */
export async function addScheme(trx: Db, act: Act, scheme: KeptScheme): Promise<void> {
  const { hash, id, version, title, year, body } = scheme;
  await trx
    .insertInto('scheme')
    .values({ id: hash, scheme: id, version, title, year, body, createdAt: act.at, by: act.account })
    .onConflict((same) => same.column('id').doNothing())
    .execute();
}

/** The scheme of a hash, as JSON text. */
export async function schemeBody(db: Db, hash: string): Promise<string | undefined> {
  return (await db.selectFrom('scheme').select('body').where('id', '=', hash).executeTakeFirst())?.body;
}

/** A scheme that the office brought in, without its body. */
export interface PublishedScheme extends Omit<KeptScheme, 'body'> {
  readonly at: string;
  /** Name of the account that brought it in. */
  readonly by: string | null;
}

/** A scheme with this id and version is there already; `same`: it says the same. */
export class SchemeThere extends Error {
  readonly same: boolean;
  constructor({ id, version }: KeptScheme, same: boolean) {
    super(`version ${version} of scheme ${id} is there already`);
    this.name = 'SchemeThere';
    this.same = same;
  }
}

/**
 * Brings a scheme in as an immutable version; `more` is kept with the act. Throws SchemeThere: what a version says never changes.
 */
export async function publishScheme(
  db: Db,
  act: Act,
  scheme: KeptScheme,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { hash, id, version, title } = scheme;
  await within(db, async (trx) => {
    await addScheme(trx, act, scheme);
    const made = await trx
      .insertInto('publishedScheme')
      .values({ scheme: id, version, hash, at: act.at, by: act.account })
      .onConflict((same) => same.columns(['scheme', 'version']).doNothing())
      .returning('hash')
      .executeTakeFirst();
    if (!made) throw new SchemeThere(scheme, (await publishedVersion(trx, id, version)) === hash);
    await note(trx, act, { action: 'bring-in', kind: 'scheme', object: hash, detail: { id, version, title, ...more } });
  });
}

/** The hash of a version that was brought in. */
export async function publishedVersion(db: Db, id: string, version: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('publishedScheme')
    .select('hash')
    .where('scheme', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return found?.hash;
}

/** All schemes that were brought in, the latest first. */
export async function publishedSchemes(db: Db): Promise<PublishedScheme[]> {
  const rows = await db
    .selectFrom('publishedScheme as published')
    .innerJoin('scheme', 'scheme.id', 'published.hash')
    .leftJoin('account', 'account.id', 'published.by')
    .select(['published.hash', 'published.scheme', 'published.version', 'published.at', 'account.name'])
    .select(['scheme.title', 'scheme.year'])
    .orderBy('published.at', 'desc')
    .orderBy('published.hash')
    .execute();
  return rows.map(({ scheme, name, ...row }) => ({ ...row, id: scheme, by: name }));
}

/** Whether a scheme of this hash was brought in. */
export async function isPublished(db: Db, hash: string): Promise<boolean> {
  const found = await db.selectFrom('publishedScheme').select('hash').where('hash', '=', hash).executeTakeFirst();
  return found !== undefined;
}
