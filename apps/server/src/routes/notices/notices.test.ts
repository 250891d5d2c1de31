import { accountOf, addNotices, within } from '@mingjian/store';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { storeOf, testApp } from '../../testing/app.ts';
import { type Signed, signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

let app: App;
let me: Signed;
let other: Signed;
beforeEach(async () => {
  app = await testApp();
  me = await signIn(app, 'liaison', 't1');
  other = await signIn(app, 'liaison', 't2');
});
afterEach(() => app.close());

const get = async (who: Signed, url: string) => (await app.inject({ url, headers: who.headers })).json();
const send = (who: Signed, method: 'POST' | 'PUT', url: string, payload: object = {}) =>
  app.inject({ method, url, headers: who.headers, payload });
const unread = async (who: Signed) => (await get(who, '/api/notices/unread')).count;

async function tell(who: Signed, ...posts: string[]): Promise<void> {
  await within(storeOf(app).db, (trx) =>
    addNotices(
      trx,
      '2026-03-02T01:00:00.000Z',
      posts.map((post) => ({
        account: who.account,
        round: null,
        kind: 'post-taken',
        detail: { post },
        repeat: 'always',
      })),
    ),
  );
}

it('lists one’s own notices, counts the unread, and marks them read; those of others do not exist', async () => {
  await tell(me, '甲岗', '乙岗', '丙岗');
  await tell(other, '丁岗');
  expect(await unread(me)).toBe(3);
  const list = await get(me, '/api/notices?limit=2');
  expect(list).toHaveLength(2);
  expect(list[0]).toMatchObject({ kind: 'post-taken', round: null, title: null, place: [], readAt: null });
  expect(await get(me, `/api/notices?after=${list[1].id}`)).toHaveLength(1);
  expect(JSON.stringify(await get(me, '/api/notices'))).not.toContain('丁岗');
  const [theirs] = await get(other, '/api/notices');
  expect((await send(me, 'POST', `/api/notices/${theirs.id}/read`)).statusCode).toBe(404);
  expect(await get(me, `/api/notices?after=${theirs.id}`)).toEqual([]);
  expect(await unread(other)).toBe(1);
  expect((await send(me, 'POST', `/api/notices/${list[0].id}/read`)).statusCode).toBe(204);
  expect(await unread(me)).toBe(2);
  expect((await send(me, 'POST', '/api/notices/read')).statusCode).toBe(204);
  expect([await unread(me), await unread(other)]).toEqual([0, 1]);
});

it('takes one’s own address and wish, and no address with a line of its own', async () => {
  const now = await get(me, '/api/session/mail');
  expect(now).toEqual({ email: null, mail: 'digest', version: 1, mailing: false });
  const put = (body: object) => send(me, 'PUT', '/api/session/mail', { ...now, ...body });
  for (const email of [
    'a@b',
    'a@example.gov.cn\r\nBcc: x@example.com',
    'a@example.gov.cn,b@example.gov.cn',
    '<a@b.cn>',
    '',
  ]) {
    expect((await put({ email })).statusCode, email).toBe(400);
  }
  const changed = await put({ email: 'wang@example.gov.cn', mail: 'at-once' });
  expect(changed.json()).toMatchObject({ email: 'wang@example.gov.cn', mail: 'at-once', version: 2 });
  expect((await put({ email: null })).statusCode).toBe(409);
});

it('lets the administrator correct an address, and set when mails go out', async () => {
  const admin = await signIn(app, 'administrator');
  const url = `/api/accounts/${me.account}/email`;
  expect((await send(me, 'PUT', url, { version: 1, email: 'x@example.gov.cn' })).statusCode).toBe(403);
  expect((await send(admin, 'PUT', url, { version: 1, email: 'x@example.gov.cn' })).json().email).toBe(
    'x@example.gov.cn',
  );
  expect((await send(admin, 'PUT', url, { version: 1, email: null })).statusCode).toBe(409);
  expect((await send(admin, 'PUT', '/api/accounts/none/email', { version: 1, email: null })).statusCode).toBe(404);
  expect((await accountOf(storeOf(app).db, me.account))?.email).toBe('x@example.gov.cn');
  const setting = '/api/settings/notices';
  expect(await get(admin, setting)).toEqual({ digestAt: '08:30', days: 3, version: 0, mailing: false });
  for (const wrong of [{ digestAt: '24:00' }, { digestAt: '8:30' }, { days: 0 }, { days: 1.5 }]) {
    expect((await send(admin, 'PUT', setting, { digestAt: '09:00', days: 5, version: 0, ...wrong })).statusCode).toBe(
      400,
    );
  }
  const set = await send(admin, 'PUT', setting, { digestAt: '09:00', days: 5, version: 0 });
  expect(set.json()).toEqual({ digestAt: '09:00', days: 5, version: 1, mailing: false });
});
