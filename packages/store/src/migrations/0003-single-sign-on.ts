import type { Kysely, Migration } from 'kysely';

/** How a session was opened: by password, or by the office's single sign-on, which has its own rules for passwords. */
export const singleSignOn: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('session')
    .addColumn('via', 'text', (one) => one.notNull().defaultTo('password'))
    .execute();
}
