import { writeWorkbook } from '@mingjian/files';
import { auditLines, factsOf } from '@mingjian/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { multipart, setNow, storeOf, testApp } from '../../testing/app.ts';
import { openedRound } from '../../testing/open-round.ts';
import { type Signed, signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

let app: App;
let organiser: Signed;
beforeAll(async () => {
  app = await testApp();
  setNow(app, '2023-06-01T02:00:00.000Z');
  organiser = await signIn(app, 'organiser');
});
afterAll(() => app.close());

const HEAD = ['责任单位', '通报时间', '通报级别', '次数', '原因', '电话'];
const ORDERS = '网络舆情处置（网民留言回复）';
const OFFICE = '曲靖市政府办公室';
const book = (...rows: string[][]) => rows.map((row) => row.join(',')).join('\n');

async function send(
  round: string,
  step: '' | '/look' | '/preview',
  said: object,
  content: string | Uint8Array,
  who = organiser,
) {
  const { headers, payload } = multipart([
    { name: 'said', content: JSON.stringify(said) },
    { name: 'file', file: '通报.xlsx', content },
  ]);
  const url = `/api/rounds/${round}/imports${step}`;
  const response = await app.inject({ method: 'POST', url, headers: { ...who.headers, ...headers }, payload });
  return { status: response.statusCode, body: response.json() };
}

/** A file with its plan as the server proposes it, completed by what it has no column for. */
async function looked(round: string, content: string | Uint8Array) {
  const { body } = await send(round, '/look', {}, content);
  const { columns, constants, header } = body.sheets[0];
  return { sheet: 0, header, columns, constants: { indicator: '通报批评', kind: '事件', ...constants } };
}

describe('a file of another shape', () => {
  let round = '';
  beforeAll(async () => {
    round = await openedRound(app, []);
  });
  const rows = [
    ['甲镇', '2023-04-12', OFFICE, '1', '迟报', '1'],
    ['乙镇', '2023/5/3', OFFICE, '2', '漏报', '2'],
  ];
  const first = book(HEAD, ...rows);

  it('is looked at: headings, samples and what they are likely to mean', async () => {
    const { body } = await send(round, '/look', {}, `2023年通报\n${first}`);
    expect(body).toMatchObject({
      file: '通报.xlsx',
      sheets: [
        {
          name: null,
          rows: 2,
          header: 2,
          headings: HEAD,
          columns: ['unit', 'date', 'level', 'count', 'note', null],
          constants: {},
          remembered: false,
        },
      ],
    });
    expect(body.sheets[0].samples[0]).toEqual(['甲镇', '乙镇']);
  });

  it('is not taken without what each fact must say, nor with a wrong cell; each fault is told in the words of the file', async () => {
    const plan = await looked(round, first);
    const bare = await send(round, '/preview', { ...plan, constants: {} }, first);
    expect(bare.body.problems.map(({ code }: { code: string }) => code)).toEqual([
      'import-column-missing',
      'import-column-missing',
    ]);
    const wrong = book(HEAD, ...rows, ['丙镇', '2023-02-30', '镇政府', '一', '', '']);
    const { body } = await send(round, '/preview', plan, wrong);
    expect(body.counts).toEqual({ new: 3, changed: 0, same: 0, gone: 0 });
    expect(
      body.problems.map(({ place }: { place: { row: number; column: string } }) => [place.row, place.column]),
    ).toContainEqual([4, '通报时间']);
    const taken = await send(round, '', { plan, judged: body.judged, reason: '汇总' }, wrong);
    expect([taken.status, taken.body.code]).toEqual([422, 'problems']);
    expect(await factsOf(storeOf(app).db, round)).toEqual([]);
  });

  it('is compared, confirmed with a reason, and then holds what it says', async () => {
    const plan = await looked(round, first);
    const { body } = await send(round, '/preview', plan, first);
    expect(body).toMatchObject({ judged: 0, counts: { new: 2, changed: 0, same: 0, gone: 0 }, total: 0 });
    expect(body.new[0]).toMatchObject({ row: 2, unit: '甲镇', indicator: '通报批评', before: null });
    const noReason = await send(round, '', { plan, judged: 0, reason: '  ' }, first);
    expect(noReason.status).toBe(400);
    const taken = await send(round, '', { plan, judged: 0, reason: '二季度汇总' }, first);
    expect(taken.body).toEqual({ added: 2, corrected: 0, withdrawn: 0, same: 0 });
    const lines = await auditLines(storeOf(app).db, { limit: 50 });
    expect(JSON.stringify(lines)).toContain('二季度汇总');
  });

  it('again adds nothing, and its mapping is remembered', async () => {
    const { body } = await send(round, '/look', {}, first);
    expect(body.sheets[0]).toMatchObject({ remembered: true, constants: { indicator: '通报批评', kind: '事件' } });
    const plan = await looked(round, first);
    const preview = await send(round, '/preview', plan, first);
    expect(preview.body.counts).toEqual({ new: 0, changed: 0, same: 2, gone: 0 });
  });

  it('changed is a correction, and what it no longer says stays unless it is taken back', async () => {
    const plan = await looked(round, first);
    const second = book(
      HEAD,
      ['乙镇', '2023-05-03', OFFICE, '3', '漏报', ''],
      ['乙镇', '2023-05-20', OFFICE, '1', '错报', ''],
    );
    const { body } = await send(round, '/preview', plan, second);
    expect(body.counts).toEqual({ new: 1, changed: 1, same: 0, gone: 1 });
    expect(body.changed[0]).toMatchObject({ fact: { count: '3' }, before: { count: '2' }, differs: ['count'] });
    expect(body.gone[0]).toMatchObject({ unit: '甲镇', fact: { date: '2023-04-12' } });
    const gone = body.gone[0].fact.id;
    const stale = await send(round, '', { plan, judged: body.judged - 1, reason: '核对' }, second);
    expect([stale.status, stale.body.code]).toEqual([409, 'stale']);
    const said = { plan, judged: body.judged, reason: '核对', withdraw: [gone] };
    expect((await send(round, '', said, second)).body).toEqual({ added: 1, corrected: 1, withdrawn: 1, same: 0 });
    const facts = (await factsOf(storeOf(app).db, round)).map(({ fact }) => fact);
    expect(facts.find(({ replaces }) => replaces === gone)).toMatchObject({ unit: 't1', note: '核对' });
    // Twice the same confirmation: the first has changed what it was judged beside.
    expect((await send(round, '', said, second)).body.code).toBe('stale');
    // What was taken back comes again as new.
    expect((await send(round, '/preview', plan, first)).body.counts).toEqual({ new: 1, changed: 1, same: 0, gone: 1 });
  });

  it('with another number of columns than were matched is not guessed at', async () => {
    const plan = await looked(round, first);
    const other = await send(round, '/preview', plan, book(['单位', '日期'], ['甲镇', '2023-04-12']));
    expect(other.body.problems[0].code).toBe('import-other-file');
  });
});

it('a workbook and a CSV file that say the same are the same', async () => {
  const round = await openedRound(app, []);
  const rows = [
    ['甲镇', '2023-04-12', OFFICE, '1', '=迟报', ''],
    ['乙镇', '2023-05-03', OFFICE, '2', '漏报', ''],
  ];
  const workbook = await writeWorkbook([
    { name: '通报', columns: HEAD.map((heading) => ({ heading, number: heading === '次数' })), rows },
  ]);
  const plan = await looked(round, workbook);
  const { body } = await send(round, '/preview', plan, workbook);
  expect((await send(round, '', { plan, judged: body.judged, reason: '汇总' }, workbook)).body).toMatchObject({
    added: 2,
  });
  const again = await send(round, '/preview', plan, book(HEAD, ...rows));
  expect(again.body.counts).toEqual({ new: 0, changed: 0, same: 2, gone: 0 });
});

it('work orders of 12345 are cases, told apart by their numbers and corrected by the next export', async () => {
  const round = await openedRound(app, []);
  const head = ['工单编号', '承办单位', '派单时间', '办理时限', '答复时间', '诉求标题'];
  const order = (end: string) =>
    book(
      head,
      ['GD001', '甲镇', '2023-05-04 09:10:30', '2023-05-09', end, '路灯'],
      ['GD002', '乙镇', '2023-05-05 08:00:00', '2023-05-10', '2023-05-06 17:30:59', ''],
    );
  const file = order('2023-05-08 10:00:00');
  const { sheet, header, columns, constants } = await looked(round, file);
  expect(columns).toEqual(['object', 'unit', 'date', 'due', 'end', 'note']);
  const plan = { sheet, header, columns, constants: { ...constants, indicator: ORDERS, kind: '办件' } };
  const { body } = await send(round, '/preview', plan, file);
  expect([body.problems, body.counts.new]).toEqual([[], 2]);
  expect(body.new[0].fact).toMatchObject({
    kind: 'case',
    object: 'GD001',
    date: '2023-05-04T09:10',
    end: '2023-05-08T10:00',
  });
  await send(round, '', { plan, judged: 0, reason: '五月工单' }, file);
  const next = await send(round, '/preview', plan, order('2023-05-09 16:00:00'));
  expect(next.body.counts).toEqual({ new: 0, changed: 1, same: 1, gone: 0 });
  expect(next.body.changed[0].differs).toEqual(['end']);
});

it('is the organiser’s, in an open round', async () => {
  const round = await openedRound(app, []);
  for (const role of ['assessor', 'auditor', 'administrator'] as const) {
    expect((await send(round, '/look', {}, 'x', await signIn(app, role))).status).toBe(403);
  }
  const bad = await send(round, '/preview', { sheet: 0 }, 'x');
  expect([bad.status, bad.body.code]).toEqual([400, 'bad-import']);
  const twice = { sheet: 0, header: 1, columns: ['unit', 'unit'], constants: {} };
  expect((await send(round, '/preview', twice, 'x')).status).toBe(400);
  const hostile = await send(round, '/look', {}, Buffer.from('PK\u0003\u0004 and nothing of a zip behind it'));
  expect(hostile.body.problems[0].code).toBe('xlsx-broken');
});
