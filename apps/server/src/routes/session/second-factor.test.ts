import { addAccount, createPost, handOver } from '@mingjian/store';
import { TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashPassword } from '../../session/password.ts';
import { nowOf, setNow, storeOf, testApp } from '../../testing/app.ts';
import { openedFor, signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

const PASSWORD = 'Kong-shan-19';
let app: App;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

const ask = (method: 'GET' | 'POST' | 'PUT', url: string, cookie: string, payload?: object) =>
  app.inject({ method, url, headers: { cookie, 'x-mingjian': '1' }, ...(payload ? { payload } : {}) });
const cookieOf = (response: { cookies: { name: string; value: string }[] }) => `mingjian=${response.cookies[0]!.value}`;
const codeOf = (secret: string) => new TOTP({ secret }).generate({ timestamp: Date.parse(nowOf(app)) });
const secondsOn = (seconds: number) => setNow(app, new Date(Date.parse(nowOf(app)) + seconds * 1000).toISOString());

async function organiser(login: string): Promise<string> {
  const { db } = storeOf(app);
  const act = { account: null, at: nowOf(app) };
  const account = await addAccount(db, act, { login, name: login, password: await hashPassword(PASSWORD) });
  const post = await createPost(db, act, { name: `考评办 ${login}`, role: 'organiser', unit: null });
  await handOver(db, act, { post, version: 1, account, reason: 'test' });
  return account;
}

it('is asked for where it is set up; a code works once, and the session gets another id', async () => {
  const { cookie } = await openedFor(app, await organiser('wang'));
  const { secret, url, picture } = (await ask('POST', '/api/session/totp', cookie)).json();
  expect(url).toContain('otpauth://totp/');
  expect(picture).toContain('<svg');
  expect((await ask('PUT', '/api/session/totp', cookie, { secret, code: '000000' })).json().code).toBe('wrong-code');
  const set = await ask('PUT', '/api/session/totp', cookie, { secret, code: codeOf(secret) });
  expect(set.json().account.secondFactor).toBe(true);
  expect((await ask('POST', '/api/session/totp', cookie)).json().code).toBe('has-codes');

  const half = await ask('POST', '/api/session', '', { login: 'wang', password: PASSWORD });
  expect(half.json()).toEqual({ state: 'second-factor' });
  const halfCookie = cookieOf(half);
  expect((await ask('POST', '/api/session/totp', halfCookie)).json().code).toBe('second-factor');
  const show = (code: string) => ask('POST', '/api/session/second-factor', halfCookie, { code });
  // The code that set it up is used up.
  expect((await show(codeOf(secret))).json().code).toBe('wrong-code');
  secondsOn(60);
  const whole = await show(codeOf(secret));
  expect(whole.json()).toMatchObject({ state: 'signed-in', account: { login: 'wang' } });
  expect(cookieOf(whole)).not.toBe(halfCookie);
  expect((await ask('GET', '/api/session', halfCookie)).json().state).toBe('signed-out');
});

it('locks the account after five wrong codes', async () => {
  const { cookie } = await openedFor(app, await organiser('li'));
  const { secret } = (await ask('POST', '/api/session/totp', cookie)).json();
  await ask('PUT', '/api/session/totp', cookie, { secret, code: codeOf(secret) });
  secondsOn(60);
  const half = cookieOf(await ask('POST', '/api/session', '', { login: 'li', password: PASSWORD }));
  const wrong = codeOf(secret) === '123456' ? '654321' : '123456';
  for (let n = 0; n < 5; n += 1) await ask('POST', '/api/session/second-factor', half, { code: wrong });
  const late = await ask('POST', '/api/session/second-factor', half, { code: codeOf(secret) });
  expect(late.json().code).toBe('wrong-code');
  expect((await ask('POST', '/api/session', '', { login: 'li', password: PASSWORD })).json().code).toBe('wrong-login');
});

it('is set up before anything else where the office requires it of the role', async () => {
  const admin = (await signIn(app, 'administrator')).headers.cookie;
  const settings = '/api/settings/second-factor';
  expect((await ask('GET', settings, admin)).json()).toEqual({ required: false, version: 0 });
  const own = (await ask('POST', '/api/session/totp', admin)).json().secret;
  await ask('PUT', '/api/session/totp', admin, { secret: own, code: codeOf(own) });
  expect((await ask('PUT', settings, admin, { required: true, version: 0 })).json()).toEqual({
    required: true,
    version: 1,
  });
  expect((await ask('PUT', settings, admin, { required: false, version: 0 })).json().code).toBe('stale');
  const bare = (await signIn(app, 'organiser')).headers.cookie;
  expect((await ask('GET', '/api/session', bare)).json().account.mustEnrol).toBe(true);
  expect((await ask('GET', '/api/posts', bare)).json().code).toBe('must-enrol');
  const { secret } = (await ask('POST', '/api/session/totp', bare)).json();
  await ask('PUT', '/api/session/totp', bare, { secret, code: codeOf(secret) });
  expect((await ask('GET', '/api/posts', bare)).statusCode).toBe(200);
  const liaison = (await signIn(app, 'liaison', 'jia')).headers.cookie;
  expect((await ask('GET', '/api/session', liaison)).json().account.mustEnrol).toBe(false);
});
