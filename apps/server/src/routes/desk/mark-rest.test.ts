import { randomUUID } from 'node:crypto';
import { schemeSchema } from '@mingjian/model';
import { factsOf } from '@mingjian/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { storeOf, testApp } from '../../testing/app.ts';
import { openedRound } from '../../testing/open-round.ts';
import { type Signed, signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

const judged = {
  kind: 'levels',
  text: '酌情扣1—5分',
  levels: [
    { level: '不扣', points: 0 },
    { level: '酌情扣', points: { min: -5, max: -1 } },
  ],
};
const leaves = [
  {
    name: '作风',
    full: 10,
    rules: [
      { ...judged, id: 'j' },
      { id: 'd', kind: 'deduct', text: '每次扣1分', points: 1 },
    ],
  },
  {
    name: '制度',
    full: 10,
    rules: [
      { ...judged, id: 'j' },
      { id: 'a', kind: 'allOrNothing', text: '未建立的不得分' },
    ],
  },
  { name: '普通', full: 10, rules: [{ kind: 'deduct', text: '每次扣1分', points: 1 }] },
];
const scheme = schemeSchema.parse({
  id: 'rest',
  version: '1',
  title: '考核',
  document: { issuer: '办公室', title: '考核' },
  year: 2023,
  period: { from: '2023-01-01', to: '2023-12-31' },
  classes: { a: { name: '局', units: null } },
  results: [{ id: 'r', name: '总分', classes: ['a'], root: { name: '总分', children: leaves } }],
});

let app: App;
let round = '';
let people: Record<'assessor' | 'other' | 'reviewer', Signed>;
beforeAll(async () => {
  app = await testApp();
  people = {
    assessor: await signIn(app, 'assessor'),
    other: await signIn(app, 'assessor'),
    reviewer: await signIn(app, 'reviewer'),
  };
  round = await openedRound(
    app,
    [
      { post: people.assessor.post, kind: 'assess' },
      { post: people.other.post, kind: 'assess', unit: 'u3' },
    ],
    {
      units: ['甲', '乙', '丙'].map((name, at) => ({ id: `u${at + 1}`, name: `${name}局`, class: 'a' })),
      own: { hash: 'rest', id: 'rest', version: '1', title: '考核', year: 2023, body: JSON.stringify(scheme) },
    },
  );
});
afterAll(() => app.close());

const ask = async (who: keyof typeof people, method: 'GET' | 'POST', path: string, payload?: object) => {
  const { headers } = people[who];
  const url = `/api/rounds/${round}/desk${path}`;
  const answer = await app.inject({ method, url, headers, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.json() };
};
const rest = (indicator: string, who: keyof typeof people = 'assessor', unit = 'u3') =>
  ask(who, 'GET', `/rest?${new URLSearchParams({ unit, indicator })}`);
const mark = (units: string[], more: object = {}, who: keyof typeof people = 'assessor') =>
  ask(who, 'POST', '/rest', { unit: 'u3', indicator: 'r/1', units, reason: '逐家看过，没有需要扣分的', ...more });

it('lists the units that nobody has marked, within one’s duties', async () => {
  const fact = { id: randomUUID(), unit: 'u1', indicator: 'r/1', rule: 'j', kind: 'level', date: '2023-05-01' };
  expect((await ask('assessor', 'POST', '/facts', { facts: [{ ...fact, level: '酌情扣' }] })).status).toBe(200);
  const units = ['乙局', '丙局'].map((name, at) => ({ id: `u${at + 2}`, name }));
  expect((await rest('r/1')).body).toEqual({ units, open: 0, given: 0 });
  expect((await rest('r/1', 'other')).body.units.map(({ id }: { id: string }) => id)).toEqual(['u3']);
});

it('leaves out units of which something else is open, and is for rules of judgement only', async () => {
  expect((await rest('r/2')).body).toEqual({ units: [], open: 3, given: 0 });
  expect((await rest('r/3')).status).toBe(404);
  expect((await rest('r/1', 'reviewer')).status).toBe(403);
});

it('marks all of them or none, each with a fact under the assessor’s name, with a reason', async () => {
  expect((await mark(['u2', 'u3'], { reason: ' ' })).status).toBe(400);
  expect((await mark(['u1', 'u2'])).body).toMatchObject({ code: 'stale' });
  expect((await mark(['u2'], {}, 'other')).body).toMatchObject({ code: 'stale' });
  expect(await mark(['u2', 'u3'])).toEqual({ status: 201, body: { count: 2 } });
  const kept = await factsOf(storeOf(app).db, round, { unit: ['u2', 'u3'] });
  expect(kept.map(({ fact: { unit, rule, level, note }, account }) => [unit, rule, level, note, account])).toEqual(
    ['u2', 'u3'].map((unit) => [unit, 'j', '不扣', '逐家看过，没有需要扣分的', people.assessor.account]),
  );
  expect((await rest('r/1')).body).toEqual({ units: [], open: 0, given: 2 });
});

it('is taken back together by whoever gave it, and nothing is erased', async () => {
  const undo = (who: keyof typeof people) =>
    ask(who, 'POST', '/rest/undo', { unit: 'u3', indicator: 'r/1', reason: '点错了' });
  expect((await undo('other')).body).toEqual({ count: 0 });
  expect(await undo('assessor')).toEqual({ status: 201, body: { count: 2 } });
  expect((await rest('r/1')).body).toMatchObject({ units: [{ id: 'u2' }, { id: 'u3' }], given: 0 });
  expect(await factsOf(storeOf(app).db, round, { unit: ['u2', 'u3'] })).toHaveLength(4);
  expect((await mark(['u2', 'u3'])).body).toEqual({ count: 2 });
});
