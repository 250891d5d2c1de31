import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtIn, testApp } from '../testing/app.ts';
import { openedRound } from '../testing/open-round.ts';
import { type Signed, signIn } from '../testing/sign-in.ts';
import type { App } from '../types.ts';
import type { ToldLine } from './tell-lines.ts';

type Line = ToldLine & { kind: string; action: string; detail: Readonly<Record<string, unknown>> };

let app: App;
let people: Record<'assessor' | 'reviewer' | 'organiser' | 'auditor', Signed>;
let round = '';
let indicator = '';
beforeAll(async () => {
  app = await testApp();
  people = {
    assessor: await signIn(app, 'assessor'),
    reviewer: await signIn(app, 'reviewer'),
    organiser: await signIn(app, 'organiser'),
    auditor: await signIn(app, 'auditor'),
  };
  round = await openedRound(app, [
    { post: people.assessor.post, kind: 'assess' },
    { post: people.reviewer.post, kind: 'review' },
  ]);
  const { plan } = (await builtIn()).schemes.get('xuanwei-2023') ?? {};
  const nodes = plan?.classes.find(({ id }) => id === 'township')?.nodes;
  indicator = nodes?.find(({ name }) => name === '通报批评')?.path ?? '';
});
afterAll(() => app.close());

const send = (who: keyof typeof people, url: string, payload: object, more: object = people[who].headers) =>
  app.inject({ method: 'POST', url, headers: { ...more }, payload });
const lines = async (kind: string): Promise<Line[]> =>
  (await app.inject({ url: `/api/audit?kind=${kind}`, headers: people.auditor.headers })).json();

it('names unit, indicator and value of what was entered, and of a word on it', async () => {
  const fact = { id: randomUUID(), unit: 't1', indicator, kind: 'event', date: '2023-04-12', count: '2' };
  const facts = [{ ...fact, level: '曲靖市政府办公室' }];
  expect((await send('assessor', `/api/rounds/${round}/desk/facts`, { facts })).statusCode).toBe(200);
  const word = { unit: 't1', indicator, decision: 'return', reason: '缺日期', upTo: 1 };
  expect((await send('reviewer', `/api/rounds/${round}/desk/reviews`, word)).statusCode).toBe(201);
  const [made] = await lines('facts');
  expect(made).toMatchObject({ about: null, round: '测试考核', token: null });
  expect(made?.cells).toMatchObject([{ unit: '甲镇', indicator: '1.3 通报批评', fact: { kind: 'event', count: '2' } }]);
  const [review] = await lines('review');
  expect(review?.cells).toMatchObject([{ unit: '甲镇', fact: null }]);
  // The clause that it was decided under stands in the log itself.
  expect(review?.detail.standard).toContain('出现错敏信息或涉及个人隐私问题，被国务院办公厅通报一次扣2分');
});

it('names the post that holds a duty, and the round that was changed', async () => {
  expect((await lines('duty'))[0]?.round).toBe('测试考核');
  expect((await lines('duty'))[0]?.about).not.toBeNull();
  expect((await lines('post')).find(({ action }) => action === 'hand-over')?.people.to).toMatch(/\S/);
  expect((await lines('round'))[0]).toMatchObject({ about: '测试考核', cells: [] });
});

it('tells what a program did by a token from what a person did', async () => {
  const terms = { name: '月报程序', scope: 'all', lastDay: '2026-12-31' };
  const { secret } = (await send('organiser', '/api/tokens', terms)).json();
  const bearer = { authorization: `Bearer ${secret}` };
  const duty = { post: people.assessor.post, kind: 'assess', stage: null, units: ['t1'] };
  expect((await send('organiser', `/api/rounds/${round}/duties`, { duties: [duty] }, bearer)).statusCode).toBe(201);
  expect((await lines('duty'))[0]).toMatchObject({ action: 'assign', token: '月报程序' });
});
