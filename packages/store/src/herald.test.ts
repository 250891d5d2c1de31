import { expect, test } from 'vitest';
import { addAccount, changeAccount } from './accounts.ts';
import { auditHead } from './audit.ts';
import { closeDay, heraldState, linesAfter, moveHerald, postHolders } from './herald.ts';
import { within } from './open.ts';
import { createPost, handOver } from './posts.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: null, at: '2026-03-02T01:00:00.000Z' };

onEveryEngine('the herald', (store) => {
  test('goes on from where it was, and of ten at once one does', async () => {
    const { db } = store();
    expect(await heraldState(db)).toEqual({ seq: 0, day: null });
    await addAccount(db, act, { login: 'wang', name: '王', password: null });
    await addAccount(db, act, { login: 'li', name: '李', password: null });
    const { seq } = await auditHead(db);
    expect((await linesAfter(db, 0, 10)).map((line) => line.seq)).toEqual([1, 2]);
    expect((await linesAfter(db, 0, 1)).map((line) => line.seq)).toEqual([1]);
    const moved = await Promise.all(Array.from({ length: 10 }, () => within(db, (trx) => moveHerald(trx, 0, seq))));
    expect(moved.filter(Boolean)).toHaveLength(1);
    expect(await linesAfter(db, seq, 10)).toEqual([]);
    await closeDay(db, '2026-03-02');
    expect(await heraldState(db)).toEqual({ seq, day: '2026-03-02' });
  });

  test('knows who holds a post today', async () => {
    const { db } = store();
    const account = await addAccount(db, act, { login: 'zhao', name: '赵', password: null });
    const post = await createPost(db, act, { name: '甲镇联络员', role: 'liaison', unit: 't1' });
    expect(await postHolders(db)).toEqual([]);
    await handOver(db, act, { post, version: 1, account, reason: '到岗' });
    expect(await postHolders(db)).toEqual([{ account, post, role: 'liaison', unit: 't1' }]);
    await changeAccount(db, act, { id: account, version: 1, action: 'disable', change: { disabledAt: act.at } });
    expect(await postHolders(db)).toEqual([]);
  });
});
