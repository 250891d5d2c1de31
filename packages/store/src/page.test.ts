import { expect, test } from 'vitest';
import { addAccount, listAccounts } from './accounts.ts';
import { patterns } from './page.ts';
import { createPost, handOver, listPosts } from './posts.ts';
import { postsInOrder } from './posts-in-order.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: null, at: '2026-03-02T01:00:00.000Z' };

test('signs of a pattern mean themselves', () => {
  expect(patterns(' Ab  50%_\\ ')).toEqual(['%ab%', '%50\\%\\_\\\\%']);
});

onEveryEngine('pages of people', (store) => {
  test('come one after another without a gap, whatever was searched', async () => {
    const { db } = store();
    const ids: string[] = [];
    for (const [n, login] of ['a_1', 'b%2', 'c\\3', 'D4', 'e5'].entries()) {
      const id = await addAccount(db, act, { login, name: n % 2 === 0 ? '甲科' : '乙科', password: null });
      const post = await createPost(db, act, { name: `岗${n}`, role: n < 3 ? 'assessor' : 'reviewer', unit: null });
      await handOver(db, act, { post, version: 1, account: id, reason: '任命' });
      ids.push(id);
    }
    const walk = async (list: (after?: string) => Promise<{ id: string }[]>) => {
      const seen: string[] = [];
      for (let part = await list(); part.length > 0; part = await list(part.at(-1)?.id)) {
        seen.push(...part.map(({ id }) => id));
      }
      return seen;
    };
    expect(await walk((after) => listAccounts(db, { after, limit: 2 }))).toEqual(ids);
    const whole = (await listPosts(db)).map(({ id }) => id);
    expect(whole).toHaveLength(5);
    expect(await walk((after) => postsInOrder(db, [], { after, limit: 2 }))).toEqual(whole);
    expect(await walk((after) => listAccounts(db, { search: '甲', after, limit: 1 }))).toHaveLength(3);

    const logins = async (search: string) => (await listAccounts(db, { search })).map(({ login }) => login);
    expect(await logins('_')).toEqual(['a_1']);
    expect(await logins('%')).toEqual(['b%2']);
    expect(await logins('\\')).toEqual(['c\\3']);
    expect(await logins('D')).toEqual(['d4']);
    expect(await logins('甲 岗4')).toEqual([]);
    expect(await logins('岗4')).toEqual(['e5']);
    expect((await listPosts(db, { search: '乙' })).map(({ name }) => name)).toEqual(['岗1', '岗3']);
    expect((await listPosts(db, { accounts: [ids[4] ?? ''] })).map(({ name }) => name)).toEqual(['岗4']);
    expect(await listPosts(db, { accounts: [] })).toEqual([]);
  });
});
