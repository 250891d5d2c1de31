import type { Site, SiteKind } from '@mingjian/model';
import { type Act, note } from './audit.ts';
import { Stale } from './errors.ts';
import { newId } from './ids.ts';
import { type Db, within } from './open.ts';

/** A site that stands in the register of a round. */
export interface KeptSite extends Site {
  readonly id: string;
  readonly at: string;
  /** Name of the account that entered it. */
  readonly by: string | null;
}

export interface SitesChange {
  readonly round: string;
  readonly add: readonly Site[];
  /** Ids of what is struck off; a site that changed is struck off and added as it is now. */
  readonly end: readonly string[];
  /** What `sitesSeen` said when the change was judged. */
  readonly judged: number;
  readonly reason: string;
}

const BATCH = 500;

/** How often the register of a round has changed: every entry and every end counts. */
export async function sitesSeen(db: Db, round: string): Promise<number> {
  const { rows, ends } = await db
    .selectFrom('roundSite')
    .select(({ fn }) => [fn.countAll<number>().as('rows'), fn.count<number>('endedAt').as('ends')])
    .where('round', '=', round)
    .executeTakeFirstOrThrow();
  return Number(rows) + Number(ends);
}

/** Changes the register of a round: all of it or nothing. Throws Stale where it changed since it was looked at. */
export async function changeSites(db: Db, act: Act, { round, add, end, judged, reason }: SitesChange): Promise<void> {
  const rows = add.map(({ row: _, code, main, ...site }) => ({
    ...site,
    id: newId(),
    round,
    code: code ?? null,
    main: main ? (1 as const) : (0 as const),
    at: act.at,
    by: act.account,
    endedAt: null,
    endedBy: null,
  }));
  await within(db, async (trx) => {
    const told = rows.map(({ id, unit, kind, name, address }) => ({ id, unit, kind, name, address }));
    // With its line in the log: from here on other writers wait, so what is counted below stays.
    await note(trx, act, {
      action: 'sites',
      kind: 'round',
      object: round,
      detail: { added: told, ended: end, reason },
    });
    if ((await sitesSeen(trx, round)) !== judged) throw new Stale('register', round);
    for (let at = 0; at < end.length; at += BATCH) {
      await trx
        .updateTable('roundSite')
        .set({ endedAt: act.at, endedBy: act.account })
        .where('round', '=', round)
        .where('endedAt', 'is', null)
        .where('id', 'in', end.slice(at, at + BATCH))
        .execute();
    }
    for (let at = 0; at < rows.length; at += BATCH) {
      await trx
        .insertInto('roundSite')
        .values(rows.slice(at, at + BATCH))
        .execute();
    }
  });
}

/** Ids of the rounds in whose register something stands. */
export async function roundsWithSites(db: Db): Promise<Set<string>> {
  const rows = await db.selectFrom('roundSite').select('round').distinct().where('endedAt', 'is', null).execute();
  return new Set(rows.map(({ round }) => round));
}

/** The register of a round as it stands, by unit, main ones first; with `units`, of these only. */
export async function sitesOf(db: Db, round: string, units?: readonly string[]): Promise<KeptSite[]> {
  let query = db
    .selectFrom('roundSite as site')
    .leftJoin('account', 'account.id', 'site.by')
    .select(['site.id', 'site.unit', 'site.kind', 'site.name', 'site.address', 'site.code', 'site.main', 'site.at'])
    .select('account.name as who')
    .where('site.round', '=', round)
    .where('site.endedAt', 'is', null)
    .orderBy('site.unit')
    .orderBy('site.main', 'desc')
    .orderBy('site.kind')
    .orderBy('site.address');
  if (units !== undefined) query = query.where('site.unit', 'in', [...units, '']);
  const rows = await query.execute();
  return rows.map(({ who, code, main, kind, ...site }) => ({
    ...site,
    kind: kind as SiteKind,
    ...(code === null ? {} : { code }),
    main: main === 1,
    by: who,
  }));
}
