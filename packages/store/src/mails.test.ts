import { expect, test } from 'vitest';
import { addAccount, changeAccount } from './accounts.ts';
import { addMail, beginMail, digestId, endMail, mailWishes } from './mails.ts';
import { addNotices, listNotices, readNotices } from './notices.ts';
import { within } from './open.ts';
import { onEveryEngine } from './testing/engines.ts';

const at = '2026-03-02T01:00:00.000Z';
const act = { account: null, at };

onEveryEngine('mails', (store) => {
  const person = (login: string, email: string | null = `${login}@example.gov.cn`) =>
    addAccount(store().db, act, { login, name: login, email, password: null });
  const tell = (account: string, reason: string) =>
    within(store().db, (trx) =>
      addNotices(trx, at, [{ account, round: null, kind: 'post-taken', detail: { reason }, repeat: 'always' }]),
    );
  const add = (account: string, id: string, kind: 'digest' | 'notice' = 'digest') =>
    within(store().db, (trx) => addMail(trx, at, { id, account, kind, day: '2026-03-02' }));
  const carried = async (id: string) =>
    (await beginMail(store().db, at, id))?.notices.map(({ detail }) => JSON.parse(detail).reason);

  test('of ten who make the mail of a day, one does, and it carries what lies unread', async () => {
    const account = await person('wang');
    await tell(account, '一');
    await tell(account, '二');
    const [first] = await listNotices(store().db, account, { limit: 1 });
    await readNotices(store().db, account, at, first!.id);
    const id = digestId('2026-03-02', account);
    const made = await Promise.all(Array.from({ length: 10 }, () => add(account, id)));
    expect(made.filter(Boolean)).toHaveLength(1);
    const left = JSON.parse((await listNotices(store().db, account, { limit: 2 }))[1]!.detail).reason;
    expect(await carried(id)).toEqual([left]);
    await endMail(store().db, at, { id, state: 'sent', error: null });
    await tell(account, '三');
    expect(await add(account, id)).toBe(false);
    await add(account, 'next', 'notice');
    expect(await carried('next')).toEqual(['三']);
  });

  test('one that was refused is tried again; once given up, its notices go with the next', async () => {
    const account = await person('li');
    await tell(account, '一');
    await add(account, 'm1');
    expect(await carried('m1')).toEqual(['一']);
    await endMail(store().db, at, { id: 'm1', state: 'waiting', error: '451' });
    expect((await beginMail(store().db, at, 'm1'))?.mail).toMatchObject({ attempts: 2, error: '451' });
    await endMail(store().db, at, { id: 'm1', state: 'failed', error: '550' });
    expect(await beginMail(store().db, at, 'm1')).toBeUndefined();
    await add(account, 'm2');
    expect(await carried('m2')).toEqual(['一']);
  });

  test('one whose sender has gone is not sent again, and nothing that it carried is lost', async () => {
    const account = await person('zhao');
    await tell(account, '一');
    await add(account, 'm3');
    expect(await carried('m3')).toEqual(['一']);
    expect(await beginMail(store().db, at, 'm3')).toBeUndefined();
    await endMail(store().db, at, { id: 'm3', state: 'sent', error: null });
    const row = await store().db.selectFrom('mail').select('state').where('id', '=', 'm3').executeTakeFirst();
    expect(row?.state).toBe('unknown');
    await add(account, 'm4');
    expect(await carried('m4')).toEqual(['一']);
  });

  test('go to accounts in use that have an address and want them so', async () => {
    const { db } = store();
    const account = await person('qian');
    const without = await person('sun', null);
    const ids = [account, without];
    expect(await mailWishes(db, 'digest', ids)).toEqual([{ id: account, email: 'qian@example.gov.cn' }]);
    await changeAccount(db, act, { id: account, version: 1, action: 'set-mail', change: { mail: 'at-once' } });
    expect(await mailWishes(db, 'digest', ids)).toEqual([]);
    expect(await mailWishes(db, 'at-once', ids)).toHaveLength(1);
    await changeAccount(db, act, { id: account, version: 2, action: 'disable', change: { disabledAt: at } });
    expect(await mailWishes(db, 'at-once', ids)).toEqual([]);
  });
});
