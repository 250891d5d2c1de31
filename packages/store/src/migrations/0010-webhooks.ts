import type { Kysely, Migration } from 'kysely';
import { table } from './helpers.ts';

/** Programs of others that are called when something happens, and every call with what became of it. */
export const webhooks: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await table(db, 'webhook', 'id! url! secret! kinds! by! createdAt! endedAt', ['id']);
  await table(db, 'delivery', 'id! webhook! kind! body! state! attempts#! status# error at! endedAt', ['id'], {
    index: [['webhook', 'at']],
  });
}
