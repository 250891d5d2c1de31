import { addEvidence, changeState, createPost, handOver, heraldState, writeSetting } from '@mingjian/store';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { builtIn, nowOf, setNow, storeOf, testApp } from '../testing/app.ts';
import { openedRound } from '../testing/open-round.ts';
import { type Signed, signIn } from '../testing/sign-in.ts';
import type { App, Services } from '../types.ts';
import { type Herald, openHerald } from './herald.ts';

let app: App;
let herald: Herald;
let people: Record<
  'organiser' | 'assessor' | 'second' | 'reviewer' | 'third' | 'liaison' | 'other' | 'admin' | 'auditor',
  Signed
>;
let round = '';
let leaf = '';
let fault = '';
const errors: unknown[] = [];

async function services(): Promise<Services> {
  return { library: await builtIn(), store: storeOf(app), now: () => nowOf(app) };
}

beforeEach(async () => {
  app = await testApp();
  people = {
    organiser: await signIn(app, 'organiser'),
    assessor: await signIn(app, 'assessor'),
    second: await signIn(app, 'assessor'),
    reviewer: await signIn(app, 'reviewer'),
    third: await signIn(app, 'reviewer'),
    liaison: await signIn(app, 'liaison', 't1'),
    other: await signIn(app, 'liaison', 't2'),
    admin: await signIn(app, 'administrator'),
    auditor: await signIn(app, 'auditor'),
  };
  round = await openedRound(app, [
    { post: people.assessor.post, kind: 'assess', unit: 't1' },
    { post: people.second.post, kind: 'assess', unit: 't2' },
    { post: people.reviewer.post, kind: 'review' },
    { post: people.third.post, kind: 'review' },
  ]);
  const { plan } = (await builtIn()).schemes.get('xuanwei-2023') ?? {};
  const township = plan?.classes.find((one) => one.id === 'township');
  const pathOf = (name: string) => township?.nodes.find((node) => node.name === name)?.path ?? '';
  leaf = pathOf('政府公报');
  fault = pathOf('通报批评');
  herald = openHerald(await services(), {}, (error) => errors.push(error));
  await herald.catchUp();
  await storeOf(app).db.deleteFrom('notice').execute();
});
afterEach(async () => {
  expect(errors.splice(0)).toEqual([]);
  await app.close();
});

const send = (who: Signed, method: 'POST' | 'PUT', url: string, payload: object) =>
  app.inject({ method, url, headers: who.headers, payload });

/** What each person is told since the last look, in words of kinds and places. */
async function told(): Promise<Record<string, { kind: string; place: string[]; detail: Record<string, string> }[]>> {
  await herald.catchUp();
  const all: Awaited<ReturnType<typeof told>> = {};
  for (const [name, { headers }] of Object.entries(people)) {
    const list = (await app.inject({ url: '/api/notices', headers })).json();
    if (list.length > 0) all[name] = list;
  }
  await storeOf(app).db.deleteFrom('notice').execute();
  return all;
}
const kinds = (all: Awaited<ReturnType<typeof told>>) =>
  Object.fromEntries(Object.entries(all).map(([name, list]) => [name, list.map(({ kind }) => kind)]));

it('tells those whom a round concerns of its state, and never whoever brought it there', async () => {
  await changeState(
    storeOf(app).db,
    { account: people.organiser.account, at: nowOf(app) },
    { id: round, version: 3, reason: '到期' },
    'sealed',
  );
  const all = await told();
  expect(kinds(all)).toEqual({
    assessor: ['round-sealed'],
    second: ['round-sealed'],
    reviewer: ['round-sealed'],
    third: ['round-sealed'],
    liaison: ['round-sealed'],
    other: ['round-sealed'],
  });
  expect(all.liaison?.[0]).toMatchObject({ title: '测试考核', place: ['materials', round] });
  expect(JSON.stringify(all)).not.toContain('到期');
  await changeState(
    storeOf(app).db,
    { account: null, at: nowOf(app) },
    { id: round, version: 4, reason: '合成' },
    'composed',
  );
  expect(kinds(await told())).toEqual({ organiser: ['round-composed'] });
});

it('leads from handed-in material to its cell, and from its return back to the unit, with the reason', async () => {
  const { db } = storeOf(app);
  const piece = { hash: null, link: 'https://example.gov.cn/', type: 'link', size: 0, happenedOn: null, note: null };
  const act = { account: people.liaison.account, at: nowOf(app) };
  const handed = { ...piece, round, unit: 't1', indicator: leaf, name: '公报.pdf', handedIn: true };
  const id = await addEvidence(db, act, handed);
  await addEvidence(db, act, { ...handed, name: '又一份.pdf' });
  const first = await told();
  expect(kinds(first)).toEqual({ assessor: ['material-handed-in'] });
  expect(first.assessor?.[0]?.place).toEqual(['desk', round, 'unit', 't1', leaf]);
  const decided = { kind: 'returned', reason: '没有公章' };
  expect(
    (await send(people.assessor, 'POST', `/api/rounds/${round}/evidence/${id}/decision`, decided)).statusCode,
  ).toBe(204);
  const second = await told();
  expect(kinds(second)).toEqual({ liaison: ['material-returned'] });
  expect(second.liaison?.[0]?.detail).toMatchObject({
    material: '公报.pdf',
    reason: '没有公章',
    indicatorName: '政府公报',
  });
});

it('tells of what the office adds to nobody', async () => {
  const piece = { hash: null, link: 'https://example.gov.cn/', type: 'link', size: 0, happenedOn: null, note: null };
  const own = { ...piece, round, unit: 't1', indicator: leaf, name: '截图', handedIn: false };
  await addEvidence(storeOf(app).db, { account: people.assessor.account, at: nowOf(app) }, own);
  expect(await told()).toEqual({});
});

it('tells the preparer of a return, a third person of a difference, and no unit of either', async () => {
  const what = { kind: 'event', date: '2023-04-12', level: '曲靖市政府办公室', note: '通报' };
  const fact = { ...what, id: crypto.randomUUID(), unit: 't1', indicator: fault };
  const entered = await send(people.assessor, 'POST', `/api/rounds/${round}/desk/facts`, { facts: [fact] });
  expect(entered.statusCode).toBe(200);
  const word = { unit: 't1', indicator: fault, upTo: 1 };
  const say = (who: Signed, decision: string) =>
    send(who, 'POST', `/api/rounds/${round}/desk/reviews`, { ...word, decision, reason: '日期有误' });
  expect((await say(people.reviewer, 'third')).statusCode).toBe(201);
  const asked = await told();
  expect(kinds(asked)).toEqual({ third: ['review-third'] });
  expect(asked.third?.[0]?.place).toEqual(['review', round, 'unit', 't1', fault]);
  expect(JSON.stringify(asked)).not.toContain('日期有误');
  expect((await say(people.third, 'return')).statusCode).toBe(201);
  const back = await told();
  expect(kinds(back)).toEqual({ assessor: ['review-returned'] });
  expect(back.assessor?.[0]?.detail).toMatchObject({ reason: '日期有误', unitName: '甲镇' });
});

it('tells of many duties once, and of posts handed over', async () => {
  const given = { duties: [{ post: people.second.post, kind: 'assess', stage: null, units: ['t1', 't2'] }] };
  const made = await send(people.organiser, 'POST', `/api/rounds/${round}/duties`, given);
  expect(kinds(await told())).toEqual({ second: ['duty-given'] });
  await send(people.organiser, 'POST', `/api/rounds/${round}/duties/end`, { ids: made.json().ids });
  expect(kinds(await told())).toEqual({ second: ['duty-ended'] });
  const { db } = storeOf(app);
  const act = { account: people.admin.account, at: nowOf(app) };
  const post = await createPost(db, act, { name: '乙镇评估岗', role: 'assessor', unit: null });
  await handOver(db, act, { post, version: 1, account: people.second.account, reason: '到岗' });
  expect(kinds(await told())).toEqual({ second: ['post-taken'] });
  await handOver(db, act, { post, version: 2, account: people.assessor.account, reason: '轮岗' });
  expect(kinds(await told())).toEqual({ assessor: ['post-taken'], second: ['post-left'] });
});

it('tells the administrator of a locked account, and nobody of a single wrong password', async () => {
  const { db } = storeOf(app);
  const { login } = await db
    .selectFrom('account')
    .select('login')
    .where('id', '=', people.liaison.account)
    .executeTakeFirstOrThrow();
  const headers = { 'x-mingjian': '1' };
  const miss = () =>
    app.inject({ method: 'POST', url: '/api/session', headers, payload: { login, password: 'wrong' } });
  await miss();
  expect(await told()).toEqual({});
  for (let n = 0; n < 4; n += 1) await miss();
  const all = await told();
  expect(kinds(all)).toEqual({ admin: ['account-locked'] });
  expect(all.admin?.[0]).toMatchObject({ place: ['accounts'], detail: { login } });
});

it('tells of each line once, whichever of two servers reads it, also after a restart', async () => {
  await changeState(
    storeOf(app).db,
    { account: null, at: nowOf(app) },
    { id: round, version: 3, reason: '到期' },
    'sealed',
  );
  const other = openHerald(await services(), {}, (error) => errors.push(error));
  await Promise.all([herald.catchUp(), other.catchUp(), herald.catchUp(), other.catchUp()]);
  await openHerald(await services(), {}, (error) => errors.push(error)).catchUp();
  expect(kinds(await told()).liaison).toEqual(['round-sealed']);
});

it('tells a unit of a day that is near, from the set time on, on working days, once', async () => {
  const { db } = storeOf(app);
  // The windows of the round end in 2023; the last working day before is Friday the 29th.
  setNow(app, '2023-12-24T23:00:00.000Z');
  await herald.day();
  expect(kinds(await told())).toEqual({});
  expect((await heraldState(db)).day).toBeNull();
  setNow(app, '2023-12-25T00:30:00.000Z');
  await herald.day();
  expect(kinds(await told())).toEqual({});
  expect((await heraldState(db)).day).toBe('2023-12-25');
  await writeSetting(
    db,
    { account: null, at: nowOf(app) },
    { key: 'notices', value: '{"digestAt":"09:00","days":3}', version: 0 },
  );
  setNow(app, '2023-12-26T00:59:59.000Z');
  await herald.day();
  expect((await heraldState(db)).day).toBe('2023-12-25');
  setNow(app, '2023-12-26T01:00:00.000Z');
  await herald.day();
  const near = (await app.inject({ url: '/api/notices', headers: people.liaison.headers })).json();
  expect(near).toMatchObject([{ kind: 'deadline-near', place: ['materials', round], detail: { day: '2023-12-31' } }]);
  setNow(app, '2023-12-27T01:00:00.000Z');
  await herald.day();
  expect(await told()).toMatchObject({ liaison: [{ kind: 'deadline-near' }], other: [{ kind: 'deadline-near' }] });
});
