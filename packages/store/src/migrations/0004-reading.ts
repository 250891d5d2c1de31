import type { Kysely, Migration } from 'kysely';

/** What pages read most stands in an index: how far each cell has come, what lies in a round, who is in which session. */
export const reading: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('fact_mark')
    .on('fact')
    .columns(['round', 'unit', 'indicator', 'account', 'seq'])
    .execute();
  // The longer one answers what this one did.
  await db.schema.dropIndex('fact_round_unit_indicator').execute();
  await db.schema.createIndex('evidence_received').on('evidence').columns(['round', 'receivedAt', 'id']).execute();
  await db.schema.createIndex('session_seen').on('session').columns(['seenAt']).execute();
}
