import { factsOf } from '@mingjian/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { storeOf, testApp } from '../../testing/app.ts';
import { openedRound } from '../../testing/open-round.ts';
import { type Signed, signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

const units = [
  { id: 'c1', name: '无为市', class: 'county' },
  { id: 'c2', name: '南陵县', class: 'county' },
  { id: 'd1', name: '市教育局', class: 'department' },
  { id: 'd2', name: '市外办', class: 'department' },
];

interface Form {
  indicator: string;
  rule: string;
  units: { id: string; value: string | null }[];
}

let app: App;
let people: Record<'c1' | 'c2' | 'd2' | 'liaison', Signed>;
let round = '';
beforeAll(async () => {
  app = await testApp();
  people = {
    c1: await signIn(app, 'rater', 'c1'),
    c2: await signIn(app, 'rater', 'c2'),
    d2: await signIn(app, 'rater', 'd2'),
    liaison: await signIn(app, 'liaison', 'c1'),
  };
  round = await openedRound(app, [], { id: 'wuhu-2020', units });
});
afterAll(() => app.close());

const formsOf = async (who: keyof typeof people): Promise<Form[]> =>
  (await app.inject({ url: `/api/rounds/${round}/ratings`, headers: people[who].headers })).json().forms;
const give = async (who: keyof typeof people, more: object) => {
  const [form] = await formsOf('c1');
  const payload = { rater: who, indicator: form?.indicator, rule: form?.rule, ...more };
  const { headers } = people[who];
  const answer = await app.inject({ method: 'POST', url: `/api/rounds/${round}/ratings`, headers, payload });
  return { status: answer.statusCode, body: answer.json() };
};

it('gives each unit the forms that the plan asks it to fill in', async () => {
  const [form, ...more] = await formsOf('c1');
  expect(more).toEqual([]);
  expect(form).toMatchObject({ rater: { id: 'c1', name: '无为市' }, min: '0', max: '100', spread: '10' });
  expect(form?.units.map(({ id }) => id)).toEqual(['d1', 'd2']);
  // The foreign affairs office is not among the sixteen that rate the counties.
  expect(await formsOf('d2')).toEqual([]);
});

it('keeps ratings under the name of the unit, and shows them to that unit alone', async () => {
  const both = [
    { unit: 'd1', value: '95' },
    { unit: 'd2', value: '80' },
  ];
  expect(await give('c1', { ratings: both })).toEqual({ status: 200, body: { count: 2 } });
  expect((await formsOf('c1'))[0]?.units.map(({ value }) => value)).toEqual(['95', '80']);
  expect((await formsOf('c2'))[0]?.units.map(({ value }) => value)).toEqual([null, null]);
  const facts = (await factsOf(storeOf(app).db, round)).map(({ fact, source }) => ({ ...fact, source }));
  expect(facts).toMatchObject([
    { kind: 'rating', unit: 'd1', by: 'c1', value: '95', source: 'rating', date: '2021-02-20' },
    { kind: 'rating', unit: 'd2', by: 'c1', value: '80' },
  ]);
  // Sent again, nothing is added.
  expect((await give('c1', { ratings: both })).body).toEqual({ count: 0 });
});

it('replaces a rating only with a reason, and keeps the one before', async () => {
  const other = { ratings: [{ unit: 'd2', value: '85' }] };
  expect(await give('c1', other)).toMatchObject({ status: 422, body: { code: 'reason-missing' } });
  expect((await give('c1', { ...other, reason: '核对后更正' })).status).toBe(200);
  expect((await formsOf('c1'))[0]?.units[1]?.value).toBe('85');
  const facts = (await factsOf(storeOf(app).db, round)).map(({ fact }) => fact);
  expect(facts.at(-1)).toMatchObject({ replaces: facts[1]?.id, note: '核对后更正' });
});

it('refuses what is not on the scale, another unit’s form, and whoever does not rate', async () => {
  expect((await give('c2', { ratings: [{ unit: 'd1', value: '101' }] })).body).toMatchObject({ code: 'problems' });
  const mine = [{ unit: 'd1', value: '90' }];
  expect(await give('c2', { rater: 'c1', ratings: mine })).toMatchObject({ status: 403, body: { code: 'no-form' } });
  expect(await give('d2', { ratings: mine })).toMatchObject({ status: 403, body: { code: 'no-form' } });
  expect(await give('c2', { ratings: [{ unit: 'c1', value: '90' }] })).toMatchObject({ status: 403 });
  expect(await give('liaison', { rater: 'c1', ratings: mine })).toMatchObject({
    status: 403,
    body: { code: 'forbidden' },
  });
});
