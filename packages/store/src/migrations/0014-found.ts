import { type Kysely, type Migration, sql } from 'kysely';

/** What looks found is summed for each of many looks; most of what audits say is that they found nothing. */
export const found: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('auditResult_found')
    .on('auditResult')
    .columns(['inspection', 'count'])
    .where(sql.ref('count'), '>', sql.lit(0))
    .execute();
}
