import { type GivenSite, rowsBy, siteShape, toSite } from '@mingjian/files';
import { type Allowed, mayVisit, nowhereInside } from '@mingjian/inspector/net';
import { done, type Outcome, type Problem, problem, type Site } from '@mingjian/model';
import { type KeptSite, type ListedRound, sitesOf, sitesSeen } from '@mingjian/store';
import { diffSites, innerHost, isSiteAddress, isSiteCode, type SiteChange, siteKey } from '@mingjian/workflow';
import { type DeskPlan, deskPlan } from '../desk/plan.ts';
import { openTable, type TablePlan } from '../imports/tables.ts';
import type { Services } from '../types.ts';
import type { siteColumns } from './bodies.ts';

export interface PreparedSites {
  readonly desk: DeskPlan;
  /** What the register had seen when the file was compared with it. */
  readonly judged: number;
  readonly changes: readonly SiteChange<KeptSite>[];
  readonly gone: readonly KeptSite[];
  readonly problems: readonly Problem[];
}

interface Asked {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly plan: TablePlan<(typeof siteColumns)[number]>;
}

/** Reads a register by a mapping, judges its rows, and compares it with the one of the round. Nothing is kept. */
export async function prepareSites(
  services: Services,
  round: ListedRound,
  { file, bytes, plan }: Asked,
): Promise<Outcome<PreparedSites>> {
  const { db } = services.store;
  const opened = await openTable({ file, bytes }, siteShape, plan, ['unit', 'name', 'address']);
  if (!opened.ok) return opened;
  const { grid, missing, tell } = opened.value;
  const judged = await sitesSeen(db, round.id);
  const [desk, there] = await Promise.all([deskPlan(services, round), sitesOf(db, round.id)]);
  const { sites, problems } = judge(
    desk,
    missing.length > 0 ? [] : rowsBy(grid, plan.header, plan, toSite),
    services.inspectAllowed ?? nowhereInside,
  );
  const diff = diffSites(there, sites);
  return done({ desk, judged, ...diff, problems: [...missing, ...problems].map(tell) });
}

/** The rows that can be, their unit by id, and what is wrong with the others. */
function judge(desk: DeskPlan, given: readonly GivenSite[], allowed: Allowed): { sites: Site[]; problems: Problem[] } {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  const sites = given.flatMap(({ kind, main, ...site }): Site[] => {
    const { row, name, address, code } = site;
    const before = problems.length;
    const wrong = (code: Parameters<typeof problem>[0], column: string, values: Record<string, string | number> = {}) =>
      problems.push(problem(code, { row, column }, values));
    const unit = desk.roster.units[desk.roster.find.get(site.unit) ?? -1];
    if (!unit) wrong('fact-unit-unknown', 'unit', { unit: site.unit, near: '' });
    if (typeof kind !== 'string') wrong('site-kind-unknown', 'kind', { kind: kind.word });
    if (typeof main !== 'boolean') wrong('site-main-unknown', 'main', { word: main.word });
    if (name === '' || name.length > 200) wrong('site-name-missing', 'name');
    if (code !== undefined && !isSiteCode(code)) wrong('site-code', 'code', { code });
    if (typeof kind !== 'string' || typeof main !== 'boolean' || !unit) return [];
    if (!isSiteAddress(kind, address, (host) => mayVisit(host, allowed))) {
      const host = innerHost(kind, address);
      if (host === null) wrong('site-address', 'address', { address });
      else wrong('site-inner', 'address', { address, host });
    }
    const key = siteKey({ kind, address });
    const there = first.get(key);
    if (there === undefined) first.set(key, row);
    else wrong('site-twice', 'address', { address, first: there });
    return problems.length > before ? [] : [{ ...site, unit: unit.id, kind, main }];
  });
  return { sites, problems };
}
