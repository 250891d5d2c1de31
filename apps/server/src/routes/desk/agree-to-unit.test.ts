import { randomUUID } from 'node:crypto';
import { reviewsOf } from '@mingjian/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtIn, storeOf, testApp } from '../../testing/app.ts';
import { openedRound } from '../../testing/open-round.ts';
import { type Signed, signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

interface Open {
  indicator: string;
  upTo: number;
  facts: { kind: string }[];
}

let app: App;
let round = '';
let people: Record<'assessor' | 'both' | 'reviewer' | 'elsewhere', Signed>;
let leaves: string[] = [];

beforeAll(async () => {
  app = await testApp();
  people = {
    assessor: await signIn(app, 'assessor'),
    both: await signIn(app, 'assessor'),
    reviewer: await signIn(app, 'reviewer'),
    elsewhere: await signIn(app, 'reviewer'),
  };
  const duties: Parameters<typeof openedRound>[1] = [
    { post: people.assessor.post, kind: 'assess' },
    { post: people.reviewer.post, kind: 'review' },
    { post: people.elsewhere.post, kind: 'review', unit: 't2' },
  ];
  const units = ['t1', 't2'].map((id) => ({ id, name: `${id}局`, class: 'b' }));
  round = await openedRound(app, duties, { id: 'district-2023', units });
  const [, offices] = (await builtIn()).schemes.get('district-2023')?.plan.classes ?? [];
  const isCounted = ({ kind }: { kind: string }) => kind === 'deduct';
  leaves = (offices?.nodes ?? [])
    .filter(({ rules }) => rules.length === 1 && rules.every(isCounted))
    .map(({ path }) => path);
  expect(leaves.length).toBeGreaterThan(3);
});
afterAll(() => app.close());

const ask = async (who: keyof typeof people, method: 'GET' | 'POST', path: string, payload?: object) => {
  const { headers } = people[who];
  const url = `/api/rounds/${round}/desk${path}`;
  const answer = await app.inject({ method, url, headers, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.json() };
};
const enter = async (indicator: string, unit = 't1') => {
  const fact = { id: randomUUID(), unit, indicator, kind: 'event', date: '2023-04-12' };
  return ask('assessor', 'POST', '/facts', { facts: [fact] });
};
const open = async (who: keyof typeof people = 'reviewer', unit = 't1'): Promise<Open[]> =>
  (await ask(who, 'GET', `/unquestioned?${new URLSearchParams({ unit })}`)).body;
const agree = (
  cells: readonly Pick<Open, 'indicator' | 'upTo'>[],
  more: object = {},
  who: keyof typeof people = 'reviewer',
) =>
  ask(who, 'POST', '/agreements', {
    unit: 't1',
    reason: '逐项看过材料',
    cells: cells.map(({ indicator, upTo }) => ({ indicator, upTo })),
    ...more,
  });

it('lists what waits for one’s word with its facts; what was sent back or is another’s duty is not among it', async () => {
  const taken: string[] = [];
  for (const path of leaves) if ((await enter(path)).status === 200) taken.push(path);
  expect(taken.length).toBeGreaterThan(3);
  leaves = taken;
  const all = await open();
  expect(all.map(({ indicator }) => indicator).sort()).toEqual([...leaves].sort());
  expect(all.every(({ facts }) => facts.length === 1)).toBe(true);
  expect(await open('elsewhere')).toEqual([]);
  const [first] = all;
  const said = { unit: 't1', indicator: first?.indicator, upTo: first?.upTo, decision: 'return', reason: '缺截图' };
  expect((await ask('reviewer', 'POST', '/reviews', said)).status).toBe(201);
  expect((await open()).map(({ indicator }) => indicator)).not.toContain(first?.indicator);
  // Mended, it waits for a word of its own.
  await enter(first?.indicator ?? '');
  expect((await open()).map(({ indicator }) => indicator)).not.toContain(first?.indicator);
});

it('is for reviewers only, within their duties, with a reason, of units that there are', async () => {
  const cells = (await open()).slice(0, 1);
  expect((await agree(cells, {}, 'assessor')).status).toBe(403);
  expect((await ask('both', 'GET', '/unquestioned?unit=t1')).status).toBe(403);
  expect((await agree(cells, {}, 'elsewhere')).body).toMatchObject({ code: 'no-duty' });
  expect((await agree(cells, { reason: ' ' })).status).toBe(400);
  expect((await agree(cells, { unit: 'nobody' })).status).toBe(404);
  expect((await agree([...cells, ...cells])).body).toMatchObject({ code: 'cell-twice' });
});

it('takes all of the list or nothing, each word with the reason', async () => {
  const cells = await open();
  const [first, second] = cells;
  await enter(second?.indicator ?? '');
  expect((await agree(cells)).body).toMatchObject({ code: 'stale' });
  const confirmed = async () =>
    (await reviewsOf(storeOf(app).db, round, { unit: ['t1'] })).filter(({ decision }) => decision === 'confirm');
  expect(await confirmed()).toEqual([]);
  const again = await open();
  expect(await agree(again)).toEqual({ status: 201, body: { count: cells.length } });
  const words = await confirmed();
  expect(words.map(({ indicator }) => indicator).sort()).toEqual(cells.map(({ indicator }) => indicator).sort());
  expect(new Set(words.map(({ reason }) => reason))).toEqual(new Set(['逐项看过材料']));
  expect(await open()).toEqual([]);
  expect((await agree(first ? [first] : [])).body).toMatchObject({ code: 'stale' });
});

it('is never about what one entered oneself', async () => {
  const { headers, account } = people.reviewer;
  await storeOf(app)
    .db.insertInto('fact')
    .values({
      id: 'own',
      round,
      seq: 1_000,
      unit: 't2',
      indicator: leaves[0] ?? '',
      kind: 'event',
      date: '2023-04-12',
      source: 'desk',
      account,
      at: '2026-03-02T01:00:00.000Z',
    } as never)
    .execute();
  expect(headers.cookie).toBeDefined();
  expect(await open('reviewer', 't2')).toEqual([]);
  const cells = [{ indicator: leaves[0] ?? '', upTo: 1_000 }];
  expect((await agree(cells, { unit: 't2' })).body).toMatchObject({ code: 'stale' });
  // To somebody else it is as any other.
  expect(await open('elsewhere', 't2')).toHaveLength(1);
});
