import { expect, test } from 'vitest';
import { createPost } from './posts.ts';
import { postsInOrder } from './posts-in-order.ts';
import { createRound } from './rounds.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: null, at: '2026-03-02T01:00:00.000Z' };
const ROLES = ['organiser', 'assessor', 'liaison'];

onEveryEngine('posts in order', (store) => {
  test('stand by role as the office knows them, then by unit as the plan lists them, part by part', async () => {
    const { db } = store();
    await createRound(db, act, {
      title: '考核',
      scheme: { hash: 'h', id: 's', version: '1', title: '方案', year: 2026, body: '{}' },
      params: {},
      sample: false,
      units: ['丙镇', '甲镇', '乙镇'].map((name, at) => ({ id: `z${at + 1}`, name, class: 'township' })),
      windows: [],
    });
    const posts: [name: string, role: string, unit: string | null][] = [
      ['镇外联络岗', 'liaison', 'gone'],
      ['a', 'liaison', 'z3'],
      ['b', 'liaison', 'z1'],
      ['评估二岗', 'assessor', null],
      ['评估一岗', 'assessor', null],
      ['c', 'liaison', 'z2'],
      ['d', 'liaison', 'z1'],
      ['综合岗', 'organiser', null],
      ['审计岗', 'auditor', null],
    ];
    const ids: string[] = [];
    for (const [name, role, unit] of posts) ids.push(await createPost(db, act, { name, role, unit }));
    const order = ['综合岗', '评估一岗', '评估二岗', 'b', 'd', 'c', 'a', '镇外联络岗', '审计岗'];
    expect((await postsInOrder(db, ROLES)).map(({ name }) => name)).toEqual(order);
    const seen: string[] = [];
    for (let after: string | undefined; ; ) {
      const part = await postsInOrder(db, ROLES, { after, limit: 2 });
      seen.push(...part.map(({ name }) => name));
      after = part.at(-1)?.id;
      if (part.length < 2) break;
    }
    expect(seen).toEqual(order);
    // After a post that the search does not find.
    const found = await postsInOrder(db, ROLES, { search: '岗', after: ids[1] });
    expect(found.map(({ name }) => name)).toEqual(['镇外联络岗', '审计岗']);
  });
});
