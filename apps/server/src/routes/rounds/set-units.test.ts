import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

let app: App;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

async function ask(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) {
  const { headers } = await signIn(app, 'organiser');
  const response = await app.inject({ method, url: `/api/rounds${url}`, headers, ...(payload ? { payload } : {}) });
  return { status: response.statusCode, body: response.json() };
}

const TAG = '利企惠民政策责任部门';
const units = '编号,名称,类别,标签\nd1,市财政局,department,\nd2,市教育局,department,无12345工单\n';
const make = { title: '2023年度考核', scheme: 'xuanwei-2023', units };
const tagsIn = async (id: string) =>
  (await ask('GET', `/${id}/units`)).body.map((unit: { tags?: string[] }) => unit.tags ?? []);
const isTold = async (id: string) =>
  (await ask('GET', `/${id}`)).body.hints.some(({ code }: { code: string }) => code === 'tag-absent');

test('who carries a tag is ticked with a new round, beside what its list says', async () => {
  const tried = await ask('POST', '?try=1', { ...make, tags: { [TAG]: ['d1', 'd2'] } });
  expect(tried.body.units.map(({ tags }: { tags: string[] }) => tags)).toEqual([[TAG], ['无12345工单', TAG]]);
  const { body } = await ask('POST', '', { ...make, tags: { [TAG]: ['d1'] } });
  expect(await tagsIn(body.id)).toEqual([[TAG], ['无12345工单']]);
  expect(await isTold(body.id)).toBe(false);
});

test('a tag that nobody carries is said before the round is announced, and ticked in draft without another list', async () => {
  const { body } = await ask('POST', '', make);
  expect(await isTold(body.id)).toBe(true);
  const ticked = await ask('PUT', `/${body.id}/units`, { tags: { [TAG]: ['d2'] }, version: 1, reason: null });
  expect(ticked).toMatchObject({ status: 200, body: { units: 2, version: 2 } });
  expect(await tagsIn(body.id)).toEqual([[], ['无12345工单', TAG]]);
  expect(await isTold(body.id)).toBe(false);
  const again = await ask('GET', `/${body.id}`);
  expect(again.body.events.at(-1)).toMatchObject({
    kind: 'units',
    detail: { tags: { [TAG]: { given: ['市教育局'], taken: [] } } },
  });
  await ask('PUT', `/${body.id}/units`, { tags: { [TAG]: [] }, version: 2, reason: null });
  expect(await tagsIn(body.id)).toEqual([[], ['无12345工单']]);
});

test('another list keeps the tag of those who are in it still, unless it or the request says who carries it', async () => {
  const { body } = await ask('POST', '', { ...make, tags: { [TAG]: ['d1', 'd2'] } });
  const other = '编号,名称,类别,标签\nd7,市教育局,department,\nd1,市司法局,department,\n';
  const put = (version: number, list: string, more: object = {}) =>
    ask('PUT', `/${body.id}/units`, { units: list, version, reason: null, ...more });
  const kept = await put(1, other);
  expect(await tagsIn(body.id)).toEqual([[TAG, '无12345工单'], []]);
  expect(kept.body.events.at(-1).detail.tags).toBeUndefined();
  await put(2, other.replace('市司法局,department,', `市司法局,department,${TAG}`));
  expect(await tagsIn(body.id)).toEqual([['无12345工单'], [TAG]]);
  await put(3, other, { tags: { [TAG]: [] } });
  expect((await tagsIn(body.id)).flat()).not.toContain(TAG);
});
