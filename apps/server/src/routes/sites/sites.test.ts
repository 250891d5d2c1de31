import { readGrids, writeWorkbook } from '@mingjian/files';
import { nowhereInside, readAllowed } from '@mingjian/inspector/net';
import { changeState } from '@mingjian/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { multipart, nowOf, storeOf, testApp } from '../../testing/app.ts';
import { openedRound } from '../../testing/open-round.ts';
import { type Signed, signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

let app: App;
let round = '';
let organiser: Signed['headers'];
beforeAll(async () => {
  app = await testApp({ inspectAllowed: readAllowed('10.1.0.0/16') ?? nowhereInside });
  organiser = (await signIn(app, 'organiser')).headers;
  round = await openedRound(app, []);
});
afterAll(() => app.close());

const headings = ['序号', '主办单位', '平台', '账号名称', '网址或账号', '网站标识码', '是否主站'];
const file = (rows: string[][]) =>
  writeWorkbook([{ name: '底册', columns: headings.map((heading) => ({ heading })), rows }]);
const first = [
  ['1', '甲镇', '网站', '甲镇政府网', 'https://jia.example.gov.cn/', '5303810001', '是'],
  ['2', '甲镇', '微信公众号', '甲镇发布', 'jiazhen', '', ''],
  ['3', 't2', '网站', '乙镇政府网', 'yi.example.gov.cn', '', '否'],
];
const plan = {
  sheet: 0,
  header: 1,
  columns: [null, 'unit', 'kind', 'name', 'address', 'code', 'main'],
  constants: {},
};

async function ask(step: string, bytes: Uint8Array, said: object) {
  const { headers, payload } = multipart([
    { name: 'said', content: JSON.stringify(said) },
    { name: 'file', file: '底册.xlsx', content: bytes },
  ]);
  const url = `/api/rounds/${round}/sites${step}`;
  const answer = await app.inject({ method: 'POST', url, headers: { ...organiser, ...headers }, payload });
  return { status: answer.statusCode, body: answer.json() };
}
const list = async (headers: Signed['headers'] = organiser) =>
  (await app.inject({ url: `/api/rounds/${round}/sites`, headers })).json();
const addresses = async (headers?: Signed['headers']) =>
  (await list(headers)).map(({ address }: { address: string }) => address);

test('a register is looked at, compared, and taken; nothing is there before', async () => {
  const bytes = await file(first);
  expect((await ask('/look', bytes, {})).body.sheets[0].columns).toEqual(plan.columns);
  const seen = (await ask('/preview', bytes, plan)).body;
  expect(seen).toMatchObject({ judged: 0, same: 0, total: 0, changed: [], gone: [] });
  expect(seen.new).toMatchObject([
    { row: 2, unit: 't1', kind: 'website', main: true },
    { kind: 'wechat' },
    { unit: 't2' },
  ]);
  expect(await list()).toEqual([]);
  const taken = await ask('', bytes, { plan, judged: 0, reason: '底册普查' });
  expect(taken.body).toEqual({ added: 3, changed: 0, ended: 0, same: 0 });
  expect(await addresses()).toEqual(['https://jia.example.gov.cn/', 'jiazhen', 'yi.example.gov.cn']);
});

test('the next file tells what is new, changed and gone; what is gone goes only where it is said', async () => {
  const next = await file([
    ['1', '甲镇', '网站', '甲镇人民政府', 'http://JIA.example.gov.cn', '5303810001', '是'],
    ['2', '乙镇', '微博', '乙镇发布', 'yizhen', '', ''],
  ]);
  const seen = (await ask('/preview', next, plan)).body;
  expect(seen.changed).toMatchObject([{ name: '甲镇人民政府', before: { name: '甲镇政府网' } }]);
  expect(seen.gone.map(({ address }: { address: string }) => address)).toEqual(['jiazhen', 'yi.example.gov.cn']);
  expect((await ask('', next, { plan, judged: 1, reason: '迟了' })).body.code).toBe('stale');
  const end = [seen.gone[0].id];
  const taken = await ask('', next, { plan, judged: seen.judged, reason: '更名、停用', end });
  expect(taken.body).toEqual({ added: 1, changed: 1, ended: 1, same: 0 });
  expect((await addresses()).sort()).toEqual(['http://JIA.example.gov.cn', 'yi.example.gov.cn', 'yizhen']);
  const again = (await ask('/preview', next, plan)).body;
  expect([again.same, again.new, again.changed]).toEqual([2, [], []]);
});

test('wrong rows are told in the words of the file, and nothing of it is taken', async () => {
  const wrong = await file([
    ['1', '丙镇', '网站', '丙镇网', 'bing.example.gov.cn', '', ''],
    ['2', '甲镇', '电报', '甲镇', 'x', '', ''],
    ['3', '甲镇', '网站', '甲镇网', 'javascript:alert(1)', '123', '也许'],
    ['4', '甲镇', '网站', '一', 'a.example.gov.cn', '', ''],
    ['5', '乙镇', '网站', '二', 'https://A.example.gov.cn/', '', ''],
  ]);
  const { problems } = (await ask('/preview', wrong, plan)).body;
  const told = problems.map(({ code, place }: { code: string; place: { row: number; column: string } }) => [
    code,
    place.row,
    place.column,
  ]);
  expect(told).toEqual([
    ['fact-unit-unknown', 2, '主办单位'],
    ['site-kind-unknown', 3, '平台'],
    ['site-main-unknown', 4, '是否主站'],
    ['site-code', 4, '网站标识码'],
    ['site-twice', 6, '网址或账号'],
  ]);
  const before = await list();
  expect((await ask('', wrong, { plan, judged: 5, reason: '错' })).status).not.toBe(200);
  expect(await list()).toEqual(before);
});

test('an inner host is registered where the setting allows it, and else the setting is named', async () => {
  const inner = await file([
    ['1', '甲镇', '网站', '甲镇内网', 'http://10.1.2.3:8080/', '', ''],
    ['2', '乙镇', '网站', '乙镇内网', 'http://localhost:8080/', '', ''],
  ]);
  const { problems } = (await ask('/preview', inner, plan)).body;
  expect(problems).toMatchObject([
    { code: 'site-inner', place: { row: 3 }, mend: expect.stringContaining('localhost 写进启动设置 INSPECT_ALLOW') },
  ]);
});

test('a liaison reads the own unit’s, an assessor all, a rater none; the file that leaves comes back the same', async () => {
  const liaison = await signIn(app, 'liaison', 't1');
  expect(await addresses(liaison.headers)).toEqual(['http://JIA.example.gov.cn']);
  const assessor = await signIn(app, 'assessor');
  expect(await addresses(assessor.headers)).toHaveLength(3);
  const status = async (headers: Signed['headers'], url: string) => (await app.inject({ url, headers })).statusCode;
  expect(await status((await signIn(app, 'rater', 't1')).headers, `/api/rounds/${round}/sites`)).toBe(403);
  expect(await status(liaison.headers, `/api/rounds/${round}/sites.xlsx`)).toBe(403);
  const out = await app.inject({ url: `/api/rounds/${round}/sites.xlsx`, headers: assessor.headers });
  expect(JSON.stringify(await readGrids(out.rawPayload, 'x.xlsx'))).toContain('乙镇发布');
  const looked = (await ask('/look', out.rawPayload, {})).body.sheets[0];
  const back = await ask('/preview', out.rawPayload, { ...plan, header: looked.header, columns: looked.columns });
  expect(back.body).toMatchObject({ same: 3, new: [], changed: [], gone: [], total: 0 });
});

test('a round like this one takes the register over; a sealed one keeps it as it is', async () => {
  const payload = { title: '再来', scheme: 'xuanwei-2023' };
  const url = `/api/rounds/${round}/copy`;
  const copied = (await app.inject({ method: 'POST', url, headers: organiser, payload })).json().round.id;
  const there = await app.inject({ url: `/api/rounds/${copied}/sites`, headers: organiser });
  expect(there.json()).toHaveLength(3);
  const { db } = storeOf(app);
  await changeState(db, { account: null, at: nowOf(app) }, { id: round, version: 3, reason: 'x' }, 'sealed');
  expect((await ask('/look', await file(first), {})).body.code).toBe('state');
});
