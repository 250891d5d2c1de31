import { createPost } from '@mingjian/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nowOf, storeOf, testApp } from '../../testing/app.ts';
import { openedRound } from '../../testing/open-round.ts';
import { signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

let app: App;
let round = '';
beforeAll(async () => {
  app = await testApp();
  const act = { account: null, at: nowOf(app) };
  const post = await createPost(storeOf(app).db, act, { name: '评估一组', role: 'assessor', unit: null });
  round = await openedRound(app, [
    { post, kind: 'assess' },
    { post, kind: 'assess', unit: 't2' },
  ]);
});
afterAll(() => app.close());

async function copy(body: object, how = '') {
  const { headers } = await signIn(app, 'organiser');
  const response = await app.inject({
    method: 'POST',
    url: `/api/rounds/${round}/copy${how}`,
    headers,
    payload: body,
  });
  return { status: response.statusCode, body: response.json() };
}

test('this year like last year: units, windows and duties are there again, in draft', async () => {
  const wanted = { title: '下一年考核', scheme: 'xuanwei-2023' };
  const told = { differences: [], windows: 1, duties: 2, leftDuties: 0, newStages: [] };
  expect(await copy(wanted, '?try=1')).toMatchObject({ status: 200, body: told });
  const made = await copy(wanted);
  expect(made).toMatchObject({ status: 201, body: { ...told, round: { state: 'draft', units: 2 } } });
  const { headers } = await signIn(app, 'organiser');
  const seen = (await app.inject({ url: `/api/rounds/${made.body.round.id}`, headers })).json();
  expect(seen.duties.map(({ unit }: { unit: string | null }) => unit).sort()).toEqual([null, 't2'].sort());
  expect(seen.stages).toMatchObject([{ id: '*', from: '2023-01-01' }]);
});

test('under a plan that has no place for its units it is refused, unit by unit', async () => {
  const other = await copy({ title: '另一方案', scheme: 'wuwei-2020' });
  expect(other.status).toBe(422);
  expect(other.body.problems).toMatchObject([{ code: 'unit-class-unknown' }, { code: 'unit-class-unknown' }]);
  expect((await copy({ title: '没有的方案', scheme: 'nowhere' })).status).toBe(404);
});
