import { addFacts, addReview, changeState } from '@mingjian/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtIn, multipart, nowOf, setNow, storeOf, testApp } from '../../testing/app.ts';
import { openedRound } from '../../testing/open-round.ts';
import { type Signed, signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

let app: App;
let round = '';
let organiser: Signed;
let approver: Signed;
let indicator = '';
beforeAll(async () => {
  app = await testApp();
  organiser = await signIn(app, 'organiser');
  approver = await signIn(app, 'approver');
  round = await openedRound(app, [], { underSeal: true });
  const { plan } = (await builtIn()).schemes.get('xuanwei-2023') ?? {};
  const township = plan?.classes.find((one) => one.id === 'township');
  indicator = township?.nodes.find((node) => node.name === '通报批评')?.path ?? '';
  const fact = { unit: 't1', indicator, kind: 'event', date: '2023-04-12', level: '曲靖市政府办公室' };
  await addFacts(storeOf(app).db, { account: null, at: nowOf(app) }, { round, facts: [fact], source: 'desk' });
});
afterAll(() => app.close());

async function ask(who: Signed, path: string, payload?: object) {
  const url = `/api/rounds/${round}${path}`;
  const answer = await app.inject({ url, headers: who.headers, ...(payload ? { method: 'POST', payload } : {}) });
  return { status: answer.statusCode, body: answer.json() };
}
const give = (who: Signed, version: number) => ask(who, '/unsealings', { stage: '*', version, reason: '收集结束' });

test('under seal the organiser sees how complete it is, and no mark by any way', async () => {
  expect((await ask(organiser, '')).body).toMatchObject({
    sight: 'none',
    seal: [{ stage: '*', sealed: true, words: [] }],
  });
  for (const path of ['/results', '/results/t1', '/results/t1/entries', '/facts', '/results.xlsx', '/facts.csv']) {
    expect([path, (await ask(organiser, path)).body.code]).toEqual([path, 'sealed']);
  }
  expect((await ask(organiser, '/progress')).body).toMatchObject({ recorded: 1 });
});

test('an import counts what others entered and does not show it', async () => {
  const csv = `单位,指标,类型,日期,级别,次数\nt1,${indicator},事件,2023-04-12,曲靖市政府办公室,3\n`;
  const plan = { sheet: 0, header: 1, columns: ['unit', 'indicator', 'kind', 'date', 'level', 'count'], constants: {} };
  const { headers, payload } = multipart([
    { name: 'said', content: JSON.stringify(plan) },
    { name: 'file', file: 'facts.csv', content: csv },
  ]);
  const url = `/api/rounds/${round}/imports/preview`;
  const seen = await app.inject({ method: 'POST', url, headers: { ...organiser.headers, ...headers }, payload });
  expect(seen.json()).toMatchObject({ counts: { changed: 1 }, changed: [{ before: null, differs: [] }], gone: [] });
});

test('an amendment that a fact does not fit is told by number only', async () => {
  const yaml = (await app.inject({ url: `/api/rounds/${round}/scheme.yaml`, headers: organiser.headers })).body;
  const scheme = yaml.replace(/^version: .*$/m, 'version: "1-1"').replaceAll('曲靖市政府办公室', '曲靖市人民政府');
  const tried = await ask(organiser, '/amendments?try=1', { scheme, version: 3, reason: '—' });
  expect(tried.body.problems).toMatchObject([{ code: 'amendment-sealed-facts' }]);
  expect(JSON.stringify(tried.body)).not.toContain('曲靖市政府办公室');
});

test('the log is told without facts and verdicts, and holds', async () => {
  const { db } = storeOf(app);
  const reviewer = await signIn(app, 'reviewer');
  const said = {
    account: reviewer.account,
    round,
    unit: 't1',
    indicator,
    upTo: 1,
    decision: 'return',
    reason: '次数不对',
  } as const;
  const act = { account: reviewer.account, at: nowOf(app) };
  await addReview(db, act, { ...said, verdict: '{"apart":"0.5"}' }, 0);
  const auditor = (await signIn(app, 'auditor')).headers;
  const log = (await app.inject({ url: '/api/audit?kind=review', headers: auditor })).json();
  expect(log[0].detail).toMatchObject({ reason: '次数不对', verdict: 'sealed' });
  const facts = (await app.inject({ url: '/api/audit?kind=facts', headers: auditor })).json();
  expect(facts[0]).toMatchObject({ detail: { count: 1 }, cells: [] });
  expect((await app.inject({ url: '/api/audit/check', headers: auditor })).json()).toMatchObject({ brokenAt: null });
});

test('two different people open a stage once it no longer collects; one of them twice does not', async () => {
  setNow(app, '2023-12-31T01:00:00.000Z');
  expect((await give(organiser, 3)).body.code).toBe('unseal-collecting');
  setNow(app, '2024-01-01T01:00:00.000Z');
  expect((await ask(await signIn(app, 'auditor'), '/unsealings', { stage: '*', version: 3, reason: 'x' })).status).toBe(
    403,
  );
  const first = await give(organiser, 3);
  expect(first.body).toMatchObject({ sight: 'none', seal: [{ sealed: true, fault: 'given' }] });
  expect((await ask(approver, '')).body.seal).toMatchObject([{ sealed: true, fault: null }]);
  expect((await give(organiser, 4)).body.code).toBe('unseal-given');
  expect((await ask(organiser, '/results')).body.code).toBe('sealed');
  expect((await give(approver, 3)).body.code).toBe('stale');
  const second = await give(approver, 4);
  expect(second.body.seal[0]).toMatchObject({ sealed: false, fault: 'open' });
  expect(second.body.seal[0].words).toHaveLength(2);
  expect((await ask(organiser, '/results')).status).toBe(200);
  // The leading group still waits for the composed result.
  expect((await ask(approver, '/results')).body.code).toBe('sealed');
  expect((await give(await signIn(app, 'organiser'), 5)).body.code).toBe('unseal-open');
});

test('a round is not composed before its stages are open; one without a seal has none to open', async () => {
  const sealed = await openedRound(app, [], { underSeal: true });
  const act = { account: null, at: nowOf(app) };
  await changeState(storeOf(app).db, act, { id: sealed, version: 3, reason: 'x' }, 'sealed');
  const step = { to: 'composed', version: 4, reason: 'x' };
  const url = `/api/rounds/${sealed}/state`;
  const refused = await app.inject({ method: 'POST', url, headers: organiser.headers, payload: step });
  expect(refused.json().gaps[0]).toMatchObject({ code: 'under-seal' });
  round = await openedRound(app, []);
  expect((await ask(organiser, '')).body).toMatchObject({ seal: null, sight: 'all' });
  expect((await give(organiser, 3)).status).toBe(404);
});
