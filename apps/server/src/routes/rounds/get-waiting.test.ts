import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtIn, multipart, testApp } from '../../testing/app.ts';
import { openedRound } from '../../testing/open-round.ts';
import { type Signed, signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

let app: App;
let round = '';
let people: Record<'assessor' | 'reviewer' | 'third' | 'liaison' | 'organiser', Signed>;
beforeAll(async () => {
  app = await testApp();
  people = {
    assessor: await signIn(app, 'assessor'),
    reviewer: await signIn(app, 'reviewer'),
    third: await signIn(app, 'reviewer'),
    liaison: await signIn(app, 'liaison', 't1'),
    organiser: await signIn(app, 'organiser'),
  };
  round = await openedRound(app, [
    { post: people.assessor.post, kind: 'assess', unit: 't1' },
    { post: people.reviewer.post, kind: 'review' },
    { post: people.third.post, kind: 'review' },
  ]);
});
afterAll(() => app.close());

const waiting = async (who: keyof typeof people) =>
  (await app.inject({ url: '/api/waiting', headers: people[who].headers })).json();

it('counts for everybody what waits for him, and follows what is done', async () => {
  const tasks = await app.inject({ url: `/api/rounds/${round}/desk/tasks`, headers: people.assessor.headers });
  const cells: { indicator: string }[] = tasks.json();
  expect(await waiting('assessor')).toMatchObject({ assess: cells.length, materials: 0, review: 0, handIn: 0 });
  expect(await waiting('reviewer')).toMatchObject({ assess: 0, review: 0 });
  expect(await waiting('organiser')).toMatchObject({ assess: 0, handIn: 0, rate: 0 });
  const before = await waiting('liaison');
  expect(before.handIn).toBeGreaterThan(1);

  const found = await app.inject({ url: `/api/rounds/${round}/materials`, headers: people.liaison.headers });
  const asked = found.json().units[0].indicators.find((one: { asked: boolean }) => one.asked);
  const body = multipart([
    { name: 'unit', content: 't1' },
    { name: 'indicator', content: asked.path },
    { name: 'file', file: 'a.txt', content: 'a' },
  ]);
  const headers = { ...people.liaison.headers, ...body.headers };
  const url = `/api/rounds/${round}/evidence`;
  const given = await app.inject({ method: 'POST', url, headers, payload: body.payload });
  expect(given.statusCode).toBe(201);
  expect(await waiting('liaison')).toMatchObject({ handIn: before.handIn - 1, mend: 0 });
  expect(await waiting('assessor')).toMatchObject({ materials: 1 });

  const decision = `${url}/${given.json().id}/decision`;
  const payload = { kind: 'returned', reason: '缺公章' };
  await app.inject({ method: 'POST', url: decision, headers: people.assessor.headers, payload });
  expect(await waiting('liaison')).toMatchObject({ handIn: before.handIn - 1, mend: 1 });
  expect(await waiting('assessor')).toMatchObject({ materials: 0 });
});

it('tells what came back, and what waits for a third person, apart from the many that wait', async () => {
  const nodes = (await builtIn()).schemes.get('xuanwei-2023')?.plan.classes.find(({ id }) => id === 'township')?.nodes;
  const indicator = nodes?.find(({ name }) => name === '通报批评')?.path ?? '';
  const send = async (who: keyof typeof people, path: string, payload: object) => {
    const url = `/api/rounds/${round}/desk${path}`;
    return (await app.inject({ method: 'POST', url, headers: people[who].headers, payload })).statusCode;
  };
  const fact = () => ({ id: randomUUID(), unit: 't1', indicator, kind: 'event', level: '曲靖市政府办公室' });
  const before = await waiting('assessor');
  expect(await send('assessor', '/facts', { facts: [{ ...fact(), date: '2023-04-12' }] })).toBe(200);
  expect(await waiting('assessor')).toMatchObject({ assess: before.assess - 1, returned: 0 });
  expect(await waiting('reviewer')).toMatchObject({ review: 1, third: 0 });

  const said = { unit: 't1', indicator, upTo: 1, reason: '缺截图' };
  expect(await send('reviewer', '/reviews', { ...said, decision: 'return' })).toBe(201);
  expect(await waiting('assessor')).toMatchObject({ assess: before.assess - 1, returned: 1 });
  expect(await waiting('reviewer')).toMatchObject({ review: 0, third: 0 });

  expect(await send('assessor', '/facts', { facts: [{ ...fact(), date: '2023-05-12' }] })).toBe(200);
  expect(await send('reviewer', '/reviews', { ...said, upTo: 2, decision: 'third' })).toBe(201);
  // Whoever asked for a third person is none himself.
  expect(await waiting('reviewer')).toMatchObject({ review: 0, third: 0 });
  expect(await waiting('third')).toMatchObject({ review: 0, third: 1 });
});
