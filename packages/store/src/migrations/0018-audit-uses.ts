import type { Kysely, Migration } from 'kysely';
import { appendOnly, table } from './helpers.ts';

/** Which audits a scheme uses, as an office decided: each save a version that stays. */
export const auditUses: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await table(db, 'auditUses', 'id! scheme! version#! hash! body! uses#! at! by!', ['id'], {
    unique: [['scheme', 'version']],
  });
  await appendOnly(db, 'auditUses');
}
