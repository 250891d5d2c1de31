import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serve } from '../testing/serve.ts';
import { runSites } from './run-sites.ts';
import type { SiteJob } from './site-job.ts';

let folder: string;
let site: Served;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingjian-sites-'));
  site = await serve(({ url }, response) => {
    if (url === '/a' || url === '/b') response.end(`<title>${url}</title><p>会议作了布署。</p>`);
    else response.writeHead(404).end();
  });
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const job = (path: string, rest: Partial<SiteJob> = {}): SiteJob => ({
  home: new URL(path, site.home).href,
  today: '2026-06-30',
  allow: '127.0.0.1',
  pages: 10,
  apart: 0,
  ...rest,
});

it('reports in the order of the jobs, and writes findings and results into their folders', async () => {
  const jobs = ['a', 'lost', 'b'].map((path) => job(path, { folder: join(folder, path) }));
  const reports = await runSites(jobs, { side: 2, processes: 1 });
  expect(reports.map(({ home, pages, missed }) => [new URL(home).pathname, pages, missed.length])).toEqual([
    ['/a', 1, 0],
    ['/lost', 0, 1],
    ['/b', 1, 0],
  ]);
  expect(JSON.parse(await readFile(join(folder, 'b', 'results.json'), 'utf8'))).toEqual(reports[2]);
  expect(await readFile(join(folder, 'b', 'findings.jsonl'), 'utf8')).toContain('"audit":"word-typo"');
});

it('makes the audits that a job names, by its parameters', async () => {
  const params = { 'word-typo': { list: [{ wrong: '会议', right: '—' }] } };
  const [report] = await runSites([job('a', { audits: ['word-typo'], params })], { side: 1, processes: 1 });
  expect(report?.results.map(({ audit, findings }) => [audit, findings[0]?.observed])).toEqual([['word-typo', '会议']]);
});

it('throws what the disk throws, and what a job says wrongly', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  await expect(runSites([job('a', { folder: join(file, 'x') })], { side: 1, processes: 1 })).rejects.toThrow('ENOTDIR');
  await expect(runSites([job('a', { allow: '10.0.0.0/99' })], { side: 1, processes: 1 })).rejects.toThrow(RangeError);
});

it('does not wait for a process that has ended', async () => {
  const entry = join(folder, 'ends.mjs');
  await writeFile(entry, "process.once('message', () => process.exit(3));");
  const jobs = [job('a'), job('b')];
  await expect(runSites(jobs, { side: 1, processes: 2, entry: pathToFileURL(entry) })).rejects.toThrow(
    'ended too early',
  );
});
