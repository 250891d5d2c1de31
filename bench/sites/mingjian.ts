// Entry of a process: the product with all its audits and a word list; findings and results are written to a folder.
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runSites } from '@mingjian/inspector/run';
import { TODAY } from './site.ts';
import { wordList } from './words.ts';
import { begin, job, tell } from './worker.ts';

const { homes, words, out, processes, keep } = await job();
const usages = await mkdtemp(join(out, 'usage-'));
process.env.BENCH_USAGE = usages;
const list = wordList(words);
begin();
const reports = await runSites(
  homes.map((home, at) => ({
    home,
    today: TODAY,
    params: { 'word-typo': { list }, 'domain-gov-cn': { endings: ['0.0.1'] } },
    folder: join(out, String(at)),
    keep,
    allow: '127.0.0.1',
    pages: 100_000,
    apart: 0,
  })),
  { side: 2, processes, entry: new URL('look.mjs', import.meta.url) },
);
const findings: Record<string, number> = {};
for (const { audit, count } of reports.flatMap(({ results }) => results))
  if (count > 0) findings[audit] = (findings[audit] ?? 0) + count;
tell(
  {
    pages: reports.reduce((sum, { pages }) => sum + pages, 0),
    broken: reports.flatMap(({ missed }) => missed.map(({ url }) => url)),
    findings,
  },
  await ofOthers(),
);

/** What the further processes took: each says so when it ends. */
async function ofOthers(): Promise<{ cpu: number; peak: number }> {
  const sum = { cpu: 0, peak: 0 };
  if (processes === 1) return sum;
  const from = performance.now();
  let names: string[] = [];
  while (names.length < processes && performance.now() - from < 10_000) names = await readdir(usages);
  for (const name of names) {
    const { cpu, peak } = JSON.parse(await readFile(join(usages, name), 'utf8')) as typeof sum;
    sum.cpu += cpu;
    sum.peak += peak;
  }
  return sum;
}
