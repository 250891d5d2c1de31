import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { builtIn, nowOf, storeOf, testApp } from '../testing/app.ts';
import { addWebsite, openedRound } from '../testing/open-round.ts';
import { type Signed, signIn } from '../testing/sign-in.ts';
import type { App } from '../types.ts';
import { startInspecting } from './inspecting.ts';

// What one look leaves for the next: a website on this machine, looked at several times and by servers that end.

type Answered = { status: number; body: string };
let answer: (path: string) => Answered | Promise<Answered>;
let asked: string[] = [];
let site: Server;
let app: App;
let inspecting: Awaited<ReturnType<typeof startInspecting>>;
let round: string;
let organiser: Signed;

beforeAll(async () => {
  site = createServer(async ({ url = '/' }, response) => {
    asked.push(url);
    const { status, body } = await answer(url);
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  app = await testApp({
    inspecting: {
      ways: { files: 20, browser: 'off' },
      send: (trx, job) => inspecting.send(trx, job),
      capture: (trx, job) => inspecting.capture(trx, job),
    },
  });
  await start();
  organiser = await signIn(app, 'organiser');
  round = await openedRound(app, []);
  const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
  await addWebsite(app, round, address);
});
beforeEach(() => {
  asked = [];
});
afterAll(async () => {
  await inspecting.close();
  await app.close();
  site.close();
});

async function start(): Promise<void> {
  inspecting = await startInspecting(
    { library: await builtIn(), store: storeOf(app), now: () => nowOf(app) },
    {
      allow: '127.0.0.1',
      apart: 0,
      pages: 100,
      files: 20,
      render: false,
      tsa: undefined,
      poll: 20,
      onError: (error) => console.error(error),
    },
  );
}

const ask = async (method: 'GET' | 'POST', url: string, payload?: object) =>
  (
    await app.inject({
      method,
      url: `/api/rounds/${round}/inspections${url}`,
      headers: organiser.headers,
      ...(payload ? { payload } : {}),
    })
  ).json();

/** Waits for something to be so, as a page does: by asking again. */
async function until<T>(look: () => Promise<T>, so: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await look();
    if (so(value)) return value;
    await new Promise((done) => setTimeout(done, 20));
  }
}
type Shown = { id: string; state: string; sites: { seen: number }[] };
const show = (id: string): Promise<Shown> => ask('GET', `/${id}`);
const begin = async (): Promise<string> => (await ask('POST', '', { preset: 'all' })).id;
const ended = (id: string): Promise<Shown> =>
  until(
    () => show(id),
    ({ state }) => state === 'ended',
  );
const resultOf = async (id: string, audit: string) =>
  (await ask('GET', `/${id}/results`)).find((one: { audit: string }) => one.audit === audit);

const page = (body: string): Answered => ({ status: 200, body: `<title>甲镇人民政府</title>${body}` });
const column = (name: string, ...days: string[]): Answered =>
  page(
    `<meta name="ColumnName" content="${name}"><ul>${days.map((day) => `<li><a href="/">召开会议</a> ${day}</li>`).join('')}</ul>`,
  );

it('calls a link dead only when it failed on another day, too, and tells which columns have changed', async () => {
  let second = false;
  answer = (path) => {
    if (path === '/')
      return page(
        `<a href="/dt/">动态</a><a href="/lost.html">旧通知</a>${second ? '<a href="/zc/">政策</a>' : '<a href="/gg/">公告</a>'}`,
      );
    if (path === '/dt/') return column('工作动态', second ? '2023-05-30' : '2023-05-01');
    if (path === '/gg/' && !second) return column('通知公告', '2023-04-01');
    if (path === '/zc/' && second) return column('政策文件', '2023-03-01');
    return { status: 404, body: '' };
  };
  const first = await begin();
  await ended(first);
  expect((await resultOf(first, 'link-dead')).verdict).toBe('suspect');
  expect(await ask('GET', `/${first}/changes`)).toEqual([]);

  const same = await begin();
  await ended(same);
  expect((await resultOf(same, 'link-dead')).verdict).toBe('suspect');

  // As if that had been two days ago.
  const { db } = storeOf(app);
  const kept = await db.selectFrom('siteMemory').select('past').executeTakeFirstOrThrow();
  const ago = kept.past.replace(/"at":"([^"]+)"/g, (_, at) => {
    return `"at":"${new Date(Date.parse(at) - 2 * 86_400_000).toISOString()}"`;
  });
  await db.updateTable('siteMemory').set({ past: ago }).execute();
  second = true;
  const third = await begin();
  await ended(third);
  expect(await resultOf(third, 'link-dead')).toMatchObject({ verdict: 'fail', count: 1 });
  const [changes] = await ask('GET', `/${third}/changes`);
  expect(changes).toMatchObject({
    counts: { added: 1, gone: 1, updated: 1 },
    added: [{ name: '政策文件' }],
    gone: [{ name: '通知公告' }],
    updated: [{ name: '工作动态', from: '2023-05-01', newest: '2023-05-30' }],
  });
});

it('goes on with a look when the server ended in the middle: no page is asked for twice', async () => {
  const paths = Array.from({ length: 24 }, (_, at) => `/p${at}.html`);
  let slow = true;
  answer = async (path) => {
    if (path === '/') return page(paths.map((one) => `<a href="${one}">页</a>`).join(''));
    if (!paths.includes(path)) return { status: 404, body: '' };
    // The second half waits until the server that asked first is gone.
    if (slow && paths.indexOf(path) >= 12) await new Promise((done) => setTimeout(done, 60_000).unref());
    return page(`<p>第${path}页</p>`);
  };
  const id = await begin();
  const { db, folder } = storeOf(app);
  const { site: row } = await db
    .selectFrom('inspectedSite')
    .select('site')
    .where('inspection', '=', id)
    .executeTakeFirstOrThrow();
  const visits = join(folder, 'inspections', id, row, 'visits.jsonl');
  await until(
    () => readFile(visits, 'utf8').catch(() => ''),
    (lines) => lines.split('"kind":"visit"').length > 12,
  );
  await inspecting.close();
  expect((await show(id)).state).toBe('running');
  const before = asked;
  asked = [];
  slow = false;
  await start();
  const { sites } = await ended(id);
  expect(sites[0]?.seen).toBe(25);
  const seenBefore = paths.slice(0, 7);
  expect(before).toEqual(expect.arrayContaining(seenBefore));
  expect(asked.filter((path) => seenBefore.includes(path))).toEqual([]);
  expect(asked).toEqual(expect.arrayContaining(paths.slice(12)));
});

it('ends a site as not looked at when the server ended at every attempt, and says why', async () => {
  let held = true;
  answer = async () => {
    if (held) await new Promise((done) => setTimeout(done, 60_000).unref());
    return page('<p>召开会议</p>');
  };
  const id = await begin();
  await until(
    () => show(id),
    ({ state }) => state === 'running',
  );
  await inspecting.close();
  // As if the process had been killed, six times.
  const { db } = storeOf(app);
  await db.updateTable('job').set({ state: 'running', attempts: 6 }).where('kind', '=', 'inspect-site').execute();
  asked = [];
  held = false;
  await start();
  await until(
    async () => {
      await db.updateTable('job').set({ runAt: '2000-01-01T00:00:00.000Z' }).where('state', '=', 'waiting').execute();
      return show(id);
    },
    ({ state }) => state === 'ended',
  );
  const { sites } = await show(id);
  expect(sites).toMatchObject([{ state: 'failed', error: 'the server ended at every attempt' }]);
  expect(asked).toEqual([]);

  const again = await ended(await begin());
  expect(again.sites).toMatchObject([{ state: 'ended', seen: 1 }]);
});
