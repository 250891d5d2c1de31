import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { audits } from '../audits/index.ts';
import { auditsOf } from '../audits/pick.ts';
import { judgeKept } from '../keep/judge-kept.ts';
import { VISITS } from '../keep/lines.ts';
import { type Served, serve } from '../testing/serve.ts';
import { runSite } from './run-site.ts';
import { reportOn, type SiteJob } from './site-job.ts';

let folder: string;
let site: Served;
let elsewhere: Served;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingjian-run-'));
  elsewhere = await serve(({ url }, response) => response.writeHead(url === '/there' ? 200 : 404).end());
  site = await serve(({ url = '/' }, response) => {
    if (url === '/')
      response.end(
        `${[1, 2, 3, 4].map((one) => `<a href="/p${one}.html">页${one}</a>`).join('')}<a href="${elsewhere.home}there">外</a><a href="${elsewhere.home}lost">外二</a><form action="/so"><input name="q" placeholder="站内搜索"></form>`,
      );
    else if (url.startsWith('/so?')) response.end(url.endsWith('=a') ? '<a href="/p1.html">a</a>' : '没有找到相关内容');
    else if (/^\/p\d/.test(url))
      response.end(`<p>会议作了布署。</p><a href="/f.pdf">附件</a><a href="/lost.doc">附件二</a>`);
    else response.writeHead(url === '/f.pdf' ? 200 : 404).end();
  });
});
afterEach(async () => {
  await site.close();
  await elsewhere.close();
  await rm(folder, { recursive: true });
});

const job = (rest: Partial<SiteJob> = {}): SiteJob => ({
  home: site.home,
  today: '2026-06-30',
  folder,
  keep: true,
  allow: '127.0.0.1',
  pages: 50,
  apart: 0,
  ...rest,
});
const verdictOf = ({ results }: Awaited<ReturnType<typeof runSite>>, id: string) =>
  results.find(({ audit }) => audit === id);

it('goes on with a run that was killed: nothing is asked twice, and the same is found', async () => {
  const whole = await runSite(job({ folder: join(folder, 'whole') }));
  await runSite(job());
  const path = join(folder, VISITS);
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  // Killed while it wrote its fifth line: it had begun, probed how the site is reached, and seen two pages.
  await writeFile(path, `${lines.slice(0, 4).join('\n')}\n${(lines[4] ?? '').slice(0, 40)}`);
  site.asked.length = 0;
  const resumed = await runSite(job({ resume: true, today: '2026-07-01' }));
  const kept = lines.slice(2, 4).map((line) => new URL(JSON.parse(line).url).pathname);
  expect(site.asked.filter((asked) => kept.includes(asked))).toEqual([]);
  expect(resumed.today).toBe('2026-06-30');
  const told = (report: typeof whole) => [
    report.pages,
    report.missed.map(({ url }) => url),
    report.results.map(({ audit, verdict, count }) => [audit, verdict, count]),
  ];
  expect(told(resumed)).toEqual(told(whole));
  expect(reportOn(await judgeKept(folder, { audits, params: {} }))).toEqual(resumed);
});

it('begins anew where no run lies in the folder, and does not go on with one of another site', async () => {
  expect((await runSite(job({ resume: true }))).pages).toBe(5);
  await expect(runSite(job({ resume: true, home: `${site.home}p1.html` }))).rejects.toThrow('a run of');
  expect(await readFile(join(folder, VISITS), 'utf8')).toContain('"kind":"end"');
});

it('looks further when it goes on with more pages', async () => {
  expect((await runSite(job({ pages: 2 }))).cut).toBe(true);
  const { pages, cut } = await runSite(job({ pages: 50, resume: true }));
  expect([pages, cut]).toEqual([5, false]);
});

it('calls a link dead when an earlier run failed on it, too, on another day', async () => {
  const first = join(folder, 'first');
  expect(verdictOf(await runSite(job({ folder: first })), 'link-dead')?.verdict).toBe('suspect');
  const path = join(first, VISITS);
  const earlier = (await readFile(path, 'utf8')).replaceAll(/"at":"(\d{4})/g, (_, year) => `"at":"${Number(year) - 1}`);
  await writeFile(path, earlier);
  const second = join(folder, 'second');
  const report = await runSite(job({ folder: second, since: [first] }));
  expect(verdictOf(report, 'link-dead')).toMatchObject({ verdict: 'fail', count: 1 });
  expect(verdictOf(report, 'site-availability')?.why?.zh).toContain('试了1次');
  expect(reportOn(await judgeKept(second, { audits, params: {} }))).toEqual(report);
});

it('asks for links to other sites where it is told to, and keeps what came of them', async () => {
  expect(verdictOf(await runSite(job()), 'link-dead-outer')?.verdict).toBe('notTestable');
  expect(elsewhere.asked).toEqual([]);
  const report = await runSite(job({ outer: true }));
  expect(verdictOf(report, 'link-dead-outer')).toMatchObject({ verdict: 'suspect', count: 1 });
  expect(elsewhere.asked.sort()).toEqual(['/lost', 'HEAD /lost', 'HEAD /there']);
  expect(reportOn(await judgeKept(folder, { audits, params: {} }))).toEqual(report);
});

it('asks the search for the words of a plan, keeps what it answered, and asks again where it goes on', async () => {
  const picks = [{ id: 'site-search-hits', params: { words: ['a', 'b'] } }];
  const report = await runSite(job({ audits: picks }));
  expect(verdictOf(report, 'site-search-hits')).toMatchObject({ verdict: 'suspect', why: { en: 'a: 1, b: 0' } });
  expect(reportOn(await judgeKept(folder, { audits: auditsOf(picks), params: {} }))).toEqual(report);
  site.asked.length = 0;
  expect(await runSite(job({ audits: picks, resume: true }))).toEqual(report);
  expect(site.asked.filter((path) => path.startsWith('/so'))).toEqual(['/so?q=a', '/so?q=b']);
});
