import { readGrids, writeWorkbook } from '@mingjian/files';
import { addFacts, factsOf } from '@mingjian/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { multipart, nowOf, setNow, storeOf, testApp } from '../../testing/app.ts';
import { openedRound } from '../../testing/open-round.ts';
import { type Signed, signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

let app: App;
let round: string;
let assessor: Signed;
let stranger: Signed;
beforeAll(async () => {
  app = await testApp();
  setNow(app, '2023-06-01T02:00:00.000Z');
  [assessor, stranger] = await Promise.all([signIn(app, 'assessor'), signIn(app, 'assessor')]);
  round = await openedRound(app, [
    { post: assessor.post, kind: 'assess', unit: 't1' },
    { post: stranger.post, kind: 'assess', unit: 't2' },
  ]);
});
afterAll(() => app.close());

type Rows = string[][];

async function exported(who = assessor): Promise<Rows> {
  const answer = await app.inject({ url: `/api/rounds/${round}/desk/workbook.xlsx`, headers: who.headers });
  const grids = await readGrids(answer.rawPayload, 'tasks.xlsx');
  if (!grids.ok) throw new Error(JSON.stringify(grids.problems));
  return grids.value[0]?.rows.map(({ cells }) => [...cells]) ?? [];
}

const find = (rows: Rows, indicator: string): string[] => {
  const at = rows[0]?.indexOf('指标') ?? -1;
  const row = rows.find((cells) => cells[at] === indicator);
  if (!row) throw new Error(`no row of ${indicator}`);
  return row;
};

function fill(rows: Rows, indicator: string, cells: Record<string, string>): void {
  for (const [heading, text] of Object.entries(cells)) find(rows, indicator)[rows[0]?.indexOf(heading) ?? -1] = text;
}

async function send(rows: Rows, step: '' | '/preview', said: object, who = assessor) {
  const [head = [], ...body] = rows;
  const content = await writeWorkbook([{ name: '任务', columns: head.map((heading) => ({ heading })), rows: body }]);
  const { headers, payload } = multipart([
    { name: 'said', content: JSON.stringify(said) },
    { name: 'file', file: 'tasks.xlsx', content },
  ]);
  const url = `/api/rounds/${round}/desk/workbook${step}`;
  const answer = await app.inject({ method: 'POST', url, headers: { ...who.headers, ...headers }, payload });
  return { status: answer.statusCode, body: answer.json() };
}

const LEVEL = '政府公报';
const EVENT = '通报批评';

it('holds the tasks of one’s own duties, and blank says nothing', async () => {
  const rows = await exported();
  const units = new Set(rows.slice(1).map((cells) => cells[1]));
  expect([...units]).toEqual(['甲镇']);
  expect((await send(rows, '/preview', {})).body).toMatchObject({ rows: [], same: 0, total: 0 });
});

it('says in which stage and of how many points, and no name that only programs know', async () => {
  const head = (await exported())[0] ?? [];
  const county = { id: 'c1', name: '甲县', class: 'county' };
  const staged = await openedRound(app, [{ post: assessor.post, kind: 'assess' }], {
    id: 'wuhu-2020',
    units: [county],
  });
  const url = `/api/rounds/${staged}/desk/workbook.xlsx`;
  const grids = await readGrids((await app.inject({ url, headers: assessor.headers })).rawPayload, 'tasks.xlsx');
  if (!grids.ok) throw new Error(JSON.stringify(grids.problems));
  const rows = grids.value[0]?.rows.map(({ cells }) =>
    ['环节', '指标编号', '指标', '满分'].map((one) => cells[head.indexOf(one)]),
  );
  const named = (name: string) => rows?.filter(([, , indicator]) => indicator === name);
  expect(named('加强政务信息管理')).toEqual([
    ['专业机构测评', '1.3', '加强政务信息管理', '5'],
    ['社会评议', '1.3', '加强政务信息管理', '5'],
  ]);
  expect(named('网上测评平时得分')).toEqual([
    ['日常测评 · 第1次网上测评', '', '网上测评平时得分', '100'],
    ['日常测评 · 第2次网上测评', '', '网上测评平时得分', '100'],
  ]);
});

it('takes a workbook as it was written before it had stage and full points', async () => {
  const old = (await exported()).map((cells) => cells.filter((_, at) => ![2, 5].includes(at)));
  expect(old[0]?.slice(0, 5)).toEqual(['键（请勿改动）', '单位', '指标编号', '指标', '评分标准']);
  fill(old, EVENT, { 日期: '2023-04-11', 等级: '曲靖市政府办公室' });
  expect((await send(old, '/preview', {})).body).toMatchObject({ total: 0, rows: [{ kind: 'new', unit: '甲镇' }] });
});

it('filled in is compared, judged, and taken with a reason; taken again it is the same', async () => {
  const rows = await exported();
  fill(rows, LEVEL, { 日期: '2023/5/8', 等级: '没有这一等' });
  const wrong = await send(rows, '/preview', {});
  expect(wrong.body.problems).toMatchObject([{ code: 'fact-level-unknown' }]);
  fill(rows, LEVEL, { 等级: '展示不全或不规范' });
  fill(rows, EVENT, { 日期: '2023-04-12', 等级: '曲靖市政府办公室', 次数: '2' });
  const seen = await send(rows, '/preview', {});
  expect(seen.body).toMatchObject({
    judged: 0,
    same: 0,
    total: 0,
    rows: [{ kind: 'new', stale: false }, { kind: 'new' }],
  });
  const said = { judged: 0, reason: '实地检查' };
  expect((await send(rows, '', said)).body).toEqual({ added: 2, corrected: 0, same: 0, left: 0 });
  const facts = await factsOf(storeOf(app).db, round);
  expect(facts.map(({ source, account }) => [source, account])).toEqual(Array(2).fill(['desk', assessor.account]));
  expect((await send(rows, '', { ...said, judged: 2 })).body).toMatchObject({ added: 0, same: 2, left: 0 });
  expect(find(await exported(), LEVEL).join()).toContain('2023-05-08 展示不全或不规范');
});

it('corrects what there can be only one of', async () => {
  const rows = await exported();
  fill(rows, LEVEL, { 日期: '2023-05-08', 等级: '未展示' });
  const { body } = await send(rows, '/preview', {});
  expect(body).toMatchObject({
    total: 0,
    rows: [{ kind: 'changed', stale: false, now: ['2023-05-08 展示不全或不规范'] }],
  });
  expect((await send(rows, '', { judged: body.judged, reason: '复查' })).body).toMatchObject({ corrected: 1 });
  const last = (await factsOf(storeOf(app).db, round)).at(-1)?.fact;
  expect(last).toMatchObject({ level: '未展示', note: '复查', replaces: expect.any(String) });
});

it('what was recorded since the export is shown beside it, and left unless it is chosen', async () => {
  const rows = await exported();
  fill(rows, EVENT, { 日期: '2023-05-20', 等级: '曲靖市政府办公室' });
  const path = JSON.parse(Buffer.from(find(rows, EVENT)[0]?.split('.')[1] ?? '', 'base64url').toString())[2];
  const fact = {
    id: 'other',
    unit: 't1',
    indicator: path,
    kind: 'event',
    date: '2023-05-21',
    level: '曲靖市政府办公室',
  };
  const act = { account: stranger.account, at: nowOf(app) };
  await addFacts(storeOf(app).db, act, { round, facts: [fact], source: 'desk' });
  const { body } = await send(rows, '/preview', {});
  expect(body.rows).toMatchObject([{ stale: true, says: expect.stringContaining('2023-05-20') }]);
  expect(body.rows[0].now.join()).toContain('2023-05-21');
  const said = { judged: body.judged, reason: '补记' };
  expect((await send(rows, '', said)).body).toEqual({ added: 0, corrected: 0, same: 0, left: 1 });
  expect((await send(rows, '', { ...said, chosen: [body.rows[0].row] })).body).toMatchObject({ added: 1, left: 0 });
});

it('refuses a damaged key, another’s tasks, and any other workbook', async () => {
  const rows = await exported();
  fill(rows, EVENT, { 日期: '2023-05-20' });
  find(rows, EVENT)[0] = 'k.x.y';
  expect((await send(rows, '/preview', {})).body.problems).toMatchObject([
    { code: 'workbook-key-broken', place: { sheet: '任务' } },
  ]);
  const theirs = await exported(stranger);
  fill(theirs, EVENT, { 日期: '2023-05-20', 等级: '曲靖市政府办公室' });
  for (const step of ['/preview', ''] as const) {
    expect((await send(theirs, step, { judged: 0, reason: 'x' })).body.code).toBe('no-duty');
  }
  expect((await send([['单位'], ['甲']], '/preview', {})).body.problems).toMatchObject([{ code: 'workbook-not-ours' }]);
});

it('takes a rate as the percentage that is known, without a total', async () => {
  const rows = await exported();
  fill(rows, '按时办结率', { 日期: '2023-05-31', 数值或结果: '92' });
  expect((await send(rows, '/preview', {})).body.problems).toHaveLength(1);
  fill(rows, '按时办结率', { 数值或结果: '９２.５％' });
  const { body } = await send(rows, '/preview', {});
  expect(body).toMatchObject({ total: 0, rows: [{ kind: 'new' }] });
  expect((await send(rows, '', { judged: body.judged, reason: '系统查询' })).body).toMatchObject({ added: 1 });
  expect((await factsOf(storeOf(app).db, round)).at(-1)?.fact).toMatchObject({ value: '92.5', of: '100' });
  // Where the total is known it is not thrown away, and what says the same again adds nothing.
  expect((await send(rows, '/preview', {})).body).toMatchObject({ same: 1 });
  fill(rows, '按时办结率', { 数值或结果: '92%', 总数: '50' });
  expect((await send(rows, '/preview', {})).body.problems).toHaveLength(1);
});
