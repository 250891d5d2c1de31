import { randomUUID } from 'node:crypto';
import { readGrids, writeWorkbook } from '@mingjian/files';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { multipart, testApp } from '../../testing/app.ts';
import { openedRound } from '../../testing/open-round.ts';
import { type Signed, signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

/** 不适用 wherever a person says it: at the desk, in the office's file of facts, in the workbook of tasks. */
let app: App;
let assessor: Signed;
let organiser: Signed;
let round = '';
beforeAll(async () => {
  app = await testApp();
  [assessor, organiser] = await Promise.all([signIn(app, 'assessor'), signIn(app, 'organiser')]);
  round = await openedRound(app, [{ post: assessor.post, kind: 'assess' }], {
    id: 'wuwei-2020',
    units: [{ id: 'c1', name: '甲县', class: 'county' }],
  });
});
afterAll(() => app.close());

const LEAF = 'openness/二/二（一）/16';
const lacking = {
  code: 'fact-na-reason',
  text: '甲县的“16 互联网申请”记为不适用，没有写明理由。',
  mend: '请在“备注”（赋分说明）里写明为什么不适用。',
};

async function enter(more: object) {
  const fact = { id: randomUUID(), unit: 'c1', indicator: LEAF, kind: 'item', date: '2020-06-01', ...more };
  const answer = await app.inject({
    method: 'POST',
    url: `/api/rounds/${round}/desk/facts`,
    headers: { ...assessor.headers, 'accept-language': 'zh' },
    payload: { facts: [fact] },
  });
  return { status: answer.statusCode, body: answer.json() };
}

async function send(who: Signed, url: string, parts: Parameters<typeof multipart>[0]) {
  const { headers, payload } = multipart(parts);
  const answer = await app.inject({
    method: 'POST',
    url: `/api/rounds/${round}${url}`,
    headers: { ...who.headers, ...headers, 'accept-language': 'zh' },
    payload,
  });
  return { status: answer.statusCode, body: answer.json() };
}

it('in the workbook of tasks needs the reason in its row', async () => {
  const url = `/api/rounds/${round}/desk/workbook.xlsx`;
  const grids = await readGrids((await app.inject({ url, headers: assessor.headers })).rawPayload, 'tasks.xlsx');
  if (!grids.ok) throw new Error(JSON.stringify(grids.problems));
  const [head = [], ...rows] = grids.value[0]?.rows.map(({ cells }) => [...cells]) ?? [];
  const row = rows.find((cells) => cells[head.indexOf('指标')] === '互联网申请') ?? [];
  const fill = (heading: string, text: string) => {
    row[head.indexOf(heading)] = text;
  };
  const preview = async () => {
    const content = await writeWorkbook([{ name: '任务', columns: head.map((heading) => ({ heading })), rows }]);
    const parts = [
      { name: 'said', content: '{}' },
      { name: 'file', file: 'tasks.xlsx', content },
    ];
    return (await send(assessor, '/desk/workbook/preview', parts)).body;
  };
  fill('日期', '2020-06-01');
  fill('数值或结果', '不适用');
  expect((await preview()).problems).toMatchObject([
    { ...lacking, place: { file: 'tasks.xlsx', row: rows.indexOf(row) + 2, column: 'note' } },
  ]);
  fill('说明', '没有网上申请的渠道');
  expect((await preview()).problems).toEqual([]);
});

it('in a file of facts needs the reason, told with its row; a fact that says something else needs none', async () => {
  const file = (result: string, note: string) =>
    send(organiser, '/facts?try=1', [
      {
        name: 'facts',
        file: 'facts.csv',
        content: `单位,指标,类型,日期,数值,备注\n甲县,互联网申请,检查,2020-06-01,${result},${note}\n`,
      },
    ]);
  expect(await file('不适用', '')).toMatchObject({
    status: 422,
    body: { problems: [{ ...lacking, place: { file: 'facts.csv', row: 2, column: 'note' } }] },
  });
  expect((await file('不适用', '没有网上申请的渠道')).status).toBe(200);
  expect((await file('通过', '')).status).toBe(200);
});

it('at the desk needs the reason, also where it corrects what was entered', async () => {
  const silent = await enter({ value: 'na', note: ' ' });
  expect(silent).toMatchObject({ status: 422, body: { problems: [{ ...lacking, place: { column: 'note' } }] } });
  const first = await enter({ value: 'fail' });
  expect(first.status).toBe(200);
  const correction = { value: 'na', replaces: first.body.ids[0] };
  expect((await enter(correction)).body.problems).toMatchObject([lacking]);
  expect((await enter({ ...correction, note: '没有网上申请的渠道' })).status).toBe(200);
});
