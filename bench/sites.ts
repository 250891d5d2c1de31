// npm run bench:sites [-- --full] : the inspector beside a tight loop, crawlee and linkinator, over the same made sites, in one run.
// Each runs in a process of its own, in turn; the sites are served by one more. Ratios hold where absolute times do not.
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPeers } from './peers.ts';
import type { Measured, Served, Truth } from './sites/truth.ts';
import type { Job } from './sites/worker.ts';

const full = process.argv.includes('--full');
const SITES = full ? 20 : 4;
const PAGES = full ? 2000 : 1500;
const ROUNDS = 3;
/** Rounds of those that take their time. */
const SLOW_ROUNDS = full ? 1 : 2;
const WORDS = 50_000;

/** The product and the loop on its libraries lie where they find those in the product's versions, not in the peers'. */
const OWN: ReadonlySet<string> = new Set(['mingjian', 'tight']);
const start = (entry: string, args: readonly string[] = []): ChildProcess =>
  fork(new URL(`${OWN.has(entry) ? '../../dist/bench' : '.'}/sites/${entry}.mjs`, import.meta.url), args);
const said = <T>(child: ChildProcess, entry: string): Promise<T> =>
  new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T));
    child.once('exit', (code) => reject(new Error(`${entry} ended with ${code} and said nothing`)));
  });

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
const met = (good: boolean): string => (good ? 'met' : 'NOT met');
const sorted = (list: readonly string[]): string => JSON.stringify([...new Set(list)].sort());

installPeers();
console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? ''} × ${cpus().length}; the sites are served from the same machine`,
);
const folder = await mkdtemp(join(tmpdir(), 'mingjian-sites-'));
const server = start('server', [String(SITES), String(PAGES)]);
try {
  const served = await said<Served>(server, 'server');
  const { homes, truths, bytes } = served;
  console.log(
    `${SITES} sites × ${PAGES} pages, ${(bytes / 1e6).toFixed(0)} MB of HTML, ${(bytes / 1e3 / SITES / PAGES).toFixed(1)} KB a page; every second site in GBK; ${WORDS.toLocaleString('en')} wrong words`,
  );
  const common: Job = { homes, checks: false, keep: false, words: WORDS, out: folder, processes: 1 };
  const runs = [
    { name: 'Mingjian, all audits', entry: 'mingjian', job: common, rounds: ROUNDS },
    { name: 'tight loop with 20 checks', entry: 'tight', job: { ...common, checks: true }, rounds: ROUNDS },
    { name: 'tight loop, no checks', entry: 'tight', job: common, rounds: ROUNDS },
    { name: 'Mingjian, pages kept', entry: 'mingjian', job: { ...common, keep: true }, rounds: ROUNDS },
    { name: 'Mingjian, two processes', entry: 'mingjian', job: { ...common, processes: 2 }, rounds: ROUNDS },
    { name: 'linkinator, links only', entry: 'linkinator', job: common, rounds: SLOW_ROUNDS },
    { name: 'crawlee, extraction only', entry: 'crawlee', job: common, rounds: SLOW_ROUNDS },
  ] as const;
  const measured: Measured[][] = runs.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [at, { entry, job, rounds }] of runs.entries()) {
      if (round >= rounds) continue;
      const child = start(entry);
      child.send(job);
      measured[at]?.push(await said<Measured>(child, entry));
    }

  console.log(`\n${''.padEnd(28)}  pages   pages/s  (rounds)${''.padEnd(26)}CPU ms/page   peak MB`);
  const rate = ({ pages, wall }: Measured): number => (pages / wall) * 1000;
  for (const [at, { name }] of runs.entries()) {
    const own = measured[at] as Measured[];
    const rates = own.map((one) => rate(one).toFixed(0)).join(' ');
    console.log(
      `${name.padEnd(28)}${String(own[0]?.pages).padStart(7)}${median(own.map(rate)).toFixed(0).padStart(10)}  (${rates})`.padEnd(
        81,
      ) +
        `${median(own.map(({ cpu, pages }) => cpu / pages))
          .toFixed(3)
          .padStart(11)}${median(own.map(({ peak }) => peak))
          .toFixed(0)
          .padStart(10)}`,
    );
  }
  judge(
    measured as [Measured[], Measured[], Measured[], Measured[], Measured[], Measured[], Measured[]],
    truths,
    homes,
  );
} finally {
  server.disconnect();
  await rm(folder, { recursive: true });
}

/** Ratios against the goals, and whether all saw the same. Goals of speed are judged by processor time, which weather moves less. */
function judge(
  [own, checks, bare, , two, linkinator, crawlee]: readonly [
    Measured[],
    Measured[],
    Measured[],
    Measured[],
    Measured[],
    Measured[],
    Measured[],
  ],
  truths: readonly Truth[],
  homes: readonly string[],
): void {
  const cpu = (list: readonly Measured[]): number => median(list.map((one) => one.cpu / one.pages));
  const wall = (list: readonly Measured[]): number => median(list.map((one) => one.wall / one.pages));
  const peak = median(own.map((one) => one.peak));
  const say = (what: string, ratio: (by: typeof cpu) => number, goal: number): void =>
    console.log(
      `  ${what.padEnd(44)} CPU ${ratio(cpu).toFixed(2)}, wall ${ratio(wall).toFixed(2)}; goal ${goal}: ${met(ratio(cpu) >= goal)}`,
    );
  console.log('\nMingjian with all audits, one process');
  say('times as fast as crawlee', (by) => by(crawlee) / by(own), 5);
  say('times as fast as linkinator', (by) => by(linkinator) / by(own), 4);
  say('of the speed of the tight loop with checks', (by) => by(checks) / by(own), 0.5);
  say('of the speed of the tight loop without', (by) => by(bare) / by(own), 0.35);
  console.log(`  peak memory ${peak.toFixed(0)} MB, goal 400 MB at 40,000 pages: ${met(peak <= 400)}`);
  // A second process helps where a second processor is free: the best round of each says what it can do.
  const best = (list: readonly Measured[]): number => Math.min(...list.map((one) => one.wall / one.pages));
  const gain = best(own) / best(two);
  console.log(
    `  two processes: ${gain.toFixed(2)} times as fast (best rounds, wall), CPU × ${(cpu(two) / cpu(own)).toFixed(2)}; goal 1.3: ${met(gain >= 1.3)}`,
  );

  const at = (paths: (truth: Truth) => readonly string[]): string =>
    sorted(truths.flatMap((truth, site) => paths(truth).map((path) => new URL(path, homes[site]).href)));
  const pages = at(({ brokenPages }) => brokenPages);
  const all = at(({ brokenPages, brokenFiles }) => [...brokenPages, ...brokenFiles]);
  const same = (who: string, list: readonly Measured[], truth: string): void =>
    console.log(
      `  ${who.padEnd(44)} ${list.every(({ broken }) => sorted(broken) === truth) ? 'as planted' : 'NOT as planted'}`,
    );
  console.log(`\nbroken links: ${JSON.parse(pages).length} pages, ${JSON.parse(all).length} with files`);
  same('Mingjian', [...own, ...two], all);
  same('linkinator', linkinator, all);
  same('tight loop (pages)', [...checks, ...bare], pages);
  same('crawlee (pages)', crawlee, pages);

  const planted: Record<string, number> = {};
  for (const [audit, count] of truths.flatMap(({ findings }) => Object.entries(findings)))
    planted[audit] = (planted[audit] ?? 0) + count;
  const found = own[0]?.findings ?? {};
  console.log('\nfindings, planted and found');
  for (const [audit, count] of Object.entries(planted).sort())
    console.log(
      `  ${audit.padEnd(28)}${String(count).padStart(7)}${String(found[audit] ?? 0).padStart(7)}${found[audit] === count ? '' : '   NOT as planted'}`,
    );
  // What the made sites lack without anybody having planted it: whole columns and reports of a disclosure platform.
  const others = Object.entries(found).filter(([audit]) => planted[audit] === undefined);
  if (others.length > 0)
    console.log(`  not planted on purpose: ${others.map(([audit, count]) => `${audit} ${count}`).join(', ')}`);
}
