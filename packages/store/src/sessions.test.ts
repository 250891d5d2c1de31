import { expect, test } from 'vitest';
import { accountOf, addAccount } from './accounts.ts';
import { createPost, handOver } from './posts.ts';
import { completeSession, endSession, findSession, openSession, sweepSessions, touchSession } from './sessions.ts';
import { countFailure } from './sign-in.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: null, at: '2026-03-02T01:00:00.000Z' };

onEveryEngine('sessions', (store) => {
  test('a session is found with its account and the posts held now', async () => {
    const { db } = store();
    const account = await addAccount(db, act, { login: 'wang', name: '王', password: null });
    await openSession(db, { ...act, account }, { id: 's1', complete: 1, agent: 'test' });
    expect((await findSession(db, 's1'))?.posts).toEqual([]);
    const post = await createPost(db, act, { name: '甲县联络员', role: 'liaison', unit: 'jia' });
    await handOver(db, act, { post, version: 1, account, reason: '任命' });
    expect(await findSession(db, 's1')).toMatchObject({
      session: { id: 's1', complete: 1, seenAt: act.at },
      account: { id: account, login: 'wang', name: '王' },
      posts: [{ id: post, name: '甲县联络员', role: 'liaison', unit: 'jia' }],
    });
    await handOver(db, act, { post, version: 2, account: null, reason: '调离' });
    expect((await findSession(db, 's1'))?.posts).toEqual([]);
    expect(await findSession(db, 'none')).toBeNull();
  });

  test('completing puts a new id in the place of the old and forgives what was counted', async () => {
    const { db } = store();
    const account = await addAccount(db, act, { login: 'li', name: '李', password: null });
    await countFailure(db, act, { account, most: 5, lockedUntil: act.at, address: '::1' });
    await openSession(db, { ...act, account }, { id: 'half', complete: 0, agent: null });
    expect((await accountOf(db, account))?.failures).toBe(1);
    await completeSession(db, { ...act, account }, { from: 'half', to: 'whole' });
    expect(await findSession(db, 'half')).toBeNull();
    expect((await findSession(db, 'whole'))?.session.complete).toBe(1);
    expect((await accountOf(db, account))?.failures).toBe(0);
  });

  test('ending twice is ending once, and the old ones are swept', async () => {
    const { db } = store();
    const account = await addAccount(db, act, { login: 'zhao', name: '赵', password: null });
    for (const id of ['a', 'b', 'c']) await openSession(db, { ...act, account }, { id, complete: 1, agent: null });
    await endSession(db, act, 'a');
    await endSession(db, act, 'a');
    await touchSession(db, 'b', '2026-03-02T02:00:00.000Z');
    await sweepSessions(db, { seenBefore: '2026-03-02T01:30:00.000Z', begunBefore: '2026-03-01T00:00:00.000Z' });
    expect(await findSession(db, 'a')).toBeNull();
    expect((await findSession(db, 'b'))?.session.seenAt).toBe('2026-03-02T02:00:00.000Z');
    expect(await findSession(db, 'c')).toBeNull();
  });
});
