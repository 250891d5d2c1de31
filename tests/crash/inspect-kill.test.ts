import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

// The command line is killed three times in the middle of a site and goes on each time from what it had kept.
const CLI = fileURLToPath(new URL('../../apps/cli/bin/mingjian.mjs', import.meta.url));
const PAGES = 60;

let server: Server;
let home: string;
let folder: string;
const asked: string[] = [];
/** Pages that are answered before the server holds everything back. */
let most = Number.POSITIVE_INFINITY;
let held: () => void = () => undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingjian-kill-'));
  server = createServer(({ url = '/' }, response) => {
    if (url === '/robots.txt') return response.writeHead(404).end();
    if (asked.length >= most) return held();
    asked.push(url);
    const number = Number(url.slice(2));
    if (url === '/' || number < PAGES) {
      const links = [number * 2 + 1, number * 2 + 2].map((to) => `<a href="/p${to}">页${to}</a>`);
      return response.end(`<title>${url}</title><p>会议作了布署。</p>${links.join('')}`);
    }
    return response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

function inspect(out: string): { child: ChildProcess; said: Promise<string> } {
  const args = [CLI, 'inspect', home, '--allow', '127.0.0.1', '--apart', '0', '--json', '--resume', '--out', out];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (piece) => {
    text += piece;
  });
  return { child, said: new Promise((done) => child.once('close', () => done(text))) };
}

/** What a report says but for the moment. */
const told = (text: string) =>
  JSON.parse(text).map(({ pages, missed, results }: Record<string, unknown>) => [
    pages,
    (missed as { url: string }[]).map(({ url }) => url).sort(),
    (results as { audit: string; verdict: string; count: number }[]).map(({ audit, verdict, count }) => [
      audit,
      verdict,
      count,
    ]),
  ]);

it('a killed run goes on from its folder, asks for nothing that it has kept, and finds what a whole run finds', async () => {
  const whole = told(await inspect(join(folder, 'whole')).said);
  const out = join(folder, 'killed');
  for (const stop of [10, 30, 50]) {
    asked.length = 0;
    const kept = await keptIn(out);
    most = stop - kept.size;
    const full = new Promise<void>((done) => {
      held = done;
    });
    const { child, said } = inspect(out);
    await full;
    // What was seen may still be on its way to the disk.
    await expect.poll(async () => (await keptIn(out)).size, { timeout: 20_000 }).toBeGreaterThan(kept.size);
    child.kill('SIGKILL');
    await said;
    expect(asked.filter((url) => kept.has(url))).toEqual([]);
  }
  most = Number.POSITIVE_INFINITY;
  asked.length = 0;
  const kept = await keptIn(out);
  expect(told(await inspect(out).said)).toEqual(whole);
  expect(asked.filter((url) => kept.has(url))).toEqual([]);
});

/** Paths that a run has kept in whole lines. */
async function keptIn(out: string): Promise<ReadonlySet<string>> {
  const [site] = await readdir(out).catch(() => []);
  if (site === undefined) return new Set();
  const text = await readFile(join(out, site, 'visits.jsonl'), 'utf8').catch(() => '');
  const lines = text.slice(0, text.lastIndexOf('\n') + 1).split('\n');
  return new Set(
    lines
      .flatMap((line) => /^\{"kind":"(?:visit|missed)","url":"([^"]*)"/.exec(line)?.[1] ?? [])
      .map((url) => new URL(url).pathname),
  );
}
