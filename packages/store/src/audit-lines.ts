import type { Db } from './open.ts';
import type { AuditTable } from './schema.ts';

export interface AuditFilter {
  /** Only lines before this number. */
  readonly before?: number | undefined;
  readonly kind?: string | undefined;
  /** Id of the account that did it. */
  readonly account?: string | undefined;
  readonly limit: number;
}

export interface AuditLine extends AuditTable {
  /** Name of the account; null: nobody signed in, or the product itself. */
  readonly name: string | null;
}

/** Lines of the audit log, the latest first. */
export async function auditLines(db: Db, { before, kind, account, limit }: AuditFilter): Promise<AuditLine[]> {
  let query = db
    .selectFrom('audit')
    .leftJoin('account', 'account.id', 'audit.account')
    .selectAll('audit')
    .select('account.name')
    .orderBy('audit.seq', 'desc')
    .limit(limit);
  if (before !== undefined) query = query.where('audit.seq', '<', before);
  if (kind !== undefined) query = query.where('audit.kind', '=', kind);
  if (account !== undefined) query = query.where('audit.account', '=', account);
  return query.execute();
}
