import { type Act, note } from './audit.ts';
import { newId } from './ids.ts';
import { type Db, within } from './open.ts';
import type { AuditResultTable, InspectedSiteTable, InspectionTable } from './schema.ts';

export interface NewInspection
  extends Pick<InspectionTable, 'round' | 'purpose' | 'unit' | 'preset' | 'only' | 'wordList' | 'schedule'> {
  readonly sites: readonly Pick<InspectedSiteTable, 'site' | 'unit' | 'name' | 'address'>[];
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
