import {
  addSuppression,
  changeSites,
  listRounds,
  roundUnits,
  type Store,
  sitesOf,
  sitesSeen,
  suppressionsOf,
} from '@mingjian/store';
import { dayIn } from '../../rounds/describe.ts';
import { accountFor, DEMO_UNITS } from '../people.ts';
import type { SampleSite } from './pages.ts';
import { type ServedSite, serveSites } from './serve-sites.ts';

/** The running round of a demonstration with the websites that its units have; null where there is none open. */
async function sampleSites({ db }: Store): Promise<{ round: string; sites: SampleSite[] } | null> {
  const round = (await listRounds(db)).find(({ state }) => state === 'open');
  if (!round) return null;
  const units = await roundUnits(db, round.id);
  const wanted = [DEMO_UNITS.township, DEMO_UNITS.department];
  const chosen = [
    ...units.filter(({ id, name }) => wanted.includes(id as never) || wanted.includes(name as never)),
    ...units.filter(({ id, name }) => !wanted.includes(id as never) && !wanted.includes(name as never)),
  ].slice(0, 3);
  const faults: SampleSite['faults'][] = [
    ['id-number', 'dead-link', 'typo', 'blank-column'],
    ['stale', 'no-icp', 'future-date'],
    ['no-tags'],
  ];
  return {
    round: round.id,
    sites: chosen.map(({ id, name }, at) => ({
      unit: id,
      name: `${name}网站（示例）`,
      code: `340000000${at + 1}`,
      faults: faults[at] ?? [],
    })),
  };
}

/** Has the register name the sites where they are served now. */
async function registerSites({ db }: Store, at: string, round: string, served: readonly ServedSite[]): Promise<void> {
  const register = await sitesOf(db, round);
  const missing = served.filter(({ address }) => !register.some((site) => site.address === address));
  if (missing.length === 0) return;
  const names = new Set(served.map(({ site }) => site.name));
  await changeSites(
    db,
    { account: null, at },
    {
      round,
      add: missing.map(({ site, address }) => ({
        unit: site.unit,
        kind: 'website',
        name: site.name,
        address,
        code: site.code,
        main: true,
      })),
      end: register
        .filter(
          ({ name, address }) =>
            names.has(name) && missing.some((one) => one.site.name === name && one.address !== address),
        )
        .map(({ id }) => id),
      judged: await sitesSeen(db, round),
      reason: '演示网站的地址',
    },
  );
}

const HALF_YEAR = 180 * 86_400_000;

/**
 * Gives the demonstration websites to look at: invented ones, served on this machine from files beside its data. Gives what ends them;
 * null where no round is open.
 */
export async function openSites(store: Store, folder: string, now: string): Promise<{ close(): Promise<void> } | null> {
  const sample = await sampleSites(store);
  if (sample === null) return null;
  const { served, close } = await serveSites(folder, sample.sites, dayIn(now));
  await registerSites(store, now, sample.round, served);
  if ((await suppressionsOf(store.db, sample.round, dayIn(now))).length === 0) {
    const until = dayIn(new Date(Date.parse(now) + HALF_YEAR).toISOString());
    await addSuppression(
      store.db,
      { account: await accountFor(store.db, 'organiser'), at: now },
      { round: sample.round, audit: 'domain-gov-cn', site: null, reason: '示例网站在本机，不用政府域名', until },
    );
  }
  return { close };
}
