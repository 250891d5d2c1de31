import type { Kysely, Migration } from 'kysely';
import { appendOnly, table } from './helpers.ts';

/** The office's lists of wrong words, each a version that stays, and which one a look used. */
export const wordLists: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await table(db, 'wordList', 'id! version#! name! hash! words#! at! by!', ['id'], { unique: [['version']] });
  await appendOnly(db, 'wordList');
  await db.schema.alterTable('inspection').addColumn('wordList', 'text').execute();
}
