import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { folderWith, mingjian } from '../testing/world.ts';

vi.setConfig({ testTimeout: 60_000 });

let server: Server;
let home: string;
beforeAll(async () => {
  server = createServer(({ url }, response) => {
    if (url === '/') response.writeHead(200, { 'content-type': 'text/html' }).end('<title>甲市</title><p>主动公开</p>');
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

const capture = (url: string, out: string, ...rest: string[]) =>
  mingjian(['capture', url, '--allow', '127.0.0.1', '--no-browser', '--out', out, ...rest]);

it('keeps a page in a file, and says what that proves', async () => {
  const path = await folderWith({});
  const { code, out } = await capture(home, path('evidence'));
  expect(code).toBe(0);
  const [file = ''] = await readdir(path('evidence'));
  expect(file).toMatch(/^127\.0\.0\.1_\d+-\d{14}-[0-9a-f]{8}\.wacz$/);
  for (const words of ['✓ 与存证时一致', file, 'SHA-256 ', '没有可信时间戳', '固定证据', '不证明'])
    expect(out.replaceAll(/\s/g, '')).toContain(words.replaceAll(/\s/g, ''));
  expect((await readFile(path(`evidence/${file}`))).subarray(0, 2).toString()).toBe('PK');
});

it('says what it found for a machine, also where no page answers and no authority', async () => {
  const path = await folderWith({});
  const { code, out } = await capture(
    `${home}gone`,
    path('e'),
    '--tsa',
    'http://127.0.0.1:1/',
    '--json',
    '--lang',
    'en',
  );
  const [told] = JSON.parse(out);
  expect([code, told]).toMatchObject([
    0,
    { url: `${home}gone`, status: 404, failure: 'gone', rendered: false, faults: [], timeStamp: { state: 'failed' } },
  ]);
});

it('does not go inside unless it is told to, and keeps that it did not', async () => {
  const path = await folderWith({});
  const { out } = await mingjian(['capture', home, '--no-browser', '--out', path('e'), '--json']);
  expect(JSON.parse(out)[0]).toMatchObject({ status: 0, failure: 'not-allowed' });
});

it.each([
  [['capture', 'http://a.cn/'], 2, '--out'],
  [['capture', '--out', 'x'], 2, '<address>'],
  [['capture', 'ftp://a.cn/', '--out', 'x'], 1, 'inspect-address'],
  [['capture', 'http://a.cn/', '--out', 'x', '--tsa', 'ftp://a.cn/'], 1, 'inspect-address'],
  [['capture', 'http://a.cn/', '--out', 'x', '--allow', '10.0.0.0/99'], 1, 'inspect-allow'],
  [['capture', 'http://a.cn/', '--out', '/dev/null/x'], 1, 'file-unwritable'],
])('refuses %j', async (args, code, words) => {
  const ran = await mingjian(args);
  expect([ran.code, ran.err]).toEqual([code, expect.stringContaining(words)]);
});
