import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { folderWith, mingjian } from '../testing/world.ts';

vi.setConfig({ testTimeout: 60_000 });

let server: Server;
let home: string;
beforeAll(async () => {
  server = createServer(({ url }, response) => {
    if (url === '/') response.end('<title>甲市</title><a href="/a.html">一</a><a href="/lost.html">二</a>');
    else if (url === '/a.html') response.end('<p>会议作了布署。</p><a href="/m.csv">名单</a>');
    else if (url === '/m.csv') response.end('姓名,证件\n张某,11010519491231002X');
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

const look = (...rest: string[]) => mingjian(['inspect', home, '--allow', '127.0.0.1', '--apart', '0', ...rest]);

it('tells what it found, where, and what it expected', async () => {
  const { code, out } = await look('--audits', 'word-typo,link-dead,footer-icp');
  expect(code).toBe(0);
  expect(out).toContain('看到 2 个网页');
  expect(out).toContain('? 错别字和不规范表述：线索，待核实 1');
  expect(out).toContain('布署 → “部署”');
  expect(out).toContain('链接“二”');
  expect(out).toContain('✗ 页脚：ICP备案号：有问题 2');
});

it('keeps a run, from which the same is judged again', async () => {
  const path = await folderWith({});
  const first = await look('--json', '--out', path('run'));
  const folder = path(`run/${new URL(home).host.replace(':', '_')}`);
  const again = await mingjian(['inspect', '--from', folder, '--json']);
  expect(JSON.parse(again.out)).toEqual(JSON.parse(first.out));
  expect(await readFile(`${folder}/findings.jsonl`, 'utf8')).toContain('"word-typo"');
  expect(JSON.parse(await readFile(`${folder}/results.json`, 'utf8'))).toEqual(JSON.parse(first.out)[0]);
});

it('takes a list of sites', async () => {
  const path = await folderWith({
    'sites.csv': `单位,名称,网址,类型\n甲市,甲市政府网,${home},网站\n甲市,甲市发布,jiashi,微信\n`,
  });
  const { out } = await mingjian([
    'inspect',
    '--sites',
    path('sites.csv'),
    '--allow',
    '127.0.0.1',
    '--apart',
    '0',
    '--json',
  ]);
  expect(JSON.parse(out).map((one: { home: string }) => one.home)).toEqual([home]);
});

it('shares sites among processes, and tells them in the order in which they were given', async () => {
  const path = await folderWith({});
  const second = `${home}a.html`;
  const rest = ['--allow', '127.0.0.1', '--apart', '0', '--processes', '2', '--json', '--out', path('run')];
  const { out } = await mingjian(['inspect', home, second, ...rest]);
  expect(JSON.parse(out).map((one: { home: string; pages: number }) => [one.home, one.pages])).toEqual([
    [home, 2],
    [second, 1],
  ]);
});

it('calls a link dead by what earlier runs kept, and says where they cannot be read', async () => {
  const path = await folderWith({});
  await look('--out', path('first'));
  const file = path(`first/${new URL(home).host.replace(':', '_')}/visits.jsonl`);
  const kept = await readFile(file, 'utf8');
  await writeFile(file, kept.replace(/"at":"\d{4}/g, '"at":"2020'));
  const { out } = await look('--since', path('first'), '--audits', 'link-dead');
  expect(out).toContain('✗ 死链：有问题 1');
  await writeFile(file, kept.replace('"kind":"missed"', '"kind":"lost"'));
  const broken = await look('--since', path('first'));
  expect([broken.code, broken.err]).toEqual([1, expect.stringContaining('inspect-kept-broken')]);
});

it('does not go inside unless it is told to, and blames nobody for that', async () => {
  const { code, out } = await mingjian(['inspect', home, '--json']);
  expect([code, JSON.parse(out)[0].missed[0].failure]).toEqual([0, 'not-allowed']);
});

it.each([
  [['inspect'], 2, '--from'],
  [['inspect', 'http://a.cn/', '--from', 'x'], 2, '--from'],
  [['inspect', 'http://a.cn/', '--pages', 'many'], 2, '--pages'],
  [['inspect', 'ftp://a.cn/'], 1, 'inspect-address'],
  [['inspect', 'http://a.cn/', '--audits', 'no-such'], 1, 'inspect-audit'],
  [['inspect', 'http://a.cn/', '--allow', '10.0.0.0/99'], 1, 'inspect-allow'],
  [['inspect', '--from', '/nowhere'], 1, 'inspect-kept-broken'],
  [['inspect', 'http://a.cn/', '--since', '/nowhere'], 1, 'inspect-kept-broken'],
  [['inspect', 'http://a.cn/', '--resume'], 2, '--out'],
])('refuses %j', async (args, code, words) => {
  const ran = await mingjian(args);
  expect([ran.code, ran.err.includes(words)]).toEqual([code, true]);
});

it('takes the audits of a preset with their numbers, or says which presets there are', async () => {
  const { out } = await look('--preset', 'report-2021', '--json');
  expect(JSON.parse(out)[0].results.map(({ audit }: { audit: string }) => audit)).toEqual(
    expect.arrayContaining(['report-deadline', 'report-b-carryover']),
  );
  const wrong = await look('--preset', '2019');
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('national-2019')]);
});

it('takes the audits that a scheme uses and says what their findings become', async () => {
  const { out } = await look('--scheme', 'bozhou-2023', '--audits', 'footer-icp,word-typo');
  expect(out).toContain('指标 二2.3：核实后全站记一条');
  expect(out).toContain('指标 二1.6：核实后每页记一条');
  expect((await look('--scheme', 'bozhou-2023', '--preset', 'privacy')).err).toContain('不能一起用');
  const wrong = await look('--scheme', 'nowhere.yaml');
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('nowhere.yaml')]);
});

it('takes the audits of a file of uses, as the workbench gives it out', async () => {
  const uses =
    'scheme: own\nuses:\n  - { indicator: "3", text: 页脚, audits: [footer-icp], fact: { kind: event, per: site } }\n';
  const path = await folderWith({ 'own.yaml': uses, 'bad.yaml': uses.replace('footer-icp', 'footer-none') });
  expect((await look('--uses', path('own.yaml'))).out).toContain('指标 3：核实后全站记一条');
  const wrong = await look('--uses', path('bad.yaml'));
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('footer-none')]);
  expect((await look('--uses', path('nowhere.yaml'))).code).toBe(1);
  expect((await look('--uses', path('own.yaml'), '--scheme', 'bozhou-2023')).err).toContain('不能一起用');
});

it('reads files where it is told to', async () => {
  expect((await look('--audits', 'attachment-id-card', '--attachments', '3')).out).toContain('110105********002X');
  expect((await look('--audits', 'attachment-id-card')).out).toContain('没有取附件');
});

it('takes the words of a list', async () => {
  const path = await folderWith({ 'words.csv': '错误词,正确词\n会议,会 议\n', 'bad.csv': '错误词\n会议\n' });
  const { out } = await look('--audits', 'word-typo', '--words', path('words.csv'));
  expect(out).toContain('会议 → “会 议”');
  expect(out).not.toContain('布署 →');
  expect((await look('--words', path('bad.csv'))).code).toBe(1);
});
