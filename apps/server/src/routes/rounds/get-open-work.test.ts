import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtIn, testApp } from '../../testing/app.ts';
import { openedRound } from '../../testing/open-round.ts';
import { type Signed, signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

let app: App;
let people: Record<'assessor' | 'organiser' | 'liaison', Signed>;
let round = '';
let leaf = '';
beforeAll(async () => {
  app = await testApp();
  people = {
    assessor: await signIn(app, 'assessor'),
    organiser: await signIn(app, 'organiser'),
    liaison: await signIn(app, 'liaison', 't1'),
  };
  round = await openedRound(app, [{ post: people.assessor.post, kind: 'assess', unit: 't1' }]);
  const plan = (await builtIn()).schemes.get('xuanwei-2023')?.plan;
  const nodes = plan?.classes.find(({ id }) => id === 'township')?.nodes;
  leaf = nodes?.find(({ name }) => name === '通报批评')?.path ?? '';
});
afterAll(() => app.close());

const openOf = async (who: keyof typeof people, unit = 't1') => {
  const url = `/api/rounds/${round}/results/${unit}/open`;
  const answer = await app.inject({ method: 'GET', url, headers: people[who].headers });
  return { status: answer.statusCode, body: answer.json() };
};

it('says of every indicator without a record whose it is, until something is entered', async () => {
  const { body: before } = await openOf('organiser');
  expect(before.open.length).toBe(before.cells);
  expect(before.open.every(({ posts }: { posts: string[] }) => posts.length === 1)).toBe(true);
  const fact = { id: randomUUID(), unit: 't1', indicator: leaf, kind: 'event', date: '2023-04-12' };
  const given = await app.inject({
    method: 'POST',
    url: `/api/rounds/${round}/desk/facts`,
    headers: people.assessor.headers,
    payload: { facts: [{ ...fact, level: '曲靖市政府办公室' }] },
  });
  expect(given.statusCode).toBe(200);
  const { body: after } = await openOf('organiser');
  expect(after.open.length).toBe(before.cells - 1);
  expect(after.open.map(({ indicator }: { indicator: string }) => indicator)).not.toContain(leaf);
  const { body: other } = await openOf('organiser', 't2');
  expect(other.open.every(({ posts }: { posts: string[] }) => posts.length === 0)).toBe(true);
});

it('is for the office: not for a unit, nor of a unit that is not there', async () => {
  expect((await openOf('liaison')).status).toBe(403);
  expect((await openOf('organiser', 'nowhere')).status).toBe(404);
});
