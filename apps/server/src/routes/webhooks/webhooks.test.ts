import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { nowhereInside, readAllowed } from '@mingjian/inspector/net';
import { addEvidence, changeState } from '@mingjian/store';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Notifying, startNotifying } from '../../notify/notifying.ts';
import { builtIn, nowOf, storeOf, testApp } from '../../testing/app.ts';
import { openedRound } from '../../testing/open-round.ts';
import { type Signed, signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 60_000, interval: 50 });

let app: App;
let organiser: Signed;
let running: Notifying;
let receiver: Server;
let url = '';
let status = 200;
const got: { headers: IncomingHttpHeaders; body: string }[] = [];

beforeEach(async () => {
  status = 200;
  got.length = 0;
  receiver = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      got.push({ headers: request.headers, body });
      response.writeHead(status).end('thanks');
    });
  });
  await new Promise<void>((resolve) => {
    receiver.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  const webhookAllowed = readAllowed('127.0.0.1') ?? nowhereInside;
  const more = { webhookAllowed, publicUrl: 'https://kaohe.example.gov.cn/' };
  app = await testApp(more);
  const services = { library: await builtIn(), store: storeOf(app), now: () => nowOf(app), ...more };
  running = await startNotifying(app, services, { look: 60_000, poll: 50 });
  organiser = await signIn(app, 'organiser');
});
afterEach(async () => {
  await app.close();
  await new Promise((resolve) => receiver.close(resolve));
});

const send = (method: 'POST' | 'DELETE', path: string, payload?: object) =>
  app.inject({ method, url: path, headers: organiser.headers, ...(payload ? { payload } : {}) });
const get = async (path: string) => (await app.inject({ url: path, headers: organiser.headers })).json();
async function made(kinds: readonly string[] = ['round-sealed']): Promise<{ id: string; secret: string }> {
  const answer = await send('POST', '/api/webhooks', { url, kinds });
  expect(answer.statusCode).toBe(201);
  return answer.json();
}

it('tells the secret once, and signs with it what is sent to try', async () => {
  const { id, secret } = await made();
  expect(JSON.stringify(await get('/api/webhooks'))).not.toContain(secret);
  expect((await send('POST', `/api/webhooks/${id}/test`)).statusCode).toBe(202);
  await until(() => expect(got).toHaveLength(1));
  const [{ headers, body } = { headers: {}, body: '' }] = got;
  const timestamp = headers['x-mingjian-timestamp'];
  expect(Number(timestamp)).toBe(Date.parse(nowOf(app)) / 1_000);
  const expected = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  expect(headers['x-mingjian-signature']).toBe(`sha256=${expected}`);
  expect(JSON.parse(body)).toMatchObject({ kind: 'test' });
  await until(async () =>
    expect(await get(`/api/webhooks/${id}/deliveries`)).toMatchObject([
      { kind: 'test', state: 'delivered', status: 200, attempts: 1 },
    ]),
  );
});

it('tells of what it was asked for, by codes alone', async () => {
  await made(['round-sealed', 'material-handed-in']);
  const round = await openedRound(app, []);
  const { plan } = (await builtIn()).schemes.get('xuanwei-2023') ?? {};
  const leaf =
    plan?.classes.find((one) => one.id === 'township')?.nodes.find(({ name }) => name === '政府公报')?.path ?? '';
  const { db } = storeOf(app);
  const act = { account: null, at: nowOf(app) };
  const piece = {
    hash: null,
    link: 'https://example.gov.cn/',
    type: 'link',
    size: 0,
    happenedOn: null,
    note: '机密说明',
  };
  await addEvidence(db, act, { ...piece, round, unit: 't1', indicator: leaf, name: '张三的材料.pdf', handedIn: true });
  await changeState(db, act, { id: round, version: 3, reason: '到期原因' }, 'sealed');
  await running.herald.catchUp();
  await until(() => expect(got).toHaveLength(2));
  const bodies = got.map(({ body }) => JSON.parse(body));
  const of = (kind: string) => bodies.find((one) => one.kind === kind);
  expect(of('material-handed-in')).toEqual({
    id: expect.any(String),
    kind: 'material-handed-in',
    at: nowOf(app),
    round: { id: round, title: '测试考核' },
    unit: 't1',
    indicator: leaf,
    link: `https://kaohe.example.gov.cn/#/work/rounds/${round}`,
  });
  expect(of('round-sealed')).toMatchObject({ unit: null, indicator: null });
  expect(JSON.stringify(got)).not.toMatch(/机密|张三|到期/);
});

it('writes down a refusal and tries again later, with the same body', async () => {
  status = 503;
  const { id } = await made();
  await send('POST', `/api/webhooks/${id}/test`);
  await until(async () =>
    expect(await get(`/api/webhooks/${id}/deliveries`)).toMatchObject([
      { state: 'waiting', status: 503, error: 'HTTP 503', attempts: 1, endedAt: null },
    ]),
  );
  const [job] = await storeOf(app).db.selectFrom('job').selectAll().where('kind', '=', 'webhook').execute();
  expect(job).toMatchObject({ state: 'waiting', attempts: 1 });
  status = 200;
  await storeOf(app).db.updateTable('job').set({ runAt: '2020-01-01T00:00:00.000Z' }).execute();
  await until(() => expect(got).toHaveLength(2));
  expect(got[1]?.body).toBe(got[0]?.body);
  await until(async () =>
    expect((await get(`/api/webhooks/${id}/deliveries`))[0]).toMatchObject({ state: 'delivered', attempts: 2 }),
  );
});

it('keeps no address inside that the office has not allowed, none without events, and ends one for good', async () => {
  const refused = async (body: object) =>
    (await send('POST', '/api/webhooks', { kinds: ['round-open'], ...body })).statusCode;
  for (const inside of [
    'https://169.254.169.254/',
    'https://[::1]/',
    'http://example.com/',
    'https://a:b@example.com/',
    'nonsense',
  ]) {
    expect(await refused({ url: inside }), inside).toBe(422);
  }
  expect(await refused({ url, kinds: [] })).toBe(400);
  expect(await refused({ url, kinds: ['account-locked'] })).toBe(400);
  const { id } = await made();
  expect((await send('DELETE', `/api/webhooks/${id}`)).statusCode).toBe(204);
  expect((await send('DELETE', `/api/webhooks/${id}`)).statusCode).toBe(404);
  expect((await send('POST', `/api/webhooks/${id}/test`)).statusCode).toBe(404);
  expect(await get('/api/webhooks')).toEqual([]);
});
