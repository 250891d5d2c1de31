import type { Kysely } from 'kysely';

/** A reviewer may say what he would have entered himself. */
export const verdict = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('review').addColumn('verdict', 'text').execute();
  },
};
