import { writeWorkbook } from '@mingjian/files';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { multipart, testApp } from '../../testing/app.ts';
import { signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

let app: App;
let organiser: Record<string, string>;
beforeAll(async () => {
  app = await testApp();
  organiser = (await signIn(app, 'organiser')).headers;
});
afterAll(() => app.close());

/** As an office has it: its own headings, a column too many, and no numbers. */
const sheet = (rows: string[][]) =>
  writeWorkbook([
    { name: '名单', columns: ['序号', '被考核单位名称', '所属类别', '联系人'].map((heading) => ({ heading })), rows },
  ]);
const sound = [
  ['1', '甲镇', '乡（镇、街道）', '张'],
  ['2', '乙镇', 'township', '李'],
];

async function ask(step: 'look' | 'read', bytes: Uint8Array, said: object, file = '名单.xlsx') {
  const { headers, payload } = multipart([
    { name: 'said', content: JSON.stringify(said) },
    { name: 'file', file, content: bytes },
  ]);
  const url = `/api/units/${step}`;
  const answer = await app.inject({ method: 'POST', url, headers: { ...organiser, ...headers }, payload });
  return { status: answer.statusCode, body: answer.json() };
}
const plan = { sheet: 0, header: 1, columns: [null, 'name', 'class', null], constants: {} };
const scheme = 'xuanwei-2023';

test('a workbook with headings of its own is looked at, and its columns are proposed', async () => {
  const { status, body } = await ask('look', await sheet(sound), {});
  expect(status).toBe(200);
  expect(body.sheets).toMatchObject([{ name: '名单', rows: 2, header: 1, columns: plan.columns }]);
  expect(body.sheets[0].samples[1]).toEqual(['甲镇', '乙镇']);
});

test('it is read to the units that a round takes, and to the file that says the same', async () => {
  const { body } = await ask('read', await sheet(sound), { plan, scheme });
  expect(body.problems).toEqual([]);
  expect(body.units.map(({ id, class: cls }: { id: string; class: string }) => [id, cls])).toEqual([
    ['甲镇', 'township'],
    ['乙镇', 'township'],
  ]);
  const round = { title: '考核', scheme, units: body.csv };
  const made = await app.inject({ method: 'POST', url: '/api/rounds', headers: organiser, payload: round });
  expect(made.json()).toMatchObject({ units: 2 });
  const again = await ask('read', await sheet(sound), { plan, round: made.json().id });
  expect(again.body.units).toEqual(body.units);
});

test('a wrong row is told with its sheet, row and own heading', async () => {
  const { body } = await ask('read', await sheet([...sound, ['3', '甲镇', '村', '']]), { plan, scheme });
  expect(body.units).toEqual([]);
  expect(body.problems.map(({ code, place }: { code: string; place: object }) => [code, place])).toEqual([
    ['unit-name-twice', expect.objectContaining({ sheet: '名单', row: 4 })],
    ['unit-class-unknown', expect.objectContaining({ sheet: '名单', row: 4, column: '所属类别' })],
  ]);
});

test('what no column says may be the same for all; what nothing says is told', async () => {
  const columns = [null, 'name', null, null];
  const lacking = await ask('read', await sheet(sound), { plan: { ...plan, columns }, scheme });
  expect(lacking.body.problems).toMatchObject([{ code: 'import-column-missing' }]);
  const constants = { class: 'township' };
  const said = await ask('read', await sheet(sound), { plan: { ...plan, columns, constants }, scheme });
  expect(said.body.units).toHaveLength(2);
});

test('where the plan has one class, no column needs to say it', async () => {
  const columns = [null, 'name', null, null];
  const { body } = await ask('read', await sheet(sound), { plan: { ...plan, columns }, scheme: 'wuwei-2020' });
  expect(body.units.map((unit: { name: string; class: string }) => [unit.name, unit.class])).toEqual([
    ['甲镇', 'county'],
    ['乙镇', 'county'],
  ]);
});

test('a plan for another file, and a file that is none, are refused', async () => {
  const short = { ...plan, columns: ['name', 'class'] };
  expect((await ask('read', await sheet(sound), { plan: short, scheme })).body.problems[0].code).toBe(
    'import-other-file',
  );
  expect((await ask('look', Buffer.from('PK\u0003\u0004 none'), {})).status).toBe(422);
  expect((await ask('read', await sheet(sound), { plan, scheme: 'none' })).status).toBe(404);
});
