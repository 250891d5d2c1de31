import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../testing/app.ts';
import { openedRound } from '../testing/open-round.ts';
import { type Signed, signIn } from '../testing/sign-in.ts';
import type { App } from '../types.ts';

let app: App;
let admin: Signed;
beforeAll(async () => {
  app = await testApp();
  admin = await signIn(app, 'administrator');
});
afterAll(() => app.close());

const ask = (method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object) =>
  app.inject({ method, url, headers: admin.headers, ...(payload ? { payload } : {}) });
const enter = (login: string, password: string) =>
  app.inject({ method: 'POST', url: '/api/session', headers: { 'x-mingjian': '1' }, payload: { login, password } });
const open = async (login: string) => (await ask('POST', '/api/accounts', { login, name: login })).json();
const setUp = async (name: string, role: string, unit?: string) =>
  (await ask('POST', '/api/posts', { name, role, unit: unit ?? null })).json().id as string;

describe('accounts', () => {
  it('open with a password for one use, which must be changed', async () => {
    const { account, password } = await open('wang');
    expect((await enter('wang', password)).json().account).toMatchObject({ id: account.id, mustChange: true });
    expect((await ask('POST', '/api/accounts', { login: 'WANG', name: 'x' })).json().code).toBe('taken');
    const list = await ask('GET', '/api/accounts');
    expect(list.json().map(({ login }: { login: string }) => login)).toContain('wang');
    expect(list.body).not.toContain('argon2');
  });

  it('are disabled at once, and enabled again; nobody disables the own one', async () => {
    const { account, password } = await open('li');
    const { cookies } = await enter('li', password);
    const cookie = `mingjian=${cookies[0]!.value}`;
    const disabled = await ask('PATCH', `/api/accounts/${account.id}`, { version: 1, action: 'disable' });
    expect(disabled.json().account.disabledAt).not.toBeNull();
    expect((await app.inject({ url: '/api/session', headers: { cookie } })).json().state).toBe('signed-out');
    expect((await enter('li', password)).json().code).toBe('wrong-login');
    const late = await ask('PATCH', `/api/accounts/${account.id}`, { version: 1, action: 'enable' });
    expect([late.statusCode, late.json().code]).toEqual([409, 'stale']);
    await ask('PATCH', `/api/accounts/${account.id}`, { version: 2, action: 'enable' });
    expect((await enter('li', password)).statusCode).toBe(200);
    const own = await ask('PATCH', `/api/accounts/${admin.account}`, { version: 1, action: 'disable' });
    expect(own.json().code).toBe('own-account');
  });

  it('are unlocked by the administrator, and get another password', async () => {
    const { account, password } = await open('zhao');
    for (let n = 0; n < 5; n += 1) await enter('zhao', 'Wrong-word-1');
    const [locked] = (await ask('GET', '/api/accounts')).json().filter((one: { id: string }) => one.id === account.id);
    expect(locked.lockedUntil).not.toBeNull();
    const unlocked = await ask('PATCH', `/api/accounts/${account.id}`, { version: 1, action: 'unlock' });
    expect(unlocked.json().account.lockedUntil).toBeNull();
    expect((await enter('zhao', password)).statusCode).toBe(200);
    const reset = await ask('PATCH', `/api/accounts/${account.id}`, { version: 2, action: 'reset-password' });
    expect((await enter('zhao', password)).statusCode).toBe(401);
    expect((await enter('zhao', reset.json().password)).statusCode).toBe(200);
    expect((await ask('PATCH', '/api/accounts/none', { version: 1, action: 'unlock' })).statusCode).toBe(404);
  });
});

describe('posts', () => {
  it('go from hand to hand with a reason, and remember', async () => {
    const [first, second] = [(await open('a1')).account.id, (await open('a2')).account.id];
    const id = await setUp('评估一组', 'assessor');
    const hand = (version: number, account: string | null, reason: string) =>
      ask('POST', `/api/posts/${id}/hand-over`, { version, account, reason });
    expect((await hand(1, first, '任命')).statusCode).toBe(204);
    expect((await hand(1, second, '迟')).json().code).toBe('stale');
    expect((await hand(2, second, ' ')).statusCode).toBe(422);
    expect((await hand(2, second, '轮岗')).statusCode).toBe(204);
    expect((await ask('GET', `/api/posts/${id}/history`)).json()).toMatchObject([
      { name: 'a2', reason: '轮岗', untilAt: null },
      { name: 'a1', reason: '任命' },
    ]);
    const list = (await ask('GET', '/api/posts')).json();
    expect(list.find((post: { id: string }) => post.id === id)).toMatchObject({ holder: 'a2', version: 3 });
    expect((await hand(3, 'none', 'x')).statusCode).toBe(404);
    expect((await ask('GET', '/api/posts/none/history')).statusCode).toBe(404);
  });

  it('that may not meet in one person are refused', async () => {
    const account = (await open('b1')).account.id;
    const hand = (id: string) => ask('POST', `/api/posts/${id}/hand-over`, { version: 1, account, reason: '任命' });
    expect((await hand(await setUp('评估二组', 'assessor'))).statusCode).toBe(204);
    expect((await hand(await setUp('复核二组', 'reviewer'))).statusCode).toBe(204);
    expect((await hand(await setUp('审计', 'auditor'))).json().code).toBe('clash');
    expect((await hand(await setUp('管理员二', 'administrator'))).json().code).toBe('clash');
  });

  it('belong to a unit where the role does, and stand once', async () => {
    const add = (payload: object) => ask('POST', '/api/posts', payload);
    const why = async (payload: object) => (await add(payload)).json().problems[0].code;
    const liaison = { name: '甲镇联络员', role: 'liaison' };
    expect(await why({ ...liaison, unit: 't1' })).toBe('post-unit-unknown');
    await openedRound(app, []);
    expect((await ask('GET', '/api/units')).json()).toContainEqual({ id: 't1', name: '甲镇' });
    expect(await why(liaison)).toBe('post-unit-missing');
    expect(await why({ name: '领导小组', role: 'approver', unit: 't1' })).toBe('post-unit-none');
    expect((await add({ ...liaison, unit: '甲镇' })).statusCode).toBe(201);
    expect((await add({ ...liaison, unit: 't1' })).json().code).toBe('taken');
    const made = (await ask('GET', '/api/posts?search=甲镇')).json();
    expect(made).toMatchObject([{ unit: 't1', unitName: '甲镇' }]);
  });

  it('always leave one administrator', async () => {
    const hand = await ask('POST', `/api/posts/${admin.post}/hand-over`, { version: 2, account: null, reason: '撤' });
    expect(hand.json().code).toBe('last-administrator');
  });
});
