import { type Kysely, type Migration, sql } from 'kysely';
import { table } from './helpers.ts';

/** How notices leave: each account's wish, the mails that carry them, and how far the log has been told. */
export const notices: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('account')
    .addColumn('mail', 'text', (column) => column.notNull().defaultTo('digest'))
    .execute();
  await db.schema.alterTable('notice').addColumn('mail', 'text').execute();
  await db.schema.createIndex('notice_mail').on('notice').columns(['mail']).execute();
  await table(db, 'mail', 'id! account! kind! day! state! attempts#! error at! endedAt', ['id']);
  await table(db, 'herald', 'one#! seq#! day', ['one']);
  // What happened before nobody is told of any more.
  await sql`insert into "herald" ("one", "seq", "day") select 1, "seq", null from "auditHead"`.execute(db);
}
