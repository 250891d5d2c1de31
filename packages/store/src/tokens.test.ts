import { expect, test } from 'vitest';
import { addAccount } from './accounts.ts';
import { createPost, handOver } from './posts.ts';
import { onEveryEngine } from './testing/engines.ts';
import { addToken, findToken, listTokens, revokeToken, touchToken } from './tokens.ts';

const act = { account: null, at: '2026-03-02T01:00:00.000Z' };
const terms = { name: '接口', scope: 'read', lastDay: '2026-06-30' } as const;

onEveryEngine('tokens', (store) => {
  test('a token is found by its hash with the posts held now, and listed without it', async () => {
    const { db } = store();
    const account = await addAccount(db, act, { login: 'wang', name: '王', password: null });
    const post = await createPost(db, act, { name: '考评办', role: 'organiser', unit: null });
    await handOver(db, act, { post, version: 1, account, reason: '任命' });
    const id = await addToken(db, { ...act, account }, { hash: 'h1', ...terms });
    await touchToken(db, id, '2026-03-02T02:00:00.000Z');
    expect(await findToken(db, 'h1')).toMatchObject({
      token: { id, ...terms, usedAt: '2026-03-02T02:00:00.000Z' },
      account: { id: account, lockedUntil: null },
      posts: [{ id: post, role: 'organiser' }],
    });
    expect(await findToken(db, 'h2')).toBeNull();
    expect(Object.keys((await listTokens(db, account))[0]!)).not.toContain('hash');
    await handOver(db, act, { post, version: 2, account: null, reason: '调离' });
    expect((await findToken(db, 'h1'))?.posts).toEqual([]);
  });

  test('only its holder revokes it, once, and the log says so once', async () => {
    const { db } = store();
    const account = await addAccount(db, act, { login: 'li', name: '李', password: null });
    const other = await addAccount(db, act, { login: 'zhao', name: '赵', password: null });
    const id = await addToken(db, { ...act, account }, { hash: 'h3', ...terms });
    expect(await revokeToken(db, { ...act, account: other }, id)).toBe(false);
    expect((await findToken(db, 'h3'))?.token.revokedAt).toBeNull();
    expect(await revokeToken(db, { ...act, account }, id)).toBe(true);
    expect(await revokeToken(db, { account, at: '2026-03-03T01:00:00.000Z' }, id)).toBe(true);
    expect((await findToken(db, 'h3'))?.token.revokedAt).toBe(act.at);
    const lines = await db
      .selectFrom('audit')
      .select(['action', 'detail'])
      .where('object', '=', id)
      .orderBy('seq')
      .execute();
    expect(lines.map(({ action }) => action)).toEqual(['create', 'revoke']);
    expect(JSON.stringify(lines)).not.toContain('h3');
  });
});
