import { accountOf, changeAccount, createPost, handOver, postOf, setPassword, writeSetting } from '@mingjian/store';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { routesOf } from '../../permissions.ts';
import { nowOf, setNow, storeOf, testApp } from '../../testing/app.ts';
import { type Signed, signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

let app: App;
let me: Signed;
beforeEach(async () => {
  app = await testApp();
  me = await signIn(app, 'organiser');
});
afterEach(() => app.close());

const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
const get = (url: string, headers: Record<string, string>) => app.inject({ method: 'GET', url, headers });
const ask = (terms: object = {}) =>
  app.inject({
    method: 'POST',
    url: '/api/tokens',
    headers: me.headers,
    payload: { name: '接口', scope: 'read', lastDay: '2026-03-31', ...terms },
  });

async function made(terms: object = {}): Promise<{ id: string; secret: string }> {
  const response = await ask(terms);
  expect(response.statusCode).toBe(201);
  return response.json();
}

/** What the API says to a token that asks for the rounds. */
async function answer(secret: string): Promise<string> {
  const response = await get('/api/rounds', bearer(secret));
  return response.statusCode === 200 ? 'ok' : response.json().code;
}

it('tells the secret once, keeps its hash, and shows the last use', async () => {
  const { id, secret } = await made();
  expect(secret).toMatch(/^mj_[\w-]{43}$/);
  const kept = await storeOf(app).db.selectFrom('token').selectAll().execute();
  expect(JSON.stringify(kept)).not.toContain(secret);
  expect((await get('/api/tokens', me.headers)).json()).toMatchObject([{ id, usedAt: null, revokedAt: null }]);
  expect(await answer(secret)).toBe('ok');
  const list = await get('/api/tokens', me.headers);
  expect(list.json()[0].usedAt).toBe(nowOf(app));
  expect(list.body).not.toContain(kept[0]!.hash);
  expect((await get('/api/tokens', (await signIn(app, 'organiser')).headers)).json()).toEqual([]);
});

it('works to the end of its last day in China', async () => {
  const { secret } = await made();
  setNow(app, '2026-03-31T15:59:59.999Z');
  expect(await answer(secret)).toBe('ok');
  setNow(app, '2026-03-31T16:00:00.000Z');
  expect(await answer(secret)).toBe('bad-token');
});

it.each(['2026-03-01', '2027-03-04', '2026-02-30', ''])('takes no last day “%s”', async (lastDay) => {
  expect((await ask({ lastDay })).statusCode).toBeGreaterThanOrEqual(400);
  expect((await get('/api/tokens', me.headers)).json()).toEqual([]);
});

it('is dead once revoked, also beside a cookie that lives', async () => {
  const { id, secret } = await made();
  const url = `/api/tokens/${id}`;
  const other = await signIn(app, 'organiser');
  expect((await app.inject({ method: 'DELETE', url, headers: other.headers })).statusCode).toBe(404);
  expect(await answer(secret)).toBe('ok');
  expect((await app.inject({ method: 'DELETE', url, headers: me.headers })).statusCode).toBe(204);
  expect(await answer(secret)).toBe('bad-token');
  expect((await get('/api/rounds', { ...me.headers, ...bearer(secret) })).statusCode).toBe(401);
});

it('is dead with its account: locked, disabled, password reset, second factor asked for', async () => {
  const { secret } = await made();
  const { db } = storeOf(app);
  const act = { account: null, at: '2026-03-02T02:00:00.000Z' };
  const change = async (action: string, to: object) => {
    const account = await accountOf(db, me.account);
    await changeAccount(db, act, { id: me.account, version: account!.version, action, change: to });
  };
  await change('lock', { lockedUntil: '2026-03-02T03:00:00.000Z' });
  expect(await answer(secret)).toBe('bad-token');
  await change('unlock', { lockedUntil: null });
  expect(await answer(secret)).toBe('ok');
  await change('disable', { disabledAt: act.at });
  expect(await answer(secret)).toBe('bad-token');
  await change('enable', { disabledAt: null });
  await writeSetting(db, act, { key: 'second-factor', value: 'required', version: 0 });
  expect(await answer(secret)).toBe('must-enrol');
  await writeSetting(db, act, { key: 'second-factor', value: 'free', version: 1 });
  expect(await answer(secret)).toBe('ok');
  const account = await accountOf(db, me.account);
  const reset = { id: me.account, version: account!.version, password: 'x', mustChange: true, past: [] };
  await setPassword(db, act, reset);
  expect(await answer(secret)).toBe('must-change');
});

it('is dead once its holder has left the post', async () => {
  const { secret } = await made({ scope: 'all' });
  const { db } = storeOf(app);
  const act = { account: null, at: nowOf(app) };
  const { version } = (await postOf(db, me.post))!;
  await handOver(db, act, { post: me.post, version, account: null, reason: 'test' });
  const post = await createPost(db, act, { name: '监督', role: 'auditor', unit: null });
  await handOver(db, act, { post, version: 1, account: me.account, reason: 'test' });
  expect(await answer(secret)).toBe('bad-token');
});

it.each(['mj_', 'mj_x', `mj_${'a'.repeat(43)}`])('knows no made-up token (%s)', async (secret) => {
  expect(await answer(secret)).toBe('bad-token');
});

it('changes things without the header for browsers, within its scope, and never itself or passwords', async () => {
  const read = await made();
  const all = await made({ scope: 'all' });
  const said = async (secret: string, method: string, url: string) => {
    const response = await app.inject({
      method: method as 'POST',
      url: url.replace(/:\w+|\*/g, 'none'),
      headers: bearer(secret),
    });
    return response.statusCode < 400 || response.body === '' ? '' : (response.json().code as string);
  };
  for (const { method, url, permission } of routesOf(app)) {
    const own = ['token:manage', 'self:use', 'webhook:manage'].includes(permission);
    if (method === 'HEAD') continue;
    const changes = method !== 'GET' && permission !== 'public:try';
    const barred = own || (changes && ['account:manage', 'public:sign-in'].includes(permission));
    const [byRead, byAll] = [await said(read.secret, method, url), await said(all.secret, method, url)];
    const where = `${method} ${url}`;
    expect([where, byRead === 'in-person', byAll === 'in-person']).toEqual([where, barred, barred]);
    expect([where, byRead === 'read-only']).toEqual([where, changes && !barred]);
    expect(['no-header', 'read-only']).not.toContain(byAll);
  }
});

it('is named as a way in by the document of the API', async () => {
  const document = (await get('/api/openapi.json', {})).json();
  expect(document.components.securitySchemes).toMatchObject({ bearer: { type: 'http', scheme: 'bearer' } });
});
