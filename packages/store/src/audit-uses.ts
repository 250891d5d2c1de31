import { type Act, note } from './audit.ts';
import { newId } from './ids.ts';
import { type Db, within } from './open.ts';
import type { AuditUsesTable } from './schema.ts';

export interface KeptAuditUses extends AuditUsesTable {
  /** Name of whoever saved it. */
  readonly who: string | null;
}

/** Somebody saved another version meanwhile. */
export class AuditUsesMoved extends Error {
  readonly version: number;
  constructor(version: number) {
    super(`version ${version} of the uses is there already`);
    this.name = 'AuditUsesMoved';
    this.version = version;
  }
}

/** Saves which audits a scheme uses as its next version. Throws AuditUsesMoved where `base` is no longer the last. Gives its number. */
export async function addAuditUses(
  db: Db,
  act: Act & { account: string },
  { base, ...saved }: Pick<AuditUsesTable, 'scheme' | 'hash' | 'body' | 'uses'> & { base: number },
): Promise<number> {
  return within(db, async (trx) => {
    const id = newId();
    const { scheme, uses } = saved;
    // The line of the log makes those who save at once wait for one another.
    await note(trx, act, {
      action: 'save',
      kind: 'audit-uses',
      object: scheme,
      detail: { id, uses, version: base + 1 },
    });
    const last = (await auditUsesOf(trx, scheme))[0]?.version ?? 0;
    if (last !== base) throw new AuditUsesMoved(last);
    const version = last + 1;
    await trx
      .insertInto('auditUses')
      .values({ ...saved, id, version, at: act.at, by: act.account })
      .execute();
    return version;
  });
}

/** The version that counts for this version of the scheme: the last that was judged by it, else the last of all. */
export async function auditUsesFor(db: Db, scheme: string, hash: string): Promise<KeptAuditUses | undefined> {
  const all = await auditUsesOf(db, scheme);
  return all.find((one) => one.hash === hash) ?? all[0];
}

/** The last version of each scheme. */
export async function lastAuditUses(db: Db): Promise<AuditUsesTable[]> {
  const rows = await db.selectFrom('auditUses').selectAll().orderBy('scheme').orderBy('version').execute();
  return [...new Map(rows.map((row) => [row.scheme, row])).values()];
}

/** All versions of which audits a scheme uses, the newest first. */
export async function auditUsesOf(db: Db, scheme: string): Promise<KeptAuditUses[]> {
  return db
    .selectFrom('auditUses')
    .leftJoin('account', 'account.id', 'auditUses.by')
    .selectAll('auditUses')
    .select('account.name as who')
    .where('scheme', '=', scheme)
    .orderBy('version', 'desc')
    .execute();
}
