import type { Kysely } from 'kysely';

/** What a token may do and until when; one without terms could do nothing, and has run out. */
export const tokenTerms = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('token')
      .addColumn('scope', 'text', (column) => column.notNull().defaultTo('read'))
      .execute();
    await db.schema
      .alterTable('token')
      .addColumn('lastDay', 'text', (column) => column.notNull().defaultTo('1970-01-01'))
      .execute();
    await db.schema.createIndex('token_account').on('token').columns(['account', 'createdAt']).execute();
  },
};
