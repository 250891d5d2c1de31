import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { xlsxOf } from '../../../../packages/inspector/src/testing/office.ts';
import { builtIn, nowOf, setNow, storeOf, testApp } from '../testing/app.ts';
import { addWebsite, openedRound } from '../testing/open-round.ts';
import { type Signed, signIn } from '../testing/sign-in.ts';
import type { App } from '../types.ts';
import { startInspecting } from './inspecting.ts';

// What looks by the server see beside pages: attachments, how a site is reached, and the words of the office's own list.

const HAN_ID = '11010519491231002X';
const sheet = xlsxOf([
  {
    name: '名单',
    rows: [
      ['姓名', '身份证号'],
      ['张某', HAN_ID],
    ],
    hiddenColumns: [2],
  },
]);
const settings = { allow: '127.0.0.1', apart: 0, pages: 20, files: 20, render: false, tsa: undefined };
let site: Server;
let app: App;
let inspecting: Awaited<ReturnType<typeof startInspecting>>;
let round: string;
let organiser: Signed;
let assessor: Signed;
let liaison: Signed;

beforeAll(async () => {
  site = createServer(({ url }, response) => {
    if (url === '/list.xlsx') return response.end(sheet);
    const page = url === '/' ? '<p>请按装照明设备，会议开的很好</p><a href="/list.xlsx">救助名单</a>' : undefined;
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  app = await testApp({
    inspecting: {
      ways: { files: 20, browser: 'missing' },
      send: (trx, job) => inspecting.send(trx, job),
      capture: (trx, job) => inspecting.capture(trx, job),
    },
  });
  inspecting = await startInspecting(
    { library: await builtIn(), store: storeOf(app), now: () => nowOf(app) },
    { ...settings, poll: 20, onError: (error) => console.error(error) },
  );
  organiser = await signIn(app, 'organiser');
  assessor = await signIn(app, 'assessor');
  liaison = await signIn(app, 'liaison', 't1');
  round = await openedRound(app, [{ post: assessor.post, kind: 'assess', unit: 't1' }]);
  const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
  await addWebsite(app, round, address);
});
afterAll(async () => {
  await inspecting.close();
  await app.close();
  site.close();
});

const ask = (who: Signed, method: 'GET' | 'POST', url: string, payload?: object) =>
  app.inject({ method, url: `/api${url}`, headers: who.headers, ...(payload ? { payload } : {}) });

function bring(who: Signed, name: string, bytes: Uint8Array | string) {
  const body = new FormData();
  body.append('said', '{}');
  body.append('file', new Blob([typeof bytes === 'string' ? bytes : Buffer.from(bytes)]), name);
  return app.inject({ method: 'POST', url: '/api/word-lists', headers: who.headers, payload: body });
}

async function looked(who: Signed, url: string, body: object, looks: (answer: never) => { state: string }[]) {
  // Each look a minute after the one before it: they are listed by time.
  setNow(app, new Date(Date.parse(nowOf(app)) + 60_000).toISOString());
  expect((await ask(who, 'POST', `/rounds/${round}${url}`, body)).statusCode).toBe(201);
  for (;;) {
    const answer = (await ask(who, 'GET', `/rounds/${round}${url}`)).json();
    const all = looks(answer as never);
    if (all.every(({ state }) => state === 'ended')) return answer;
    await new Promise((done) => setTimeout(done, 50));
  }
}
const leads = async (audit: string) =>
  (await ask(assessor, 'GET', `/rounds/${round}/leads?audit=${audit}`)).json().leads;

it('says how far it looks, and that no browser was found', async () => {
  expect((await ask(assessor, 'GET', '/inspection-ways')).json()).toEqual({
    files: 20,
    browser: 'missing',
    wordList: null,
  });
});

it('finds in an attachment what its hidden column holds, keeps the file, and probes how the site is reached', async () => {
  const [look] = await looked(organiser, '/inspections', {}, (looks: never) => looks);
  expect(look.wordList).toBeNull();
  const [lead] = await leads('attachment-id-card');
  expect(lead).toMatchObject({
    url: expect.stringContaining('list.xlsx'),
    where: { zh: expect.stringContaining('名单') },
  });
  const file = await ask(assessor, 'GET', `/rounds/${round}/leads/${lead.id}/page`);
  expect(file.headers['content-disposition']).toContain('.xlsx"');
  expect(file.rawPayload.equals(Buffer.from(sheet))).toBe(true);
  const use = { indicator: 'openness/1/1.1', rule: 'unassigned', kind: 'event' };
  const word = { leads: [{ id: lead.id, judged: 0 }], kind: 'confirmed', use };
  expect((await ask(assessor, 'POST', `/rounds/${round}/leads/words`, word)).statusCode).toBe(200);
  const kept = await storeOf(app).db.selectFrom('evidence').select(['name', 'type']).execute();
  expect(kept).toMatchObject([{ name: 'list.xlsx', type: expect.stringContaining('spreadsheetml') }]);
  const results = (await ask(organiser, 'GET', `/rounds/${round}/inspections/${look.id}/results`)).json();
  const https = results.find(({ audit }: { audit: string }) => audit === 'https-available');
  expect(https.verdict).not.toBe('notTestable');
});

it('takes a list of words from the organiser alone, and says of a wrong one in which row', async () => {
  expect((await bring(assessor, '词表.csv', '错误词,正确词\n开的很好,开得很好\n')).statusCode).toBe(403);
  const half = await bring(organiser, '词表.csv', '错误词,正确词\n开的很好,开得很好\n坐谈会,\n');
  expect(half.statusCode).toBe(422);
  expect(half.json().problems).toMatchObject([{ place: { row: 3 } }]);
  expect((await bring(organiser, '词表.csv', '')).statusCode).toBe(422);
  expect((await bring(organiser, '词表.xlsx', 'PK\u0003\u0004 and nothing')).statusCode).toBe(422);
  const large = await bring(organiser, '词表.csv', new Uint8Array(5 * 1024 * 1024 + 1));
  expect([large.statusCode, large.json().problems[0].code]).toEqual([422, 'file-too-large']);
  expect((await ask(organiser, 'GET', '/word-lists')).json()).toEqual([]);
});

it('looks with the newest list, also for a unit itself, and each look says which', async () => {
  // A list of an office is often in the encoding of its own system.
  const gbk = Buffer.from('b4edcef3b4ca2cd5fdc8b7b4ca0abfaab5c4badcbac32cbfaab5c3badcbac30a', 'hex');
  expect((await bring(organiser, '词表.csv', gbk)).json()).toEqual({ version: 1 });
  const [list] = (await ask(assessor, 'GET', '/word-lists')).json();
  expect(list).toMatchObject({ version: 1, name: '词表.csv', words: 1 });
  expect((await ask(organiser, 'GET', `/word-lists/${list.id}/file`)).rawPayload.equals(gbk)).toBe(true);
  expect((await ask(liaison, 'GET', '/word-lists')).statusCode).toBe(403);

  const [look] = await looked(organiser, '/inspections', {}, (looks: never) => looks);
  expect(look.wordList).toBe(1);
  const words = (await leads('word-typo')).map(({ observed }: { observed: string }) => observed);
  // What the sample had found before is still there, and what the list holds has come to it.
  expect(words.sort()).toEqual(['开的很好', '按装']);
  expect((await bring(organiser, '词表.csv', '错误词,正确词\n会议开的,会议开得\n')).json()).toEqual({ version: 2 });
  const own = await looked(liaison, '/self-check', {}, ({ looks }: { looks: { state: string }[] }) => looks);
  expect(own.looks[0].wordList).toBe(2);
  const found = own.leads.filter(({ audit }: { audit: string }) => audit === 'word-typo');
  expect(found.map(({ observed }: { observed: string }) => observed)).toEqual(['会议开的']);
});
