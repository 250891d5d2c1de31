import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AuditUse } from '@mingjian/model';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shelve } from '../library.ts';
import { keepScheme } from '../rounds/keep-scheme.ts';
import { multipart } from '../testing/app.ts';
import { inspectingApp } from '../testing/inspecting-app.ts';
import { addWebsite, openedRound } from '../testing/open-round.ts';
import { type Signed, signIn } from '../testing/sign-in.ts';
import type { App } from '../types.ts';

// An office’s own plan through the whole product: from its words to the audits of its rounds, and from a website to its points.

// A page counts on the day on which it was really seen, so the period is a long one.
const PLAN = `id: own-2023
version: "1"
title: 本市2023年考核
document: {issuer: 某市政府办公室, title: 关于开展考核的通知}
year: 2023
period: {from: 2023-01-01, to: 2099-12-31}
na: full
classes:
  township: {name: 乡镇, units: null}
results:
  - id: openness
    name: 政务公开
    classes: [township]
    root:
      name: 总分
      children:
        - {code: "1", name: 网页规范, full: 10, requirement: 网页不得有测试信息。, rules: [{kind: deduct, points: 2, text: 每发现一处扣2分}]}
        - {code: "2", name: 隐私保护, full: 10, requirement: 网站不得泄露公民身份证号。, rules: [{kind: deduct, points: 3, text: 每发现一处扣3分}]}
        - {code: "3", name: 组织领导, full: 10, requirement: 定期研究政务公开工作。, rules: [{kind: deduct, points: 1, text: 每少一次扣1分}]}
`;
const HAN_ID = '11010519491231002X';

let site: Server;
let app: App;
let inspecting: Awaited<ReturnType<typeof inspectingApp>>['inspecting'];
let organiser: Signed;
let assessor: Signed;
let hash: string;
let round: string;
const own = shelve(Buffer.from(PLAN), 'own.yaml');

beforeAll(async () => {
  site = createServer((request, response) => {
    const body =
      request.url === '/'
        ? '<title>甲镇</title><a href="/a.html">名单</a>'
        : `<title>名单</title><p>张某 ${HAN_ID}</p>`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  ({ app, inspecting } = await inspectingApp());
  organiser = await signIn(app, 'organiser');
  assessor = await signIn(app, 'assessor');
  if (!own.ok) throw new Error(JSON.stringify(own.problems));
  const kept = keepScheme(own.value.scheme);
  hash = kept.hash;
  const { headers, payload } = multipart([
    { name: 'said', content: '{}' },
    { name: 'file', file: 'own.yaml', content: PLAN },
  ]);
  const brought = {
    method: 'POST',
    url: '/api/scheme-versions',
    headers: { ...organiser.headers, ...headers },
  } as const;
  expect((await app.inject({ ...brought, payload })).statusCode).toBe(201);
  round = await openedRound(app, [{ post: assessor.post, kind: 'assess', unit: 't1' }], { own: kept });
  await addWebsite(app, round, `http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
});
afterAll(async () => {
  await inspecting.close();
  await app.close();
  site.close();
});

const ask = (who: Signed, method: 'GET' | 'POST', url: string, payload?: object) =>
  app.inject({ method, url: `/api${url}`, headers: who.headers, ...(payload ? { payload } : {}) });
const uses = async () => (await ask(organiser, 'GET', `/scheme-versions/${hash}/audit-uses`)).json();
const save = (list: readonly object[], base: number) =>
  ask(organiser, 'POST', `/scheme-versions/${hash}/audit-uses`, { base, uses: list });
const presets = async () =>
  (await ask(organiser, 'GET', `/rounds/${round}/inspection-presets`)).json().map(({ id }: { id: string }) => id);
const suggested = async (): Promise<AuditUse[]> => (await uses()).suggestions.map(({ use }: { use: AuditUse }) => use);

test('nobody has said what an own plan uses: its words are read, and looks of its rounds cannot go by it', async () => {
  expect(await uses()).toMatchObject({ scheme: 'own-2023', version: null, uses: [], base: 0, versions: [] });
  expect((await suggested()).map(({ indicator, audits, text }) => [indicator, audits, text])).toEqual([
    ['1', ['page-test-residue'], '网页不得有测试信息'],
    ['2', ['pii-id-card', 'pii-mobile', 'pii-bank-card'], '网站不得泄露公民身份证号'],
  ]);
  expect(await presets()).not.toContain('scheme');
});

test('what cannot be used is refused with its line, and nothing is taken', async () => {
  const [first, second] = await suggested();
  const answer = await save([first ?? {}, { ...second, indicator: '9', fact: { kind: 'measure' } }], 0);
  expect(answer.statusCode).toBe(422);
  expect(answer.json().problems[0]).toMatchObject({ code: 'use-indicator', place: { row: 2 } });
  expect((await uses()).version).toBeNull();
  const other = await ask(assessor, 'POST', `/scheme-versions/${hash}/audit-uses`, { base: 0, uses: [] });
  expect(other.statusCode).toBe(403);
  expect((await ask(organiser, 'GET', `/scheme-versions/${'0'.repeat(64)}/audit-uses`)).statusCode).toBe(404);
});

test('what is saved is a version with who saved it, and is not saved over what somebody else did', async () => {
  const answer = await save(await suggested(), 0);
  expect([answer.statusCode, answer.json()]).toEqual([201, { version: 1 }]);
  expect(await uses()).toMatchObject({ version: 1, uses: [{}, {}], left: 0, base: 1, versions: [{ version: 1 }] });
  expect((await save([], 0)).json().code).toBe('uses-moved');
  expect(await presets()).toContain('scheme');
});

test('a look goes by it, and what it finds counts under the plan’s indicator once somebody confirms it', async () => {
  expect((await ask(organiser, 'POST', `/rounds/${round}/inspections`, { preset: 'scheme' })).statusCode).toBe(201);
  for (;;) {
    const [look] = (await ask(organiser, 'GET', `/rounds/${round}/inspections`)).json();
    if (look.state === 'ended') break;
    await new Promise((done) => setTimeout(done, 50));
  }
  const { leads } = (await ask(assessor, 'GET', `/rounds/${round}/leads`)).json();
  expect(leads).toHaveLength(1);
  const [{ id, audit, suggestions }] = leads;
  expect([audit, suggestions]).toMatchObject(['pii-id-card', [{ text: '网站不得泄露公民身份证号' }]]);
  const { use } = suggestions[0];
  expect(use).toMatchObject({ indicator: 'openness/2', kind: 'event', per: 'page' });
  const word = { leads: [{ id, judged: 0 }], kind: 'confirmed', use };
  expect((await ask(assessor, 'POST', `/rounds/${round}/leads/words`, word)).statusCode).toBe(200);
  const { results } = (await ask(organiser, 'GET', `/rounds/${round}/results/t1`)).json();
  expect(results[0].points).toBe('27');
});

test('goes out as a file and comes in again, judged with the line of what is wrong', async () => {
  const file = await ask(organiser, 'GET', `/scheme-versions/${hash}/audit-uses/file`);
  expect(file.headers['content-type']).toContain('yaml');
  const send = async (content: string) => {
    const { headers, payload } = multipart([
      { name: 'said', content: '{}' },
      { name: 'file', file: 'own-2023.yaml', content },
    ]);
    const url = `/api/scheme-versions/${hash}/audit-uses/file`;
    return app.inject({ method: 'POST', url, headers: { ...organiser.headers, ...headers }, payload });
  };
  expect((await send(file.body)).json().uses).toEqual((await uses()).uses);
  const wrong = await send(file.body.replace('page-test-residue', 'page-test-residues'));
  expect(wrong.json().problems).toMatchObject([{ code: 'use-audit', place: { line: expect.any(Number) } }]);
  expect((await send(file.body.replace('own-2023', 'other'))).json().problems).toMatchObject([{ code: 'use-scheme' }]);
  expect((await uses()).version).toBe(1);
});

test('a later version takes one back: the one before is there to be saved again', async () => {
  expect((await save([], 1)).json()).toEqual({ version: 2 });
  expect(await presets()).not.toContain('scheme');
  const first = (await ask(organiser, 'GET', `/scheme-versions/${hash}/audit-uses/versions/1`)).json();
  expect((await save(first.uses, 2)).json()).toEqual({ version: 3 });
  expect((await uses()).versions.map((one: { version: number }) => one.version)).toEqual([3, 2, 1]);
});

test('a built-in scheme comes with its own, which an office may decide otherwise', async () => {
  const listed = (await ask(organiser, 'GET', '/scheme-versions')).json();
  const bozhou = listed.find(({ id }: { id: string }) => id === 'bozhou-2023').hash;
  const url = `/scheme-versions/${bozhou}/audit-uses`;
  const came = (await ask(organiser, 'GET', url)).json();
  expect(came).toMatchObject({ version: 0, left: 0, base: 0 });
  const saved = await ask(organiser, 'POST', url, { base: 0, uses: came.uses.slice(0, 3) });
  expect(saved.statusCode).toBe(201);
  expect((await ask(organiser, 'GET', url)).json()).toMatchObject({ version: 1, uses: [{}, {}, {}] });
  expect((await ask(organiser, 'GET', `${url}/versions/0`)).json().uses).toEqual(came.uses);
});

test('a scheme that only a round has can be decided for, too', async () => {
  if (!own.ok) throw new Error(JSON.stringify(own.problems));
  const kept = keepScheme({ ...own.value.scheme, id: 'of-a-round', version: '7' });
  await openedRound(app, [], { own: kept });
  for (const url of [`/scheme-versions/${kept.hash}`, `/scheme-versions/${kept.hash}/audit-uses`])
    expect((await ask(organiser, 'GET', url)).statusCode).toBe(200);
});

test('next year’s version of a plan has what still fits it, and of the rest only what its words suggest', async () => {
  const next = PLAN.replace('version: "1"', 'version: "2"').replace('不得泄露公民身份证号', '不得泄露个人隐私');
  const { headers, payload } = multipart([
    { name: 'said', content: '{}' },
    { name: 'file', file: 'own.yaml', content: next },
  ]);
  const url = '/api/scheme-versions';
  const brought = await app.inject({ method: 'POST', url, headers: { ...organiser.headers, ...headers }, payload });
  const there = (await ask(organiser, 'GET', `/scheme-versions/${brought.json().hash}/audit-uses`)).json();
  expect(there).toMatchObject({ version: 3, uses: [{ indicator: '1' }], left: 1 });
  expect(there.suggestions.map(({ use }: { use: AuditUse }) => use.text)).toContain('网站不得泄露个人隐私');
});
