import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { folderWith, mingjian } from '../testing/world.ts';

vi.setConfig({ testTimeout: 60_000 });

let server: Server;
let path: (name: string) => string;
let file: string;
beforeAll(async () => {
  server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<p>主动公开</p>'),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  path = await folderWith({ 'notes.txt': 'no capture' });
  const { out } = await mingjian([
    'capture',
    home,
    '--allow',
    '127.0.0.1',
    '--no-browser',
    '--out',
    path('all/one'),
    '--json',
  ]);
  file = JSON.parse(out)[0].file;
});
afterAll(() => server.close());

it('finds nothing in captures as they were made, whether named or in a folder', async () => {
  for (const named of [file, path('all')]) {
    const { code, out } = await mingjian(['verify', named]);
    expect([code, out]).toEqual([0, expect.stringContaining('✓ 与存证时一致')]);
  }
});

it('finds an altered byte, names the part, and fails', async () => {
  const bytes = await readFile(file);
  const at = bytes.indexOf('主动公开</p>');
  bytes[at] = (bytes[at] as number) ^ 1;
  await writeFile(path('altered.wacz'), bytes);
  const { code, out } = await mingjian(['verify', file, path('altered.wacz'), '--json']);
  expect([code, JSON.parse(out)]).toMatchObject([1, [{ faults: [] }, { faults: [{ part: 'page.html' }] }]]);
  const told = await mingjian(['verify', path('altered.wacz'), '--lang', 'en']);
  expect(told.out).toContain('✗ altered');
  expect(told.out).not.toContain('Fixed evidence');
});

it.each([
  [(at: typeof path) => ['verify', at('nowhere.wacz')], 'file-unreadable'],
  [(at: typeof path) => ['verify', at('all/one'), '--roots', at('notes.txt')], 'capture-roots'],
])('refuses what it cannot look at: %#', async (args, words) => {
  const { code, err } = await mingjian([...args(path), '--json']);
  expect([code, err]).toEqual([1, expect.stringContaining(words)]);
});

it('takes a file that is no capture for an altered one, and a folder without any for a mistake', async () => {
  const other = await mingjian(['verify', path('notes.txt')]);
  expect([other.code, other.out]).toEqual([1, expect.stringContaining('✗ 有改动')]);
  const empty = await folderWith({});
  expect((await mingjian(['verify', empty('.')])).err).toContain('capture-none');
});
