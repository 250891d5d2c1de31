import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtIn, testApp } from '../testing/app.ts';
import { openedRound } from '../testing/open-round.ts';
import { type Signed, signIn } from '../testing/sign-in.ts';
import type { App } from '../types.ts';

/** Which tasks are not certain: the engine's word on what is recorded, told with the list. */
let app: App;
let assessor: Signed;
let url = '';
beforeAll(async () => {
  app = await testApp();
  assessor = await signIn(app, 'assessor');
  const round = await openedRound(app, [{ post: assessor.post, kind: 'assess' }], {
    id: 'wuwei-2020',
    units: [{ id: 'c1', name: '甲县', class: 'county' }],
  });
  url = `/api/rounds/${round}/desk`;
});
afterAll(() => app.close());

it('is a cell with entries as long as the engine cannot tell its points, and none that has all it asks for', async () => {
  const nodes = (await builtIn()).schemes.get('wuwei-2020')?.plan.classes.find(({ id }) => id === 'county')?.nodes;
  const listed = nodes?.flatMap(({ path, rules: [rule, ...more] }) =>
    rule?.source.kind === 'checklist' && rule.source.items.length > 1 && more.length === 0
      ? [{ path, items: rule.source.items.map(({ item }) => item) }]
      : [],
  )[0];
  if (!listed) throw new Error('no checklist');
  const { headers } = assessor;
  const stands = async () => {
    const tasks: { indicator: string }[] = (await app.inject({ url: `${url}/tasks`, headers })).json();
    return tasks.find(({ indicator }) => indicator === listed.path);
  };
  const check = async (item: string) => {
    const fact = { id: randomUUID(), unit: 'c1', indicator: listed.path, kind: 'item', item, value: 'pass' };
    const payload = { facts: [{ ...fact, date: '2020-04-12' }] };
    expect((await app.inject({ method: 'POST', url: `${url}/facts`, headers, payload })).statusCode).toBe(200);
  };
  expect(await stands()).toMatchObject({ state: 'empty', provisional: true });
  const [first = '', ...others] = listed.items;
  await check(first);
  expect(await stands()).toMatchObject({ state: 'prepared', provisional: true });
  for (const item of others) await check(item);
  expect(await stands()).toMatchObject({ state: 'prepared', provisional: false });
});
