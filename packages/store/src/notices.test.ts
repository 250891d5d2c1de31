import { expect, test } from 'vitest';
import { addNotices, listNotices, type NewNotice, readNotices, unreadNotices } from './notices.ts';
import { within } from './open.ts';
import { onEveryEngine } from './testing/engines.ts';

const hour = (n: number): string => `2026-03-02T0${n}:00:00.000Z`;
const notice = (account: string, reason: string, repeat: NewNotice['repeat'] = 'always'): NewNotice => ({
  account,
  round: null,
  kind: 'material-returned',
  detail: { reason },
  repeat,
});

onEveryEngine('notices', (store) => {
  const add = (at: string, ...notices: NewNotice[]) => within(store().db, (trx) => addNotices(trx, at, notices));
  const reasons = async (account: string, page: { after?: string; limit: number } = { limit: 10 }) =>
    (await listNotices(store().db, account, page)).map(({ detail }) => JSON.parse(detail).reason);

  test('come back the newest first, in parts, each to its own account', async () => {
    const { db } = store();
    for (let n = 1; n <= 5; n += 1) await add(hour(n > 2 ? n : 2), notice('a', `第${n}件`));
    await add(hour(6), notice('b', '别人的'));
    const first = await listNotices(db, 'a', { limit: 2 });
    expect(first.map(({ detail }) => JSON.parse(detail).reason)).toEqual(['第5件', '第4件']);
    const after = first[1]!.id;
    const rest = await reasons('a', { after, limit: 10 });
    expect(rest[0]).toBe('第3件');
    // Two came in one instant: their order is nobody's, but each comes once.
    expect([...rest].sort()).toEqual(['第1件', '第2件', '第3件']);
    expect(await reasons('b')).toEqual(['别人的']);
    expect(await reasons('b', { after, limit: 10 })).toEqual([]);
  });

  test('are read one by one or all at once, by their own account only', async () => {
    const { db } = store();
    await add(hour(1), notice('c', '一'), notice('c', '二'), notice('c', '三'), notice('d', '四'));
    expect([await unreadNotices(db, 'c'), await unreadNotices(db, 'd')]).toEqual([3, 1]);
    const [one] = await listNotices(db, 'c', { limit: 1 });
    expect(await readNotices(db, 'd', hour(2), one!.id)).toBe(false);
    expect(await unreadNotices(db, 'c')).toBe(3);
    expect(await readNotices(db, 'c', hour(2), one!.id)).toBe(true);
    // The first reading is the one that counts.
    expect(await readNotices(db, 'c', hour(3), one!.id)).toBe(true);
    expect((await listNotices(db, 'c', { limit: 10 })).find(({ id }) => id === one!.id)?.readAt).toBe(hour(2));
    expect(await unreadNotices(db, 'c')).toBe(2);
    await readNotices(db, 'c', hour(4));
    expect([await unreadNotices(db, 'c'), await unreadNotices(db, 'd')]).toEqual([0, 1]);
  });

  test('that say the same are not written twice, as each kind wants it', async () => {
    const { db } = store();
    expect(await add(hour(1), notice('e', '同', 'unread'))).toEqual(new Set(['e']));
    expect(await add(hour(2), notice('e', '同', 'unread'), notice('e', '异', 'unread'))).toEqual(new Set(['e']));
    expect(await reasons('e')).toEqual(['异', '同']);
    await readNotices(db, 'e', hour(3));
    expect(await add(hour(4), notice('e', '同', 'unread'), notice('e', '异', 'never'))).toEqual(new Set(['e']));
    expect(await reasons('e')).toEqual(['同', '异', '同']);
    expect(await add(hour(5), notice('e', '同', 'always'), notice('f', '同', 'never'))).toEqual(new Set(['e', 'f']));
    expect(await reasons('e')).toHaveLength(4);
  });

  test('stand there when the transaction came through, and not otherwise', async () => {
    const failing = within(store().db, async (trx) => {
      await addNotices(trx, hour(1), [notice('g', '不该有')]);
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect(await reasons('g')).toEqual([]);
  });
});
