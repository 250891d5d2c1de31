import { expect, test } from 'vitest';
import {
  accountByLogin,
  accountOf,
  addAccount,
  addAccounts,
  addFirstAdministrator,
  changeAccount,
  listAccounts,
  NotTheFirst,
  setPassword,
} from './accounts.ts';
import { auditHead, brokenAt } from './audit.ts';
import { isTaken, Stale } from './errors.ts';
import { findSession, openSession } from './sessions.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: null, at: '2026-03-02T01:00:00.000Z' };

onEveryEngine('accounts', (store) => {
  test('of ten who want to be the first administrator at once, one is', async () => {
    const { db } = store();
    const tries = Array.from({ length: 10 }, (_, n) =>
      addFirstAdministrator(db, act, { login: `admin${n}`, name: '管理员', password: 'hash' }, '系统管理员'),
    );
    const ended = await Promise.allSettled(tries);
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of ended) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(NotTheFirst);
    expect(await listAccounts(db)).toHaveLength(1);
    // Those who came too late left no line either: first-run, account, post, holding.
    expect((await auditHead(db)).seq).toBe(4);
    expect(await brokenAt(db)).toBeNull();
  });

  test('a login is one whatever its case and width, and belongs to one account', async () => {
    const { db } = store();
    const id = await addAccount(db, act, { login: ' Wang.Li ', name: '王丽', password: null });
    expect((await accountByLogin(db, 'wang.li'))?.id).toBe(id);
    expect((await accountByLogin(db, 'ＷＡＮＧ.LI'))?.id).toBe(id);
    const again = addAccount(db, act, { login: 'WANG.LI', name: '王力', password: null });
    await expect(again).rejects.toSatisfy(isTaken);
  });

  test('several accounts come all or none', async () => {
    const { db } = store();
    const account = (login: string) => ({ login, name: login, password: null });
    expect(await addAccounts(db, act, [account('zhao'), account('qian')])).toHaveLength(2);
    const clash = addAccounts(db, act, [account('sun'), account('ZHAO')]);
    await expect(clash).rejects.toSatisfy(isTaken);
    expect(await accountByLogin(db, 'sun')).toBeUndefined();
  });

  test('a change made on an old version is refused', async () => {
    const { db } = store();
    const id = await addAccount(db, act, { login: 'stale', name: '旧', password: null });
    await changeAccount(db, act, { id, version: 1, action: 'rename', change: { name: '新' } });
    const late = changeAccount(db, act, { id, version: 1, action: 'rename', change: { name: '迟' } });
    await expect(late).rejects.toBeInstanceOf(Stale);
    expect(await accountOf(db, id)).toMatchObject({ name: '新', version: 2 });
  });

  test('a new password ends the other sessions; disabling ends all', async () => {
    const { db } = store();
    const id = await addAccount(db, act, { login: 'busy', name: '忙', password: 'old' });
    const mine = { ...act, account: id };
    for (const session of ['s1', 's2']) await openSession(db, mine, { id: session, complete: 1, agent: null });
    await setPassword(db, mine, { id, version: 1, password: 'new', mustChange: false, past: ['old'], keep: 's1' });
    expect(await findSession(db, 's1')).not.toBeNull();
    expect(await findSession(db, 's2')).toBeNull();
    expect(await accountOf(db, id)).toMatchObject({ password: 'new', pastPasswords: '["old"]', passwordSince: act.at });
    await changeAccount(db, act, { id, version: 2, action: 'disable', change: { disabledAt: act.at } });
    expect(await findSession(db, 's1')).toBeNull();
  });
});
