import type { Db } from './open.ts';
import type { SiteChangeTable, SiteMemoryTable } from './schema.ts';

type Whose = Pick<SiteMemoryTable, 'round' | 'purpose' | 'site'>;

/** What the last whole look of an office or a unit left of a site. */
export async function siteMemory(db: Db, { round, purpose, site }: Whose): Promise<SiteMemoryTable | undefined> {
  return db
    .selectFrom('siteMemory')
    .selectAll()
    .where('round', '=', round)
    .where('purpose', '=', purpose)
    .where('site', '=', site)
    .executeTakeFirst();
}

/** Remembers a look in place of the one before it, in the caller's transaction. */
export async function rememberSite(trx: Db, memory: SiteMemoryTable): Promise<void> {
  const { inspection, at, past, columns } = memory;
  await trx
    .insertInto('siteMemory')
    .values(memory)
    .onConflict((same) => same.columns(['round', 'purpose', 'site']).doUpdateSet({ inspection, at, past, columns }))
    .execute();
}

/** Writes down what a look found changed at a site, in the caller's transaction. */
export async function addSiteChange(trx: Db, change: SiteChangeTable): Promise<void> {
  await trx.insertInto('siteChange').values(change).execute();
}

/** What a look found changed, by site. */
export async function siteChanges(db: Db, inspection: string): Promise<SiteChangeTable[]> {
  return db.selectFrom('siteChange').selectAll().where('inspection', '=', inspection).orderBy('site').execute();
}
