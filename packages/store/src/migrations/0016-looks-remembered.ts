import type { Kysely, Migration } from 'kysely';
import { table } from './helpers.ts';

/** What a look leaves for the next one at the same site, and what that one found to be different. */
export const looksRemembered: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  const memory = 'round! purpose! site! inspection! at! past! columns!';
  await table(db, 'siteMemory', memory, ['round', 'purpose', 'site']);
  await table(db, 'siteChange', 'inspection! site! since! changes!', ['inspection', 'site']);
}
