import type { Kysely, Migration } from 'kysely';
import { appendOnly, table } from './helpers.ts';

/** Looks at the websites of a round's units, what they found, and what people said of it. */
export const inspection: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await table(
    db,
    'inspection',
    'id! round! purpose! unit preset! only state! schedule at! by startedAt endedAt',
    ['id'],
    {
      index: [['round', 'at']],
    },
  );
  const site =
    'inspection! site! unit! name! address! state! seen#! waiting#! missed#! lost! cut#! error startedAt endedAt';
  await table(db, 'inspectedSite', site, ['inspection', 'site']);
  await table(db, 'auditResult', 'inspection! site! audit! verdict! count#! why', ['inspection', 'site', 'audit']);
  const lead =
    'id! round! purpose! unit! site! audit! verdict! url! element place! observed! expected! excerpt page pageType pageAt inspection! at!';
  await table(db, 'lead', lead, ['id'], { index: [['round', 'unit']] });
  await table(db, 'leadSeen', 'lead! inspection! at!', ['lead', 'inspection'], { index: [['inspection']] });
  await table(db, 'leadWord', 'id! lead! seq#! kind! reason indicator fact account! at!', ['id'], {
    unique: [['lead', 'seq']],
  });
  const suppression = 'id! round! audit! site reason! until! at! by! endedAt endedBy';
  await table(db, 'suppression', suppression, ['id'], { index: [['round']] });
  const schedule = 'id! round! preset! every! hour#! at! by! lastDay endedAt endedBy';
  await table(db, 'inspectionSchedule', schedule, ['id'], { index: [['round']] });
  await table(db, 'capture', 'id! round! unit! indicator url! state! evidence error at! by! endedAt', ['id'], {
    index: [['round', 'unit']],
  });
  for (const name of ['auditResult', 'lead', 'leadSeen', 'leadWord']) await appendOnly(db, name);
}
