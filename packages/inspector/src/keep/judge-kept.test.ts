import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { audits } from '../audits/index.ts';
import type { Inspection } from '../examination.ts';
import { inspectSite } from '../inspect-site.ts';
import { fetchOptions, serve } from '../testing/serve.ts';
import { transportOf } from '../testing/transport.ts';
import { judgeKept } from './judge-kept.ts';
import { RunKeeper } from './kept-run.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingjian-run-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A run over two pages, one missing and one behind a wall, kept in the folder. */
async function kept(): Promise<Inspection> {
  const site = await serve(({ url }, response) => {
    if (url === '/')
      response
        .writeHead(200)
        .end(
          '<title>甲市</title><a href="/a.html">一</a><a href="/m.csv">名单</a><a href="/lost.html">二</a><a href="/wall.html">三</a>',
        );
    else if (url === '/a.html') response.writeHead(200).end('作了布署，电话 13800138000');
    else if (url === '/m.csv') response.writeHead(200).end('姓名,证件\n张某,11010519491231002X');
    else response.writeHead(url === '/wall.html' ? 403 : 404).end();
  });
  const options = fetchOptions();
  const keeper = await RunKeeper.begin(folder, site.home, { today: '2026-06-30', outer: false });
  const inspection = await inspectSite(site.home, {
    ...options,
    bounds: { pages: 9, depth: 9, variants: 9 },
    connections: 1,
    apart: 0,
    deadline: 9000,
    agent: 'MingjianInspector',
    retries: 0,
    audits,
    params: {},
    today: '2026-06-30',
    files: 5,
    probe: async () => transportOf({ https: { failure: 'refused' } }),
    onProbed: (transport) => keeper.probed(transport),
    onVisit: (visit) => keeper.visit(visit),
    onFile: (visit) => keeper.file(visit),
    onMissed: (...missed) => keeper.missed(...missed),
  });
  await keeper.end(inspection.site.cut);
  await site.close();
  await options.close();
  return inspection;
}

it('gives the same verdicts from what was kept, without the network', async () => {
  const first = await kept();
  expect(await judgeKept(folder, { audits, params: {} })).toEqual(first);
  const found = first.results.find(({ audit }) => audit === 'attachment-id-card');
  expect([found?.verdict, found?.findings[0]?.where.zh]).toEqual(['suspect', '第2行']);
  expect(first.results.find(({ audit }) => audit === 'https-available')?.verdict).toBe('suspect');
});

it('judges by other parameters, too', async () => {
  await kept();
  const { results } = await judgeKept(folder, {
    audits,
    params: { 'word-typo': { list: [{ wrong: '电话', right: '电 话' }] } },
  });
  expect(results.find(({ audit }) => audit === 'word-typo')?.findings.map(({ observed }) => observed)).toEqual([
    '电话',
  ]);
});

it('tells when a byte of a body was changed, a body is missing, or the run has no end', async () => {
  await kept();
  const [name = ''] = await readdir(join(folder, 'bodies'));
  const path = join(folder, 'bodies', name);
  const body = await readFile(path);
  const changed = Buffer.from(body);
  changed[0] = (changed[0] ?? 0) ^ 1;
  await writeFile(path, changed);
  const judge = () => judgeKept(folder, { audits, params: {} });
  await expect(judge()).rejects.toThrow(`bodies/${name} was changed`);
  await rm(path);
  await expect(judge()).rejects.toThrow(`bodies/${name} is missing`);
  await writeFile(path, body);
  const visits = join(folder, 'visits.jsonl');
  const lines = (await readFile(visits, 'utf8')).trimEnd().split('\n');
  await writeFile(visits, lines.slice(0, -1).join('\n'));
  await expect(judge()).rejects.toThrow('did not come to its end');
  await writeFile(visits, [lines[0], '{"kind":"visit"}', ...lines.slice(1)].join('\n'));
  await expect(judge()).rejects.toThrow('visits.jsonl:2');
});
