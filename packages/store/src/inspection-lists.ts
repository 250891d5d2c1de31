import { sql } from 'kysely';
import type { Db } from './open.ts';
import type { AuditResultTable, InspectedSiteTable, InspectionTable } from './schema.ts';

export interface KeptInspection extends InspectionTable {
  /** Name of whoever began it. */
  readonly who: string | null;
  /** Version of the list of words that it uses. */
  readonly wordListVersion: number | null;
  readonly sites: readonly InspectedSiteTable[];
}

/** Looks that are told of at most, the newest. */
const MOST = 100;

/** Looks of a round by the office, or by these units at their own; the newest first. `id`: this one alone. */
export async function inspectionsOf(
  db: Db,
  round: string,
  whose: 'office' | readonly string[],
  id?: string,
): Promise<KeptInspection[]> {
  const rows = await looksOf(db, round, whose, id);
  const sites = await db
    .selectFrom('inspectedSite')
    .selectAll()
    .where('inspection', 'in', [...rows.map((row) => row.id), ''])
    .orderBy('unit')
    .orderBy('address')
    .execute();
  const of = new Map(rows.map((row) => [row.id, [] as InspectedSiteTable[]]));
  for (const site of sites) of.get(site.inspection)?.push(site);
  return rows.map((row) => ({ ...row, sites: of.get(row.id) ?? [] }));
}

/** How much a look was about, in figures. */
export interface LookSums {
  readonly sites: number;
  readonly failed: number;
  readonly seen: number;
  readonly missed: number;
  /** Leads in all. */
  readonly found: number;
}

const nothing = { sites: 0, failed: 0, seen: 0, missed: 0 };

/** The office's looks of a round in figures, the newest first: what a list of many of them needs, without their sites. */
export async function inspectionSums(
  db: Db,
  round: string,
): Promise<(Omit<KeptInspection, 'sites'> & { readonly sums: LookSums })[]> {
  const rows = await looksOf(db, round, 'office');
  const ids = rows.map(({ id }) => id);
  const [sites, found] = await Promise.all([
    db
      .selectFrom('inspectedSite')
      .select(({ fn, eb }) => [
        'inspection',
        fn.countAll().as('sites'),
        fn.sum('seen').as('seen'),
        fn.sum('missed').as('missed'),
        fn.sum(eb.case().when('state', '=', 'failed').then(1).else(0).end()).as('failed'),
      ])
      .where('inspection', 'in', [...ids, ''])
      .groupBy('inspection')
      .execute(),
    foundIn(db, ids),
  ]);
  const counted = new Map(sites.map((one) => [one.inspection, one]));
  return rows.map((row) => {
    const { sites, failed, seen, missed } = counted.get(row.id) ?? nothing;
    const sums = { sites: Number(sites), failed: Number(failed), seen: Number(seen), missed: Number(missed) };
    return { ...row, sums: { ...sums, found: found.get(row.id) ?? 0 } };
  });
}

/** Leads that some looks found, each look by itself; one that found none is not in it. */
export async function foundIn(db: Db, inspections: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('auditResult')
    .select(({ fn }) => ['inspection', fn.sum('count').as('found')])
    .where('inspection', 'in', [...inspections, ''])
    // Written out, so that the index of what was found serves.
    .where('count', '>', sql.lit(0))
    .groupBy('inspection')
    .execute();
  return new Map(rows.map(({ inspection, found }) => [inspection, Number(found)]));
}

async function looksOf(db: Db, round: string, whose: 'office' | readonly string[], id?: string) {
  return db
    .selectFrom('inspection')
    .leftJoin('account', 'account.id', 'inspection.by')
    .leftJoin('wordList', 'wordList.id', 'inspection.wordList')
    .selectAll('inspection')
    .select(['account.name as who', 'wordList.version as wordListVersion'])
    .where('inspection.round', '=', round)
    .where('inspection.purpose', '=', whose === 'office' ? 'office' : 'self')
    .$if(id !== undefined, (some) => some.where('inspection.id', '=', id ?? ''))
    .$if(whose !== 'office', (some) => some.where('inspection.unit', 'in', [...(whose as readonly string[]), '']))
    .orderBy('inspection.at', 'desc')
    .orderBy('inspection.id')
    .limit(MOST)
    .execute();
}

/** What the audits of some looks said of each site. */
export async function auditResults(db: Db, inspections: readonly string[]): Promise<AuditResultTable[]> {
  return db
    .selectFrom('auditResult')
    .selectAll()
    .where('inspection', 'in', [...inspections, ''])
    .orderBy('site')
    .orderBy('audit')
    .execute();
}
