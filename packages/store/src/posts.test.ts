import { expect, test } from 'vitest';
import { addAccount } from './accounts.ts';
import { isTaken, Stale } from './errors.ts';
import { createPost, handOver, heldRoles, listPosts, postHistory, postOf, unitsWithout } from './posts.ts';
import { createRound } from './rounds.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: null, at: '2026-03-02T01:00:00.000Z' };

onEveryEngine('posts', (store) => {
  test('a post goes from hand to hand, and remembers', async () => {
    const { db } = store();
    const wang = await addAccount(db, act, { login: 'wang', name: '王', password: null });
    const li = await addAccount(db, act, { login: 'li', name: '李', password: null });
    const post = await createPost(db, act, { name: '评估一组', role: 'assessor', unit: null });
    await handOver(db, act, { post, version: 1, account: wang, reason: '任命' });
    await handOver(db, { ...act, at: '2026-04-01T01:00:00.000Z' }, { post, version: 2, account: li, reason: '轮岗' });
    expect(await listPosts(db)).toMatchObject([{ id: post, account: li, holder: '李', version: 3 }]);
    expect(await postHistory(db, post)).toMatchObject([
      { name: '李', untilAt: null, reason: '轮岗' },
      { name: '王', untilAt: '2026-04-01T01:00:00.000Z', reason: '任命' },
    ]);
    const late = handOver(db, act, { post, version: 2, account: wang, reason: '迟' });
    await expect(late).rejects.toBeInstanceOf(Stale);
    expect(await heldRoles(db, li)).toEqual(['assessor']);
    expect(await heldRoles(db, li, post)).toEqual([]);
  });

  test('a name stands once', async () => {
    const { db } = store();
    await createPost(db, act, { name: '审计', role: 'auditor', unit: null });
    await expect(createPost(db, act, { name: '审计', role: 'auditor', unit: null })).rejects.toSatisfy(isTaken);
  });

  test('whoever may not take it leaves the post as it was', async () => {
    const { db } = store();
    const account = await addAccount(db, act, { login: 'qian', name: '钱', password: null });
    const post = await createPost(db, act, { name: '审计二', role: 'auditor', unit: null });
    const allowed = (held: readonly string[]) => {
      throw new Error(`holds ${held.length}`);
    };
    await expect(handOver(db, act, { post, version: 1, account, reason: 'x', allowed })).rejects.toThrow('holds 0');
    expect(await postOf(db, post)).toMatchObject({ version: 1 });
    expect(await postHistory(db, post)).toEqual([]);
  });

  test('of two posts that one person may not hold together, taken at once, one is refused', async () => {
    const { db } = store();
    const account = await addAccount(db, act, { login: 'sun', name: '孙', password: null });
    const allowed = (held: readonly string[]) => {
      if (held.length > 0) throw new Error('clash');
    };
    const posts = [
      await createPost(db, act, { name: '甲', role: 'administrator', unit: null }),
      await createPost(db, act, { name: '乙', role: 'organiser', unit: null }),
    ];
    const ended = await Promise.allSettled(
      posts.map((post) => handOver(db, act, { post, version: 1, account, reason: 'x', allowed })),
    );
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('a unit is spoken for by whoever holds a post of its own, and by nobody while the post is empty', async () => {
    const { db } = store();
    const account = await addAccount(db, act, { login: 'zhou', name: '周', password: null });
    const round = await createRound(db, act, {
      title: '考核',
      scheme: { hash: 'h', id: 's', version: '1', title: '方案', year: 2026, body: '{}' },
      params: {},
      sample: false,
      units: ['甲镇', '乙镇', '丙镇'].map((name, at) => ({ id: `z${at + 1}`, name, class: 'township' })),
      windows: [],
    });
    expect(await unitsWithout(db, round, 'liaison')).toEqual(['甲镇', '乙镇', '丙镇']);
    const post = await createPost(db, act, { name: '甲镇联络岗', role: 'liaison', unit: 'z1' });
    await createPost(db, act, { name: '乙镇联络岗', role: 'liaison', unit: 'z2' });
    await createPost(db, act, { name: '丙镇互评岗', role: 'rater', unit: 'z3' });
    await handOver(db, act, { post, version: 1, account, reason: '到岗' });
    expect(await unitsWithout(db, round, 'liaison')).toEqual(['乙镇', '丙镇']);
  });
});
