import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createPost } from '@mingjian/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { multipart, nowOf, setNow, storeOf, testApp } from '../../testing/app.ts';
import { signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

const UNITS = '编号,名称,类别,标签\nt1,甲镇,township,\nt2,乙街道,township,未开通政务新媒体;无12345工单\n';
const FACTS = '单位,指标,类型,日期,等级\n甲镇,通报批评,事件,2023-04-12,曲靖市政府办公室\n';
const GOLDEN = new URL('../../../../../tests/golden/xuanwei-2023/facts.csv', import.meta.url);
const COUNTIES = '编号,名称,类别\nc1,凉州区,county\n';
const WINDOW = { stage: '*', from: '2023-01-01', to: '2023-12-31' };

/** One office with somebody in each role, and a way to ask in his name. */
async function office() {
  const app = await testApp();
  setNow(app, '2023-06-01T02:00:00.000Z');
  const people = {
    organiser: await signIn(app, 'organiser'),
    approver: await signIn(app, 'approver'),
    auditor: await signIn(app, 'auditor'),
    liaison: await signIn(app, 'liaison', 't1'),
    stranger: await signIn(app, 'liaison', 'elsewhere'),
  };
  const ask = async (
    who: keyof typeof people,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    body?: object,
  ) => {
    const { headers } = people[who];
    const response = await app.inject({
      method,
      url: `/api/rounds${url}`,
      headers,
      ...(body ? { payload: body } : {}),
    });
    return { status: response.statusCode, body: response.body === '' ? null : read(response.body) };
  };
  const file = async (who: keyof typeof people, url: string, content: string) => {
    const { headers, payload } = multipart([{ name: 'facts', file: 'facts.csv', content }]);
    const response = await app.inject({
      method: 'POST',
      url: `/api/rounds${url}`,
      headers: { ...people[who].headers, ...headers },
      payload,
    });
    return { status: response.statusCode, body: response.json() };
  };
  return { app, people, ask, file };
}
// biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer, it compares
const read = (text: string): any => (text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text);

const make = { title: '2023年度考核', scheme: 'xuanwei-2023', units: UNITS, windows: [WINDOW] };

describe('a round from announcement to publication', () => {
  let app: App;
  let at: Awaited<ReturnType<typeof office>>;
  let id = '';
  let version = 1;
  beforeAll(async () => {
    at = await office();
    app = at.app;
  });
  afterAll(() => app.close());
  // One of its two units has no liaison.
  const bring = async (to: string, read: readonly string[] = []) => {
    const acknowledged = ['no-liaison', ...(to === 'announced' ? ['unassessed', 'no-reviewer'] : []), ...read];
    const answer = await at.ask('organiser', 'POST', `/${id}/state`, { to, version, reason: `到${to}`, acknowledged });
    if (answer.status === 200) version = answer.body.version;
    return answer;
  };
  /** Goes on to an instant; the session of the organiser has not lived so long. */
  const later = async (instant: string) => {
    setNow(app, instant);
    at.people.organiser = await signIn(app, 'organiser');
  };

  /** Facts that leave nothing open: those of the golden round, whose first two units are ours. */
  const settle = async () => {
    const lines = (await readFile(GOLDEN, 'utf8')).split('\n');
    const ours = lines.filter((line, at) => at === 0 || /^[^,]*,(甲镇|乙街道),/.test(line));
    expect(await at.file('organiser', `/${id}/facts`, ours.join('\n'))).toMatchObject({ status: 200 });
  };

  it('is made from a scheme and a list of units, in draft, out of the units’ sight', async () => {
    const made = await at.ask('organiser', 'POST', '', make);
    expect(made).toMatchObject({ status: 201, body: { state: 'draft', units: 2, scheme: { id: 'xuanwei-2023' } } });
    id = made.body.id;
    expect((await at.ask('liaison', 'GET', '')).body).toEqual([]);
    expect((await at.ask('liaison', 'GET', `/${id}`)).status).toBe(404);
  });

  it('is announced when every parameter has a value; then its units see it, and no others', async () => {
    const { body } = await at.ask('organiser', 'GET', `/${id}`);
    expect(body).toMatchObject({ next: 'announced', sight: 'all', stages: [{ id: '*', from: '2023-01-01' }] });
    const gaps = body.gaps.map(({ code }: { code: string }) => code);
    expect(gaps).toEqual(body.params.map(() => 'param-open'));
    expect(await bring('announced')).toMatchObject({ status: gaps.length > 0 ? 409 : 200 });
    if (gaps.length > 0) {
      const params = Object.fromEntries(body.params.map(({ name }: { name: string }) => [name, '0.1']));
      id = (await at.ask('organiser', 'POST', '', { ...make, params })).body.id;
      expect((await bring('announced')).status).toBe(200);
    }
    expect((await at.ask('liaison', 'GET', '')).body).toMatchObject([{ id, state: 'announced' }]);
    expect((await at.ask('stranger', 'GET', '')).body).toEqual([]);
    expect((await at.ask('stranger', 'GET', `/${id}`)).status).toBe(404);
  });

  it('opens when somebody assesses each stage', async () => {
    expect((await at.ask('organiser', 'GET', `/${id}`)).body.hints[0]).toMatchObject({ code: 'unassessed' });
    expect((await bring('open')).body).toMatchObject({ code: 'gaps', gaps: [{ code: 'stage-without-duty' }] });
    const act = { account: null, at: nowOf(app) };
    const post = await createPost(storeOf(app).db, act, { name: '评估一组', role: 'assessor', unit: null });
    const duty = { post, kind: 'assess', stage: null };
    const give = (...duties: object[]) => at.ask('organiser', 'POST', `/${id}/duties`, { duties });
    expect((await give({ ...duty, kind: 'review' })).body.code).toBe('role-unfit');
    expect((await give({ ...duty, stage: 'x' })).body.code).toBe('stage-unknown');
    for (const [wrong, code] of [
      [{ indicator: 'nowhere/1' }, 'indicator-unknown'],
      [{ units: ['t1', 'nobody'] }, 'unit-unknown'],
    ] as const) {
      // One of them is right: still none is given.
      expect((await give(duty, { ...duty, ...wrong })).body.code).toBe(code);
    }
    const before = (await at.ask('organiser', 'GET', `/${id}/progress`)).body;
    expect(before.unassigned).toBeGreaterThan(0);
    expect(before.lacking).toEqual(before.leaves);
    const given = await give({ ...duty, units: ['t1', 't2'] });
    expect(given).toMatchObject({ status: 201, body: { ids: [expect.any(String), expect.any(String)] } });
    expect((await at.ask('auditor', 'GET', `/${id}/progress`)).body).toMatchObject({
      unassigned: 0,
      recorded: 0,
      lacking: [],
    });
    expect((await give({ ...duty, units: ['t2'] })).body).toEqual({ ids: [] });
    expect((await give({ ...duty, units: Array(5001).fill('t1') })).status).toBe(400);
    expect((await give(...Array(5001).fill(duty))).status).toBe(400);
    const end = () => at.ask('organiser', 'POST', `/${id}/duties/end`, given.body);
    expect((await end()).status).toBe(204);
    expect((await end()).status).toBe(404);
    await give(duty);
    // Nobody reviews: that must have been read, and the course keeps that it was.
    expect((await at.ask('organiser', 'GET', `/${id}`)).body).toMatchObject({
      gaps: [],
      hints: [{ code: 'no-reviewer' }, { code: 'no-liaison' }],
      review: { asked: false },
    });
    expect((await bring('open')).body).toMatchObject({
      code: 'hints',
      gaps: [{ code: 'no-reviewer' }, { code: 'no-liaison', text: expect.stringContaining('1个单位没有人担任联络员') }],
    });
    expect((await bring('open', ['window-off-period'])).body.code).toBe('hints');
    const opened = await bring('open', ['no-reviewer']);
    expect(opened.body.events.at(-1)).toMatchObject({
      kind: 'open',
      detail: { acknowledged: [expect.stringContaining('复核'), expect.stringContaining('联络员')] },
    });
  });

  it('takes facts while open: all of a file or nothing, and the same file once', async () => {
    const wrong = await at.file('organiser', `/${id}/facts`, `${FACTS}丙镇,通报批评,事件,2023-02-30,省政府办公厅\n`);
    expect(wrong.status).toBe(422);
    expect(wrong.body.problems.map(({ place }: { place: object }) => place)).toMatchObject([{ row: 3 }, { row: 3 }]);
    expect((await at.file('organiser', `/${id}/facts?try=1`, FACTS)).body).toMatchObject({
      added: 1,
      known: 0,
      setAside: { count: 0 },
    });
    expect((await at.file('organiser', `/${id}/facts`, FACTS)).body).toMatchObject({
      added: 1,
      known: 0,
      setAside: { count: 0 },
    });
    expect((await at.file('organiser', `/${id}/facts`, FACTS)).body).toMatchObject({ added: 0, known: 1 });
    const late = FACTS.replace('2023-04-12', '2026-11-20');
    expect((await at.file('organiser', `/${id}/facts?try=1`, late)).body.setAside).toEqual({
      count: 1,
      rows: [2],
      from: '2023-01-01',
      to: '2023-12-31',
    });
    const named = FACTS.replace('单位', '编号,单位').replace('甲镇', 'f1,甲镇');
    expect((await at.file('organiser', `/${id}/facts`, named)).status).toBe(200);
    const other = await at.file('organiser', `/${id}/facts`, named.replace('04-12', '04-13'));
    expect(other.body.problems).toMatchObject([{ code: 'fact-id-differs', place: { file: 'facts.csv', row: 2 } }]);
  });

  it('tells how complete it is, to those who oversee it, without a mark', async () => {
    const { body } = await at.ask('organiser', 'GET', `/${id}/progress`);
    expect(body).toMatchObject({ recorded: 1, confirmed: 0, units: [{ unit: 't1', recorded: 1 }, { recorded: 0 }] });
    // The second unit has no new media and no work orders: those indicators are none of its cells.
    expect(body.units[1].cells).toBeLessThan(body.units[0].cells);
    expect(body.cells).toBe(body.units[0].cells + body.units[1].cells);
    expect((await at.ask('approver', 'GET', `/${id}/progress`)).body).toEqual(body);
    expect((await at.ask('liaison', 'GET', `/${id}/progress`)).status).toBe(403);
  });

  it('hands out what a browser makes the same scores of, to whoever may see them all', async () => {
    const { body } = await at.ask('auditor', 'GET', `/${id}/facts`);
    expect(body).toMatchObject([{ unit: '甲镇', level: '曲靖市政府办公室' }, { id: 'f1' }]);
    expect((await at.ask('approver', 'GET', `/${id}/facts`)).body.code).toBe('sealed');
    expect((await at.ask('liaison', 'GET', `/${id}/facts`)).status).toBe(403);
    expect((await at.ask('liaison', 'GET', `/${id}/scheme`)).body.scheme.id).toBe('xuanwei-2023');
    expect((await at.ask('stranger', 'GET', `/${id}/scheme`)).status).toBe(404);
    expect((await at.ask('approver', 'GET', `/${id}/units`)).body).toMatchObject([{ id: 't1' }, { id: 't2' }]);
  });

  it('shows its scores to the office and the auditor, sealed from all others', async () => {
    const { body } = await at.ask('organiser', 'GET', `/${id}/results`);
    expect(body.units.map(({ name }: { name: string }) => name)).toEqual(['甲镇', '乙街道']);
    expect(body.units[0].range[1]).not.toBe(body.units[1].range[1]);
    expect((await at.ask('auditor', 'GET', `/${id}/results`)).body).toEqual(body);
    expect((await at.ask('organiser', 'GET', `/${id}/results?asOf=2023-02-30`)).status).toBe(400);
    for (const who of ['approver', 'liaison'] as const) {
      expect((await at.ask(who, 'GET', `/${id}/results`)).body.code).toBe('sealed');
      expect((await at.ask(who, 'GET', `/${id}/results/t1`)).body.code).toBe('sealed');
    }
    expect((await at.ask('approver', 'GET', `/${id}/facts.csv`)).status).toBe(409);
    expect((await at.ask('stranger', 'GET', `/${id}/results`)).status).toBe(404);
    const ledger = (await at.ask('organiser', 'GET', `/${id}/results/t1`)).body;
    expect(ledger.nodes.flatMap(({ entries }: { entries: object[] }) => entries)).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining('曲靖市政府办公室') }),
    );
    expect((await at.ask('organiser', 'GET', `/${id}/results/nobody`)).status).toBe(404);
  });

  it('is sealed when its windows have ended, and goes on only in order and from its newest version', async () => {
    expect((await bring('composed')).body.code).toBe('state');
    expect((await bring('sealed')).body).toMatchObject({ gaps: [{ code: 'window-open' }, { code: 'provisional' }] });
    // Still the last day in China, a minute before midnight; then the new year.
    await later('2023-12-31T15:59:00.000Z');
    expect((await bring('sealed')).body.code).toBe('gaps');
    await later('2023-12-31T16:00:00.000Z');
    // What is still open could not be settled any more: it is asked for first.
    expect((await bring('sealed')).body).toMatchObject({ code: 'gaps', gaps: [{ code: 'provisional' }] });
    await settle();
    version -= 1;
    expect((await bring('sealed')).body.code).toBe('stale');
    version += 1;
    expect((await bring('sealed')).status).toBe(200);
    expect((await at.file('organiser', `/${id}/facts`, FACTS)).body.code).toBe('state');
    expect((await bring('composed')).status).toBe(200);
  });

  it('is signed by the leading group, which now sees it; the signature says what it is under', async () => {
    const { headers } = await signIn(app, 'approver');
    at.people.approver = { ...at.people.approver, headers };
    const results = await at.ask('approver', 'GET', `/${id}/results`);
    expect(results.status).toBe(200);
    expect((await at.ask('organiser', 'POST', `/${id}/signature`, { version, reason: '同意' })).status).toBe(403);
    const signed = await at.ask('approver', 'POST', `/${id}/signature`, { version, reason: '同意' });
    expect(signed).toMatchObject({ status: 200, body: { state: 'signed' } });
    const own = createHash('sha256').update(JSON.stringify(results.body)).digest('hex');
    expect(signed.body.events.at(-1).detail).toMatchObject({ result: own, facts: expect.any(Number) });
  });

  it('keeps its course, with who, when and why', async () => {
    const { body } = await at.ask('organiser', 'GET', `/${id}`);
    expect(body.events.map(({ kind, reason }: Record<string, unknown>) => [kind, reason])).toEqual([
      ['draft', null],
      ['announced', '到announced'],
      ['open', '到open'],
      ['sealed', '到sealed'],
      ['composed', '到composed'],
      ['signed', '同意'],
    ]);
  });
});

describe('what is wrong with a new round', () => {
  let at: Awaited<ReturnType<typeof office>>;
  beforeAll(async () => {
    at = await office();
  });
  afterAll(() => at.app.close());

  it.each([
    ['an unknown scheme', { scheme: 'none' }, 404],
    ['a unit twice', { units: `${UNITS}t1,丙镇,township,\n` }, 422],
    ['an unknown class', { units: '编号,名称,类别\nx,甲,village\n' }, 422],
    ['an unknown parameter', { params: { nothing: '1' } }, 422],
    ['a window that ends before it begins', { windows: [{ ...WINDOW, to: '2022-12-31' }] }, 400],
  ])('%s', async (_, change, status) => {
    expect((await at.ask('organiser', 'POST', '', { ...make, ...change })).status).toBe(status);
    expect((await at.ask('organiser', 'GET', '')).body).toEqual([]);
  });

  it('windows are set in draft, for stages that there are', async () => {
    const { body } = await at.ask('organiser', 'POST', '', { ...make, windows: [] });
    const put = (windows: object[]) =>
      at.ask('organiser', 'PUT', `/${body.id}/windows`, { windows, version: 1, reason: null });
    expect((await put([{ ...WINDOW, stage: 'agency' }])).body.code).toBe('stage-unknown');
    expect((await put([WINDOW, WINDOW])).body.code).toBe('stage-unknown');
    expect(await put([WINDOW])).toMatchObject({ status: 200, body: { version: 2, stages: [{ to: '2023-12-31' }] } });
    expect((await put([WINDOW])).body.code).toBe('stale');
  });

  it('is looked at before it is made: with try=1 nothing is kept', async () => {
    expect(await at.ask('organiser', 'POST', '?try=1', make)).toMatchObject({
      status: 200,
      body: { units: [{ id: 't1', name: '甲镇' }, { id: 't2' }] },
    });
    const wrong = await at.ask('organiser', 'POST', '?try=1', { ...make, units: `${UNITS}t1,丙镇,township,\n` });
    expect(wrong.body.problems).toMatchObject([{ place: { file: 'units.csv', row: 4 } }]);
    const listed = (await at.ask('organiser', 'GET', '')).body;
    expect(listed.map(({ title }: { title: string }) => title)).not.toContain(wrong.body.title);
  });

  it('parameters are set in draft, as the plan asks for them; the course keeps what they were', async () => {
    const { body } = await at.ask('organiser', 'POST', '', { ...make, scheme: 'wuwei-2020', units: COUNTIES });
    const put = (params: object, version: number) =>
      at.ask('organiser', 'PUT', `/${body.id}/params`, { params, version, reason: null });
    expect((await put({ 'pass-mark': '六十' }, 1)).body.problems).toMatchObject([{ code: 'scheme-param-type' }]);
    expect((await put({ other: '60' }, 1)).body.problems).toMatchObject([{ code: 'scheme-param-extra' }]);
    expect((await put({ 'pass-mark': '60' }, 1)).body).toMatchObject({ version: 2, params: [{ value: '60' }] });
    expect((await put({ 'pass-mark': '65' }, 1)).body.code).toBe('stale');
    const after = (await put({ 'pass-mark': '65' }, 2)).body;
    expect(after.events.at(-1)).toMatchObject({ kind: 'params', detail: { 'pass-mark': ['60', '65'] } });
    expect(after.gaps.map(({ code }: { code: string }) => code)).not.toContain('param-open');
    expect(
      (await at.ask('auditor', 'PUT', `/${body.id}/params`, { params: {}, version: 3, reason: null })).status,
    ).toBe(403);
    // The plan is of 2020, the window of 2023.
    const state = {
      to: 'announced',
      version: 3,
      reason: '通知',
      acknowledged: ['window-off-period', 'unassessed', 'no-reviewer', 'no-liaison'],
    };
    expect((await at.ask('organiser', 'POST', `/${body.id}/state`, state)).status).toBe(200);
    expect((await put({ 'pass-mark': '70' }, 4)).body.code).toBe('state');
  });

  it('units are set anew in draft, all of a file or nothing', async () => {
    const { body } = await at.ask('organiser', 'POST', '', make);
    const put = (units: string, version: number) =>
      at.ask('organiser', 'PUT', `/${body.id}/units`, { units, version, reason: null });
    expect((await put('编号,名称,类别\nx,甲,village\n', 1)).status).toBe(422);
    expect((await put('编号,名称,类别\nx,丁镇,township\n', 1)).body).toMatchObject({ units: 1, version: 2 });
    expect((await at.ask('organiser', 'GET', `/${body.id}/units`)).body).toMatchObject([{ id: 'x', name: '丁镇' }]);
    expect((await put(UNITS, 1)).body.code).toBe('stale');
  });

  it('one unit is left out in draft, without a new list', async () => {
    const { body } = await at.ask('organiser', 'POST', '', make);
    const drop = (without: string, version: number, more: object = {}) =>
      at.ask('organiser', 'PUT', `/${body.id}/units`, { without, version, reason: null, ...more });
    expect((await drop('nobody', 1)).status).toBe(404);
    expect((await drop('t1', 1, { units: UNITS })).status).toBe(400);
    expect((await drop('t1', 1)).body).toMatchObject({ units: 1, version: 2 });
    const tags = ['未开通政务新媒体', '无12345工单'];
    expect((await at.ask('organiser', 'GET', `/${body.id}/units`)).body).toMatchObject([{ id: 't2', tags }]);
    // A round without anybody is none.
    expect((await drop('t2', 2)).status).toBe(422);
    expect(
      (await at.ask('auditor', 'PUT', `/${body.id}/units`, { without: 't2', version: 2, reason: null })).status,
    ).toBe(403);
  });

  it('is announced on windows outside the plan’s period only by whoever has read that their facts will not count', async () => {
    const window = { stage: '*', from: '2026-10-01', to: '2026-12-31' };
    const params = {};
    const { body } = await at.ask('organiser', 'POST', '', {
      ...make,
      title: '2026年度考核',
      params,
      windows: [window],
    });
    expect(body).toMatchObject({ state: 'draft' });
    const told = (await at.ask('organiser', 'GET', `/${body.id}`)).body;
    expect(told).toMatchObject({
      period: { from: '2023-01-01', to: '2023-12-31' },
      hints: [
        { code: 'window-off-period', text: expect.stringContaining('用“按 2026 年执行”的方案另建考评') },
        { code: 'unassessed' },
        { code: 'no-reviewer' },
        { code: 'no-liaison' },
      ],
    });
    const state = { to: 'announced', version: 1, reason: '通知' };
    expect((await at.ask('organiser', 'POST', `/${body.id}/state`, state)).body.code).toBe('hints');
    const acknowledged = ['window-off-period', 'unassessed', 'no-reviewer', 'no-liaison'];
    expect((await at.ask('organiser', 'POST', `/${body.id}/state`, { ...state, acknowledged })).status).toBe(200);
  });

  it('says in draft what its list of units can never settle', async () => {
    const units = '编号,名称,类别\nc1,镜湖区,county\nd1,市财政局,department\n';
    const made = await at.ask('organiser', 'POST', '', { ...make, scheme: 'wuhu-2020', units, windows: [] });
    const { hints } = (await at.ask('organiser', 'GET', `/${made.body.id}`)).body;
    const codes = hints.map(({ code }: { code: string }) => code);
    expect(new Set(codes)).toEqual(
      new Set(['part-without-units', 'rater-absent', 'named-absent', 'unassessed', 'no-reviewer', 'no-liaison']),
    );
    expect(hints.map(({ text }: { text: string }) => text).join()).toContain('乡镇(街道)');
  });
});
