import { sql } from 'kysely';
import { type Act, note } from './audit.ts';
import { newId } from './ids.ts';
import { type Db, within } from './open.ts';
import type { AuditResultTable, InspectedSiteTable, InspectionTable } from './schema.ts';

export interface NewInspection
  extends Pick<InspectionTable, 'round' | 'purpose' | 'unit' | 'preset' | 'only' | 'schedule'> {
  readonly sites: readonly Pick<InspectedSiteTable, 'site' | 'unit' | 'name' | 'address'>[];
}

export interface KeptInspection extends InspectionTable {
  /** Name of whoever began it. */
  readonly who: string | null;
  readonly sites: readonly InspectedSiteTable[];
}

/** What has ended cannot go on. */
const LIVING = ['waiting', 'running'] as const;
const BATCH = 200;

/** Sets a look at some sites up and gives its id; `send` puts the work in line with it, so that there is neither without the other. */
export async function addInspection(
  db: Db,
  act: Act,
  { sites, ...inspection }: NewInspection,
  send: (trx: Db, job: { inspection: string; site: string }) => Promise<void>,
): Promise<string> {
  const id = newId();
  await within(db, async (trx) => {
    const { round, purpose, unit, preset } = inspection;
    await note(trx, act, {
      action: 'inspect',
      kind: 'round',
      object: round,
      detail: { inspection: id, purpose, unit, preset, sites: sites.length },
    });
    await trx
      .insertInto('inspection')
      .values({ ...inspection, id, state: 'waiting', at: act.at, by: act.account, startedAt: null, endedAt: null })
      .execute();
    const rows = sites.map((site) => ({
      ...site,
      inspection: id,
      state: 'waiting' as const,
      seen: 0,
      waiting: 0,
      missed: 0,
      lost: '[]',
      cut: 0 as const,
      error: null,
      startedAt: null,
      endedAt: null,
    }));
    for (let at = 0; at < rows.length; at += BATCH)
      await trx
        .insertInto('inspectedSite')
        .values(rows.slice(at, at + BATCH))
        .execute();
    for (const { site } of sites) await send(trx, { inspection: id, site });
  });
  return id;
}

/** Begins with a site, also again where the one who had begun is gone. Undefined where it has ended meanwhile. */
export async function beginSite(
  db: Db,
  at: string,
  { inspection, site }: { inspection: string; site: string },
): Promise<{ inspection: InspectionTable; site: InspectedSiteTable } | undefined> {
  return within(db, async (trx) => {
    const begun = await trx
      .updateTable('inspectedSite')
      .set({ state: 'running', startedAt: at })
      .where('inspection', '=', inspection)
      .where('site', '=', site)
      .where('state', 'in', LIVING)
      .returningAll()
      .executeTakeFirst();
    if (!begun) return undefined;
    await trx
      .updateTable('inspection')
      .set({ state: 'running', startedAt: at })
      .where('id', '=', inspection)
      .where('state', '=', 'waiting')
      .execute();
    const whole = await trx.selectFrom('inspection').selectAll().where('id', '=', inspection).executeTakeFirstOrThrow();
    return { inspection: whole, site: begun };
  });
}

/** Says how far a site has come. False where it was stopped: whoever looks at it ends. */
export async function tellProgress(
  db: Db,
  { inspection, site, ...progress }: Pick<InspectedSiteTable, 'inspection' | 'site' | 'seen' | 'waiting' | 'missed'>,
): Promise<boolean> {
  const told = await db
    .updateTable('inspectedSite')
    .set(progress)
    .where('inspection', '=', inspection)
    .where('site', '=', site)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return told.numUpdatedRows > 0n;
}

export interface SiteEnd
  extends Pick<InspectedSiteTable, 'inspection' | 'site' | 'seen' | 'missed' | 'lost' | 'cut' | 'error'> {
  readonly state: 'ended' | 'failed';
  readonly results: readonly Omit<AuditResultTable, 'inspection' | 'site'>[];
}

/**
 * Writes down what was found of a site, in the caller's transaction; with its last site the whole look has ended. False where it
 * had ended already: then nothing is written.
 */
export async function endSite(trx: Db, at: string, { inspection, site, results, ...end }: SiteEnd): Promise<boolean> {
  const ended = await trx
    .updateTable('inspectedSite')
    .set({ ...end, waiting: 0, endedAt: at })
    .where('inspection', '=', inspection)
    .where('site', '=', site)
    .where('state', '=', 'running')
    .executeTakeFirst();
  if (ended.numUpdatedRows === 0n) return false;
  if (results.length > 0)
    await trx
      .insertInto('auditResult')
      .values(results.map((result) => ({ ...result, inspection, site })))
      .execute();
  await closeWhereDone(trx, at, inspection);
  return true;
}

async function closeWhereDone(trx: Db, at: string, inspection: string): Promise<void> {
  // Of two sites that end at once the second must see the first: the row of the whole is taken before counting.
  await trx
    .updateTable('inspection')
    .set({ endedAt: null })
    .where('id', '=', inspection)
    .where('state', 'in', LIVING)
    .execute();
  const living = await trx
    .selectFrom('inspectedSite')
    .select('site')
    .where('inspection', '=', inspection)
    .where('state', 'in', LIVING)
    .limit(1)
    .executeTakeFirst();
  if (living) return;
  await trx
    .updateTable('inspection')
    .set({ state: 'ended', endedAt: at })
    .where('id', '=', inspection)
    .where('state', 'in', LIVING)
    .execute();
}

/** Stops a look: what was found of sites that have ended stays. False where it had ended. */
export async function stopInspection(db: Db, act: Act, { round, id }: { round: string; id: string }): Promise<boolean> {
  return within(db, async (trx) => {
    const stopped = await trx
      .updateTable('inspection')
      .set({ state: 'stopped', endedAt: act.at })
      .where('id', '=', id)
      .where('round', '=', round)
      .where('state', 'in', LIVING)
      .executeTakeFirst();
    if (stopped.numUpdatedRows === 0n) return false;
    await trx
      .updateTable('inspectedSite')
      .set({ state: 'stopped', endedAt: act.at })
      .where('inspection', '=', id)
      .where('state', 'in', LIVING)
      .execute();
    await note(trx, act, { action: 'stop-inspection', kind: 'round', object: round, detail: { inspection: id } });
    return true;
  });
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
    .selectAll('inspection')
    .select('account.name as who')
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
