import type { Kysely, Migration } from 'kysely';
import { table } from './helpers.ts';

/** Schemes in the making, that several people may go on with. */
export const schemeDraft: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  const columns = 'id! title! body! document version#! createdAt! by changedAt! changedBy';
  await table(db, 'schemeDraft', columns, ['id'], { index: [['changedAt']] });
}
