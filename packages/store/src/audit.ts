import { createHash } from 'node:crypto';
import { keptQuery } from './engines/kept-query.ts';
import type { Db } from './open.ts';
import type { AuditTable } from './schema.ts';

/** Who does something, and when: the clock is the caller's. */
export interface Act {
  /** Null: the product itself, or somebody who has not signed in. */
  readonly account: string | null;
  readonly at: string;
  /** Id of the token by which a program did it; absent: a person, or the product itself. */
  readonly token?: string;
}

export interface AuditEntry {
  readonly action: string;
  readonly kind: string;
  readonly object: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** The hash of a line: over the hash before it and everything the line says, in a fixed order. */
export function lineHash(line: Omit<AuditTable, 'hash'>): string {
  const { seq, at, account, action, kind, object, detail, before } = line;
  return createHash('sha256')
    .update(JSON.stringify([before, seq, at, account, action, kind, object, detail]))
    .digest('hex');
}

/** Adds a line to the audit log. Call it in the transaction of what it tells of; the head row makes writers wait in line. */
export async function note(trx: Db, act: Act, { action, kind, object, detail = {} }: AuditEntry): Promise<void> {
  const head = await trx
    .updateTable('auditHead')
    .set((e) => ({ seq: e('seq', '+', 1) }))
    .where('one', '=', 1)
    .returning(['seq', 'hash'])
    .executeTakeFirstOrThrow();
  const line = {
    seq: head.seq,
    at: act.at,
    account: act.account,
    action,
    kind,
    object,
    detail: JSON.stringify(act.token === undefined ? detail : { ...detail, token: act.token }),
    before: head.hash,
  };
  const hash = lineHash(line);
  await trx
    .insertInto('audit')
    .values({ ...line, hash })
    .execute();
  await trx.updateTable('auditHead').set({ hash }).where('one', '=', 1).execute();
}

/** The last line's number and hash: what is printed, so that nobody can later say the log was another. */
export async function auditHead(db: Db): Promise<{ seq: number; hash: string }> {
  const [head] = await headRow(db, {});
  if (!head) throw new Error('the audit log has no head');
  return head;
}

const headRow = keptQuery((db) => db.selectFrom('auditHead').select(['seq', 'hash']).where('one', '=', 1));

/** The first line whose hash does not follow from the one before it; null when the whole chain holds. */
export async function brokenAt(db: Db, page = 1_000): Promise<number | null> {
  let before = '';
  for (let seq = 0; ; ) {
    const lines = await db.selectFrom('audit').selectAll().where('seq', '>', seq).orderBy('seq').limit(page).execute();
    for (const line of lines) {
      if (line.seq !== seq + 1 || line.before !== before || lineHash(line) !== line.hash) return seq + 1;
      before = line.hash;
      seq = line.seq;
    }
    if (lines.length < page) break;
  }
  const head = await auditHead(db);
  const last = await db.selectFrom('audit').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst();
  return head.hash === before && head.seq === (last?.seq ?? 0) ? null : head.seq;
}
