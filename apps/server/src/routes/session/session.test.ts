import { accountByLogin, addAccount, openSession } from '@mingjian/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSession } from '../../session/cookie.ts';
import { hashPassword } from '../../session/password.ts';
import { nowOf, setNow, storeOf, testApp } from '../../testing/app.ts';
import { openedFor, signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

const PASSWORD = 'Kong-shan-19';
const header = { 'x-mingjian': '1' };
const post = (app: App, url: string, payload: object, headers: Record<string, string> = header) =>
  app.inject({ method: 'POST', url, payload, headers });
const cookieOf = (response: { cookies: { name: string; value: string }[] }) =>
  `mingjian=${response.cookies.find(({ name }) => name === 'mingjian')?.value}`;
const state = async (app: App, cookie: string) =>
  (await app.inject({ url: '/api/session', headers: { cookie } })).json().state;
const minutesOn = (app: App, minutes: number) =>
  setNow(app, new Date(Date.parse(nowOf(app)) + minutes * 60_000).toISOString());

describe('the first run', () => {
  let app: App;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.close());
  const first = { login: 'admin', name: '管理员', password: PASSWORD };

  it('wants a good password', async () => {
    expect((await app.inject('/api/session')).json()).toEqual({ state: 'first-run' });
    const weak = await post(app, '/api/session/first-run', { ...first, password: 'admin-1' });
    expect([weak.statusCode, weak.json().faults]).toEqual([422, ['short', 'login']]);
  });

  it('makes one administrator of many that come at once, signed in', async () => {
    const all = await Promise.all(
      Array.from({ length: 5 }, (_, n) => post(app, '/api/session/first-run', { ...first, login: `admin${n}` })),
    );
    expect(all.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409, 409, 409]);
    const made = all.find(({ statusCode }) => statusCode === 200)!;
    expect(made.json()).toMatchObject({
      state: 'signed-in',
      account: { name: '管理员', mustChange: false },
      posts: [{ role: 'administrator', name: '系统管理员' }],
    });
    // Accounts and posts, and nothing of the rounds.
    expect(new Set(made.json().permissions)).toEqual(
      new Set([
        'self:use',
        'notice:use',
        ...['account:manage', 'account:export', 'post:read', 'post:manage', 'post:export'],
      ]),
    );
    expect(made.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
    expect(await state(app, cookieOf(made))).toBe('signed-in');
    expect(await state(app, '')).toBe('signed-out');
  });

  it('is over once there is an account', async () => {
    expect((await post(app, '/api/session/first-run', first)).json().code).toBe('not-the-first');
  });
});

describe('signing in', () => {
  let app: App;
  beforeAll(async () => {
    app = await testApp();
    for (const login of ['wang', 'li', 'zhao']) {
      const act = { account: null, at: nowOf(app) };
      await addAccount(storeOf(app).db, act, { login, name: login, password: await hashPassword(PASSWORD) });
    }
  });
  afterAll(() => app.close());
  const enter = (login: string, password = PASSWORD) => post(app, '/api/session', { login, password });

  it('opens a session whose id the store does not know, only its hash; and a new one each time', async () => {
    const one = await enter('Wang');
    expect(one.json()).toMatchObject({ state: 'signed-in', account: { login: 'wang' }, posts: [] });
    const again = await post(
      app,
      '/api/session',
      { login: 'wang', password: PASSWORD },
      { ...header, cookie: cookieOf(one) },
    );
    expect(cookieOf(again)).not.toBe(cookieOf(one));
    expect(await state(app, cookieOf(one))).toBe('signed-out');
    const kept = await storeOf(app).db.selectFrom('session').select('id').execute();
    expect(kept.map(({ id }) => id)).not.toContain(cookieOf(again).split('=')[1]);
  });

  it('gives unknown and wrong one answer', async () => {
    const [unknown, wrong] = [await enter('nobody'), await enter('li', 'Wrong-word-1')];
    expect(unknown.statusCode).toBe(401);
    expect(unknown.json()).toEqual(wrong.json());
  });

  it('locks after five wrong ones in a row, also when they come at once, and opens again after twenty minutes', async () => {
    const guesses = await Promise.all([1, 2, 3, 4, 5].map((n) => enter('zhao', `Wrong-word-${n}`)));
    expect(guesses.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401, 401]);
    const locked = await enter('zhao');
    expect(locked.json()).toEqual(guesses[0]!.json());
    expect((await accountByLogin(storeOf(app).db, 'zhao'))?.lockedUntil).toBe('2026-03-02T01:20:00.000Z');
    minutesOn(app, 21);
    expect((await enter('zhao')).statusCode).toBe(200);
  });

  it('asks for the header, and limits how often one address may try', async () => {
    expect((await post(app, '/api/session', { login: 'li', password: PASSWORD }, {})).json().code).toBe('no-header');
    const many = await Promise.all(Array.from({ length: 70 }, () => post(app, '/api/session', {})));
    expect(many.at(-1)!.statusCode).toBe(429);
  });
});

describe('a session', () => {
  let app: App;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.close());

  it('ends when its owner says so', async () => {
    const { headers } = await signIn(app, 'organiser');
    expect((await app.inject({ method: 'DELETE', url: '/api/session', headers })).statusCode).toBe(204);
    expect(await state(app, headers.cookie)).toBe('signed-out');
  });

  it('ends after half an hour without a request, and after twelve hours in any case', async () => {
    const { account, headers } = await signIn(app, 'organiser');
    for (let n = 0; n < 28; n += 1) {
      minutesOn(app, 25);
      expect(await state(app, headers.cookie)).toBe('signed-in');
    }
    minutesOn(app, 25);
    expect(await state(app, headers.cookie)).toBe('signed-out');
    const other = await openedFor(app, account);
    minutesOn(app, 31);
    expect(await state(app, other.cookie)).toBe('signed-out');
  });
});

describe('another password', () => {
  const given = 'aB2c-dE3f-gH4j-kL5m';
  let app: App;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.close());

  it('wants the present one, is not one of the last, and ends the other sessions', async () => {
    const { db } = storeOf(app);
    const password = await hashPassword(PASSWORD);
    const account = await addAccount(
      db,
      { account: null, at: nowOf(app) },
      { login: 'sun', name: '孙', password, mustChange: true },
    );
    const [mine, other] = [await openedFor(app, account), await openedFor(app, account)];
    const change = (old: string, next: string) => post(app, '/api/session/password', { old, new: next }, mine);
    expect((await app.inject({ url: '/api/session', headers: mine })).json().account.mustChange).toBe(true);
    expect((await change('Wrong-word-1', 'Ming-yue-20')).json().code).toBe('wrong-password');
    expect((await change(PASSWORD, PASSWORD)).json().faults).toEqual(['used']);
    expect((await change(PASSWORD, 'Ming-yue-20')).json().account.mustChange).toBe(false);
    expect(await state(app, other.cookie)).toBe('signed-out');
    expect(await state(app, mine.cookie)).toBe('signed-in');
    expect((await change('Ming-yue-20', PASSWORD)).json().faults).toEqual(['used']);
    setNow(app, new Date(Date.parse(nowOf(app)) + 91 * 86_400_000).toISOString());
    const late = await openedFor(app, account);
    expect((await app.inject({ url: '/api/session', headers: late })).json().account).toMatchObject({
      mustChange: true,
      // An old one is no one-time password: it is asked for.
      oneTime: false,
    });
    const unasked = await post(app, '/api/session/password', { new: 'Ming-yue-21' }, late);
    expect([unasked.statusCode, unasked.json().code]).toEqual([403, 'wrong-password']);
  });

  it('is chosen without the one-time password where that has just been shown, and only that once', async () => {
    const { db } = storeOf(app);
    const act = { account: null, at: nowOf(app) };
    const password = await hashPassword(given);
    const account = await addAccount(db, act, { login: 'qian', name: '钱', password, mustChange: true });
    const entered = await post(app, '/api/session', { login: 'qian', password: given });
    expect(entered.json().account).toMatchObject({ mustChange: true, oneTime: true });
    const mine = { ...header, cookie: cookieOf(entered) };
    const change = (body: object, headers = mine) => post(app, '/api/session/password', body, headers);
    // The one-time password itself, a wrong word in its place, or a session that showed none: no.
    expect((await change({ new: given })).json().faults).toEqual(['used']);
    expect((await change({ old: 'Wrong-word-1', new: 'Ming-yue-20' })).statusCode).toBe(403);
    const { secret, id } = newSession();
    await openSession(db, { ...act, account }, { id, complete: 1, agent: null, via: 'single-sign-on' });
    expect((await change({ new: 'Ming-yue-20' }, { ...header, cookie: `mingjian=${secret}` })).statusCode).toBe(403);
    const done = await change({ new: 'Ming-yue-20' });
    expect(done.json().account).toMatchObject({ mustChange: false, oneTime: false });
    const again = await change({ new: 'Ming-yue-21' });
    expect([again.statusCode, again.json().code]).toEqual([403, 'wrong-password']);
    expect((await change({ old: 'Ming-yue-20', new: 'Ming-yue-21' })).statusCode).toBe(200);
  });

  it('is not chosen by a session that showed an earlier password than the one-time password in use', async () => {
    const { db } = storeOf(app);
    const login = { login: 'wu', name: '吴', password: await hashPassword(given), mustChange: true };
    const begun = nowOf(app);
    minutesOn(app, 1);
    const account = await addAccount(db, { account: null, at: nowOf(app) }, login);
    const { secret, id } = newSession();
    await openSession(db, { account, at: begun }, { id, complete: 1, agent: null });
    const cookie = `mingjian=${secret}`;
    expect((await app.inject({ url: '/api/session', headers: { cookie } })).json().account.oneTime).toBe(false);
    expect((await post(app, '/api/session/password', { new: 'Ming-yue-20' }, { ...header, cookie })).statusCode).toBe(
      403,
    );
  });
});
