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

const scorers = async (who: keyof typeof people, unit = 't1') => {
  const url = `/api/rounds/${round}/results/${unit}/scorers`;
  const answer = await app.inject({ method: 'GET', url, headers: people[who].headers });
  return { status: answer.statusCode, body: answer.json() };
};

it('names who scored an indicator of the unit, and nobody where nothing was entered', async () => {
  expect(await scorers('organiser')).toEqual({ status: 200, body: [] });
  const fact = { id: randomUUID(), unit: 't1', indicator: leaf, kind: 'event', date: '2023-04-12' };
  const given = await app.inject({
    method: 'POST',
    url: `/api/rounds/${round}/desk/facts`,
    headers: people.assessor.headers,
    payload: { facts: [{ ...fact, level: '曲靖市政府办公室' }] },
  });
  expect(given.statusCode).toBe(200);
  expect((await scorers('organiser')).body).toEqual([{ indicator: leaf, names: [expect.any(String)] }]);
  expect((await scorers('organiser', 't2')).body).toEqual([]);
});

it('is for the office: not for a unit, whose score it is, nor of a unit that is not there', async () => {
  expect((await scorers('liaison')).status).toBe(403);
  expect((await scorers('organiser', 'nowhere')).status).toBe(404);
});
