import type { Kysely, Migration } from 'kysely';
import { table } from './helpers.ts';

/** The register of websites and new media accounts of a round's units; what is struck off stays with its end. */
export const roundSite: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  const columns = 'id! round! unit! kind! name! address! code main#! at! by endedAt endedBy';
  await table(db, 'roundSite', columns, ['id'], { index: [['round']] });
}
