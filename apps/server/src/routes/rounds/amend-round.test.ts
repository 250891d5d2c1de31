import { addFacts, lastFact } from '@mingjian/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nowOf, storeOf, testApp } from '../../testing/app.ts';
import { openedRound } from '../../testing/open-round.ts';
import { signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

let app: App;
let round = '';
let text = '';
beforeAll(async () => {
  app = await testApp();
  round = await openedRound(app, []);
  text = (await ask('organiser', 'GET', 'scheme.yaml')).body;
});
afterAll(() => app.close());

async function ask(role: 'organiser' | 'liaison' | 'auditor', method: 'GET' | 'POST', path: string, body?: object) {
  const { headers } = await signIn(app, role, ...(role === 'liaison' ? ['t1'] : []));
  const response = await app.inject({
    method,
    url: `/api/rounds/${round}/${path}`,
    headers,
    ...(body ? { payload: body } : {}),
  });
  const isJson = String(response.headers['content-type']).includes('json');
  return { status: response.statusCode, body: isJson ? response.json() : response.body };
}
const amend = (scheme: string, version = 3, how = '') =>
  ask('organiser', 'POST', `amendments${how}`, { scheme, version, reason: '补充通知' });
const codes = ({ body }: { body: { problems?: { code: string }[] } }) => (body.problems ?? []).map(({ code }) => code);
const newer = (old: string): string => old.replace(/^version: .*$/m, 'version: "1-1"');

test('the plan of the round as a file; the same again is no amendment', async () => {
  expect(text).toMatch(/^id: xuanwei-2023\n/);
  expect(codes(await amend(text))).toEqual(['amendment-same-version']);
  expect(codes(await amend(newer(text).replace('id: xuanwei-2023', 'id: other')))).toEqual(['amendment-other-scheme']);
  expect((await amend('a: [')).status).toBe(422);
  // As large as a scheme file may be; larger than bodies are elsewhere.
  expect(codes(await amend(`${text}\n# ${'方'.repeat(700_000)}`))).toEqual(['amendment-same-version']);
});

test('what is kept under an indicator must stay there, and every fact must still fit', async () => {
  const { db } = storeOf(app);
  const fact = { unit: 't1', indicator: '通报批评', kind: 'event', date: '2023-04-12', level: '曲靖市政府办公室' };
  await addFacts(db, { account: null, at: nowOf(app) }, { round, facts: [fact], source: 'desk' });
  const without = newer(text).replaceAll('曲靖市政府办公室', '曲靖市人民政府');
  expect(codes(await amend(without))).toContain('fact-level-unknown');
  expect(await lastFact(db, round)).toBe(1);
});

test('it is compared and tried first, then takes the place of the plan, signed and with its reason', async () => {
  const title = newer(text).replace('title: 宣威市', 'title: 宣威市（修订）');
  expect(title).not.toBe(newer(text));
  const tried = await amend(title, 3, '?try=1');
  expect(tried).toMatchObject({ status: 200, body: { facts: 1, differences: [{ kind: 'changed', part: 'scheme' }] } });
  expect((await ask('organiser', 'GET', 'amendments')).body).toEqual([]);
  expect((await amend(title, 2)).body.code).toBe('stale');
  expect((await amend(title)).status).toBe(201);
  const told = (await ask('liaison', 'GET', 'amendments')).body;
  expect(told).toMatchObject([{ seq: 4, reason: '补充通知', after: '1-1', differences: [{ part: 'scheme' }] }]);
  expect((await ask('auditor', 'GET', 'results')).status).toBe(200);
  expect((await ask('auditor', 'POST', 'amendments', { scheme: text, version: 4, reason: 'x' })).status).toBe(403);
});
