// npm run bench [-- --quick] : the engine beside a tight loop, DuckDB and a spreadsheet, on the same facts, in one run.
// CPU time (user + system) of each full recompute, interleaved, medians; ratios hold where absolute times do not.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unitLedger } from '@mingjian/engine';
import { installPeers } from './peers.ts';
import { makeDuck } from './scoring/duckdb.ts';
import { measureLive } from './scoring/live.ts';
import { clusterFacts, makeLoop, type Results } from './scoring/loop.ts';
import { makeProduct, resultsOf, scoreAll, takeAll } from './scoring/product.ts';
import { LEAVES, makeSheet } from './scoring/sheet.ts';
import { runSpreadsheet } from './scoring/spreadsheet.ts';
import { makeWorkload, PRESETS, type Preset } from './scoring/workload.ts';

// Run from bench/dist, where it is bundled to.
const here = dirname(dirname(fileURLToPath(import.meta.url)));
const quick = process.argv.includes('--quick');
const ROUNDS = 5;
const sheet = makeSheet();

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

async function cpu(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
}

function sameCells(a: Results, b: Results, who: string): void {
  for (const key of ['leaf', 'own', 'final'] as const) {
    for (let i = 0; i < a[key].length; i++) {
      if (a[key][i] !== b[key][i]) throw new Error(`${who} disagrees: ${key}[${i}] ${a[key][i]} ≠ ${b[key][i]}`);
    }
  }
}

const show = (ms: number): string => (ms < 10 ? ms.toFixed(2) : ms.toFixed(0)).padStart(8);
const row = (who: string, times: readonly number[], yardstick: number): void =>
  console.log(
    `  ${who.padEnd(34)}${show(median(times))} ms CPU   × ${(median(times) / yardstick).toFixed(2)}   (${times.map((t) => t.toFixed(0)).join(' ')})`,
  );

/** Full recompute of one workload by every engine, round by round in turn. Returns the product's median. */
async function recompute(preset: Preset, peers: { duck: boolean; sheet: boolean }): Promise<number> {
  const workload = makeWorkload(preset, sheet);
  const units = workload.units.type.length;
  console.log(
    `\n${preset}: ${units.toLocaleString('en')} units × ${LEAVES} leaves, ${PRESETS[preset].facts.toLocaleString('en')} facts`,
  );
  const loop = makeLoop(sheet, workload.units, workload.facts);
  const clustered = makeLoop(sheet, workload.units, clusterFacts(workload.facts, units));
  const product = makeProduct(sheet, workload);
  const start = performance.now();
  const book = takeAll(sheet, product, workload);
  console.log(`  facts taken and clustered once: ${(performance.now() - start).toFixed(0)} ms`);
  const duck = peers.duck ? await makeDuck(sheet, workload) : null;
  let scores = scoreAll(book);
  const results = resultsOf(product, scores);
  sameCells(results, loop.run(), 'the loop');
  sameCells(results, clustered.run(), 'the clustered loop');
  const times = {
    loop: [] as number[],
    clustered: [] as number[],
    product: [] as number[],
    duck: [] as number[],
    sheet: [] as number[],
  };
  await duck?.run();
  for (let i = 0; i < ROUNDS; i++) {
    times.loop.push(await cpu(() => loop.run()));
    times.product.push(
      await cpu(() => {
        scores = scoreAll(book);
      }),
    );
    times.clustered.push(await cpu(() => clustered.run()));
    if (duck) times.duck.push(await cpu(() => duck.run()));
    if (peers.sheet)
      times.sheet.push(
        await cpu(async () => sameCells(results, await runSpreadsheet(sheet, workload), 'the spreadsheet')),
      );
  }
  if (duck) sameCells(results, await duck.results(), 'DuckDB');
  duck?.close();
  const base = median(times.loop);
  row('tight loop, arrival order', times.loop, base);
  row('tight loop, clustered by unit', times.clustered, base);
  row('Mingjian engine', times.product, base);
  if (duck) row('DuckDB, one thread', times.duck, base);
  if (peers.sheet) row('HyperFormula (spreadsheet)', times.sheet, base);
  console.log(`  all ${(units * (LEAVES + 2)).toLocaleString('en')} figures equal, cell by cell`);
  if (duck) console.log(`  DuckDB ÷ Mingjian: ${(median(times.duck) / median(times.product)).toFixed(1)}`);
  if (peers.sheet)
    console.log(`  HyperFormula ÷ Mingjian: ${(median(times.sheet) / median(times.product)).toFixed(0)}`);

  const live = measureLive(sheet, workload, product, scores, loop, quick ? 2_000 : 20_000);
  console.log(
    `  one new fact → leaf, totals, county: p50 ${live.p50.toFixed(1)} µs, p99 ${live.p99.toFixed(1)} µs (loop: p50 ${live.loop.toFixed(1)} µs); equal afterwards`,
  );
  const asked = performance.now();
  for (let u = 0; u < 10; u++) unitLedger(scores, `u${u * 3}`);
  console.log(`  the whole ledger of one unit, on request: ${((performance.now() - asked) / 10).toFixed(1)} ms`);
  return median(times.product);
}

function memory(preset: Preset): void {
  const peak = (who: string): number => {
    const run = spawnSync(process.execPath, [join(here, 'dist', 'scoring', 'memory.mjs'), who, preset], {
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(run.stderr);
    return Number(run.stdout);
  };
  const [loop, product] = [peak('clustered'), peak('product')];
  console.log(
    `\npeak memory, ${preset}: clustered loop ${loop} MB, Mingjian ${product} MB   × ${(product / loop).toFixed(2)}`,
  );
}

installPeers();
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? ''} × ${cpus().length}; medians of ${ROUNDS}`);
await recompute('tiny', { duck: false, sheet: !quick });
await recompute('city', { duck: true, sheet: false });
const tenth = await recompute('tenth', { duck: true, sheet: false });
if (!quick) {
  const national = await recompute('national', { duck: true, sheet: false });
  console.log(`\ngrowth, units and facts × 10: × ${(national / tenth).toFixed(1)} CPU`);
  memory('national');
}
