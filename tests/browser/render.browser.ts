import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audits, auditsOf, judgeKept, reportOn, runSite } from '@mingjian/inspector';
import { afterAll, beforeAll, expect, it } from 'vitest';

// A site whose columns are made by scripts, looked at with and without a browser.

let server: Server;
let home: string;
const asked: string[] = [];
const APP = `<title>通知公告</title><meta name="ColumnName" content="通知公告"><div id="list"></div><img src="/p.png"><script src="/app.js"></script>`;
const SCRIPT = `fetch('/list.json', { method: 'POST', body: '{}' }).then((answer) => answer.json()).then((list) => {
  document.getElementById('list').innerHTML = '<ul>' + list.map(([title, day]) => '<li><a href="/t.html">' + title + '</a><span>' + day + '</span></li>').join('') + '</ul>';
});`;
beforeAll(async () => {
  server = createServer(({ url = '', method }, response) => {
    asked.push(`${method} ${url}`);
    const html = { 'content-type': 'text/html; charset=utf-8' };
    if (url === '/')
      response.writeHead(200, html).end(`<p>${'甲市人民政府'.repeat(10)}</p><a href="/tz/">通知公告</a>`);
    else if (url === '/tz/') response.writeHead(200, html).end(APP);
    else if (url === '/app.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(SCRIPT);
    else if (url === '/list.json' && method === 'POST')
      response.writeHead(200, { 'content-type': 'application/json' }).end('[["会议作了布署","2025-11-01"]]');
    else if (url === '/t.html') response.writeHead(200, html).end(`<p>${'正文'.repeat(40)}</p>`);
    else if (url === '/low/')
      response
        .writeHead(200, { ...html, 'content-security-policy': "script-src 'self'" })
        .end(
          `<html lang="zh"><title>甲市</title><p style="color:#ccc">${'浅色'.repeat(40)}</p><input name="q"><script>alert(1)</script>`,
        );
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const job = { today: '2026-06-30', allow: '127.0.0.1', pages: 20, apart: 0 };
const countOf = ({ results }: Awaited<ReturnType<typeof runSite>>, id: string) =>
  results.find(({ audit }) => audit === id)?.count;

it('finds in a browser what scripts bring, follows its links, keeps it as rendered, and judges it again without one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-render-'));
  asked.length = 0;
  const report = await runSite({ ...job, home, render: true, folder, keep: true });
  expect([report.pages, countOf(report, 'word-typo'), countOf(report, 'columns-stale')]).toEqual([3, 1, 1]);
  expect(report.missed.map(({ url }) => url.replace(home, '/'))).toEqual(['/p.png']);
  expect(asked).toContain('POST /list.json');
  const lines = (await readFile(join(folder, 'visits.jsonl'), 'utf8')).trimEnd().split('\n');
  const visits = lines.map((line) => JSON.parse(line)).filter(({ kind }) => kind === 'visit');
  expect(visits.map(({ url, rendered }) => [url.replace(home, '/'), rendered]).sort()).toEqual([
    ['/', false],
    ['/t.html', false],
    ['/tz/', true],
  ]);
  expect(reportOn(await judgeKept(folder, { audits, params: {} }))).toEqual(report);
  await rm(folder, { recursive: true });
});

it('blames nobody for what it did not read without one', async () => {
  const report = await runSite({ ...job, home });
  expect([report.pages, report.cut, countOf(report, 'columns-stale'), countOf(report, 'column-none-blank')]).toEqual([
    1,
    true,
    0,
    0,
  ]);
  expect(report.missed).toContainEqual(expect.objectContaining({ url: `${home}tz/`, failure: 'scripts' }));
});

it('has a page looked at by rules for accessibility, keeps what they say, and says nothing without a browser', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-access-'));
  const site = { ...job, home: `${home}low/`, audits: ['a11y-rules'] };
  const report = await runSite({ ...site, render: true, folder, keep: true });
  const [result] = report.results;
  expect(result?.findings.map(({ where, observed }) => [where.zh, observed]).sort()).toEqual([
    ['填写框的名称', '1'],
    ['文字和背景的对比度', '1'],
  ]);
  expect(reportOn(await judgeKept(folder, { audits: auditsOf(site.audits), params: {} }))).toEqual(report);
  await rm(folder, { recursive: true });
  expect((await runSite(site)).results[0]?.verdict).toBe('notTestable');
});
