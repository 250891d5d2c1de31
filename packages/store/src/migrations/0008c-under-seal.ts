import type { Kysely, Migration } from 'kysely';

/** Whether the marks of a round are under seal; those that were made before are not. */
export const underSeal: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('round')
    .addColumn('underSeal', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
}
