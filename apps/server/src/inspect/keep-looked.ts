import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Result, Verdict } from '@mingjian/inspector';
import {
  addLeads,
  addSiteChange,
  endSite,
  type InspectedSiteTable,
  type InspectionTable,
  leadId,
  type NewLead,
  rememberSite,
  type SiteMemoryTable,
  within,
} from '@mingjian/store';
import type { Services } from '../types.ts';
import type { Looked } from './look.ts';
import { changesOf, fromKept, toKeep } from './remember.ts';

const MOST_BYTES = 20_000_000;
/** Leads that ask for a page to be kept, for one site in one look: the rest are told without one. */
const MOST_PAGES = 2_000;

export interface LookedAt {
  readonly inspection: InspectionTable;
  readonly site: InspectedSiteTable;
  /** Where the look kept what it saw. */
  readonly folder: string;
  readonly looked: Looked;
  /** What the look before it left. */
  readonly before: SiteMemoryTable | undefined;
}

/** Writes down what a look found: first the pages that something was found on, then results and leads, all or none. */
export async function keepLooked({ store, now }: Services, at: LookedAt): Promise<void> {
  const { inspection, site, looked, before } = at;
  const leads = leadsIn(at);
  await keepPages(store, at, leads);
  const lost = [...looked.lost, ...(await withLeads(store.db, at))];
  await within(store.db, async (trx) => {
    const written = await endSite(trx, now(), {
      inspection: inspection.id,
      site: site.site,
      state: 'ended',
      seen: looked.seen,
      missed: looked.missed,
      lost: JSON.stringify(lost),
      cut: looked.cut ? 1 : 0,
      error: null,
      results: oneForEach(looked.results).map(({ audit, verdict, count, why }) => ({
        audit,
        verdict,
        count,
        why: why === undefined ? null : JSON.stringify(why),
      })),
    });
    if (!written) return;
    await addLeads(trx, now(), inspection.id, leads);
    const { left } = looked;
    if (left === null) return;
    const of = { inspection: inspection.id, site: site.site };
    const changes = before && changesOf(fromKept(before).columns, left.columns);
    if (changes) await addSiteChange(trx, { ...of, since: before.at, changes: JSON.stringify(changes) });
    const { round, purpose } = inspection;
    await rememberSite(trx, { ...of, round, purpose, at: now(), ...toKeep(left) });
  });
}

const WORST: readonly Verdict[] = ['fail', 'suspect', 'pass', 'notTestable', 'notApplicable'];

/** One result for an audit that was run with several numbers: the worse verdict, and what the strictest number found, which holds the others. */
export function oneForEach(results: readonly Result[]): Result[] {
  const known = new Map<string, Result>();
  for (const result of results) {
    const before = known.get(result.audit);
    const worse = before && WORST.indexOf(before.verdict) <= WORST.indexOf(result.verdict) ? before : result;
    known.set(result.audit, { ...worse, count: Math.max(result.count, before?.count ?? 0) });
  }
  return [...known.values()];
}

/** What was found, as leads of the round. */
export function leadsIn({ inspection, site, looked }: LookedAt): NewLead[] {
  return looked.results.flatMap(({ audit, verdict, findings }) =>
    findings.map(({ url, where, of, observed, expected, excerpt }) => ({
      round: inspection.round,
      purpose: inspection.purpose,
      unit: site.unit,
      site: site.site,
      audit,
      verdict,
      url,
      element: of ?? null,
      place: JSON.stringify(where),
      observed,
      expected: JSON.stringify(expected),
      excerpt: excerpt ?? null,
      page: looked.pages[url]?.hash ?? null,
      pageType: looked.pages[url]?.type ?? null,
      pageAt: looked.pages[url]?.at ?? null,
    })),
  );
}

/** Of files that were not read those in which something was found before: whether it is mended, nobody knows. */
async function withLeads(
  db: Services['store']['db'],
  { inspection: { round, purpose }, site: { site }, looked: { unread } }: LookedAt,
): Promise<string[]> {
  if (unread.length === 0) return [];
  const found = await db
    .selectFrom('lead')
    .select('url')
    .distinct()
    .where('round', '=', round)
    .where('purpose', '=', purpose)
    .where('site', '=', site)
    .execute();
  const places = new Set(found.map(({ url }) => url));
  return unread.filter((url) => places.has(url));
}

/** Pages of leads that nobody had before: what was seen of the others is there since then. */
async function keepPages(
  { db, blobs }: Services['store'],
  { folder }: LookedAt,
  leads: readonly NewLead[],
): Promise<void> {
  const ids = new Map(leads.map((lead) => [leadId(lead), lead]));
  const known = new Set<string>();
  const all = [...ids.keys()];
  for (let from = 0; from < all.length; from += 200) {
    const some = await db
      .selectFrom('lead')
      .select('id')
      .where('id', 'in', all.slice(from, from + 200))
      .execute();
    for (const { id } of some) known.add(id);
  }
  const pages = new Set([...ids].flatMap(([id, { page }]) => (known.has(id) || page === null ? [] : [page])));
  for (const hash of [...pages].slice(0, MOST_PAGES))
    await blobs.put(createReadStream(join(folder, 'bodies', hash)), MOST_BYTES);
}
