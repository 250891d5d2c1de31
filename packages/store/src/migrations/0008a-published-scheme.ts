import type { Kysely, Migration } from 'kysely';
import { appendOnly, table } from './helpers.ts';

/** Schemes that the office brought in itself: an id and a version name one content for ever. */
export const publishedScheme: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await table(db, 'publishedScheme', 'scheme! version! hash! at! by', ['scheme', 'version'], { index: [['hash']] });
  await appendOnly(db, 'publishedScheme');
}
