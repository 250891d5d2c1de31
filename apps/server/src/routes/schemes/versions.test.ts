import { readFile } from 'node:fs/promises';
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

const own = (version = '1') => `id: own-2026
version: "${version}"
title: 本市2026年考核
document: {issuer: 某市政府办公室, title: 关于开展考核的通知}
year: 2026
period: {from: 2026-01-01, to: 2026-12-31}
na: full
classes:
  county: {name: 县区, units: [甲县, 乙县]}
params:
  late: {type: number, clause: 二, text: "扣*分", ask: 迟报一次扣几分？, sample: 2}
results:
  - id: openness
    name: 政务公开
    classes: [county]
    root:
      name: 总分
      children:
        - {name: 主动公开, full: 90, rules: [{kind: deduct, clause: "1", points: 0.5, text: 每发现一处扣0.5分}]}
        - {name: 年报, full: 10, rules: [{kind: deadline, due: 2026-10-31, points: $late, text: "未按时报送的扣*分"}]}
`;

async function bring(text: string | Uint8Array, how = '', who = organiser) {
  const { headers, payload } = multipart([
    { name: 'said', content: '{}' },
    { name: 'file', file: '本市方案.yaml', content: text },
  ]);
  const url = `/api/scheme-versions${how}`;
  const answer = await app.inject({ method: 'POST', url, headers: { ...who, ...headers }, payload });
  return { status: answer.statusCode, body: answer.json() };
}
const get = async (url: string, who = organiser) => app.inject({ url, headers: who });
const listed = async () => (await get('/api/scheme-versions')).json();
const codes = ({ body }: { body: { problems?: { code: string }[] } }) => (body.problems ?? []).map(({ code }) => code);

test('what cannot be read is refused with line and column, what cannot be right with its place', async () => {
  const broken = await bring(own().replace('full: 90', 'full: 很多'));
  expect(broken.status).toBe(422);
  expect(broken.body.problems[0]).toMatchObject({
    code: 'scheme-field',
    place: { file: '本市方案.yaml', line: 19, column: expect.any(Number) },
  });
  expect((await bring('a: [')).body.problems[0].place).toMatchObject({ line: 1 });
  expect(codes(await bring(own().replace('$late', '$nowhere')))).not.toEqual([]);
  // Two children that do not make the full of their parent: it runs, and is wrong.
  const sum = await bring(own().replace('name: 总分', 'name: 总分\n      full: 99'));
  expect(sum.body.problems).toMatchObject([
    { code: 'scheme-check', place: { file: '本市方案.yaml', path: expect.any(String) } },
  ]);
  expect((await listed()).every((one: { builtIn: boolean }) => one.builtIn)).toBe(true);
});

test('it is read and checked first, and only then kept, with who and when', async () => {
  const tried = await bring(own(), '?try=1');
  expect(tried).toMatchObject({ status: 200, body: { id: 'own-2026', version: '1', params: [{ name: 'late' }] } });
  expect(tried.body.findings.map(({ severity }: { severity: string }) => severity)).toContain('open');
  expect(await listed()).toHaveLength(5);
  const made = await bring(own());
  expect(made).toMatchObject({ status: 201, body: { hash: tried.body.hash } });
  const [first] = await listed();
  expect(first).toMatchObject({ hash: made.body.hash, builtIn: false, at: '2026-03-02T01:00:00.000Z' });
  expect(first.by).toMatch(/^organiser/);
});

test('a version never changes: the same again, and the same with other words, are refused each with its reason', async () => {
  expect(codes(await bring(own()))).toEqual(['scheme-version-same']);
  expect(codes(await bring(own().replace('full: 90', 'full: 91').replace('full: 10', 'full: 9')))).toEqual([
    'scheme-version-differs',
  ]);
  // Comments and layout are no content.
  expect(codes(await bring(`# 说明\n${own()}`, '?try=1'))).toEqual(['scheme-version-same']);
  expect((await bring(own('2'))).status).toBe(201);
  const versions = (await listed()).filter((one: { id: string }) => one.id === 'own-2026');
  expect(versions.map((one: { version: string }) => one.version).sort()).toEqual(['1', '2']);
});

test('a sum that somebody in charge has signed as the document’s own is let in, and the log keeps who said so and why', async () => {
  const sic = '\n      sic: [{full: 101, sum: 100, reason: 印发稿如此, by: 祖某, on: 2026-03-01}]';
  const signed = own('9').replace('own-2026', 'signed-2026').replace('name: 总分', `name: 总分\n      full: 101${sic}`);
  expect(codes(await bring(signed.replace('sum: 100', 'sum: 99')))).toEqual(['scheme-check']);
  const made = await bring(signed);
  expect(made.status).toBe(201);
  const [finding] = made.body.findings.filter((one: { check: string }) => one.check === 'sum-mismatch');
  expect(finding).toMatchObject({
    severity: 'warning',
    sum: { full: '101', sum: '100', classes: ['county'] },
    sic: { by: '祖某', on: '2026-03-01', reason: '印发稿如此' },
  });
  const lines = (await get('/api/audit', (await signIn(app, 'auditor')).headers)).json() as {
    object: string;
    detail: object;
  }[];
  expect(lines.find(({ object }) => object === made.body.hash)?.detail).toMatchObject({
    sic: [{ name: '总分 101 ≠ 100（印发稿如此，祖某 2026-03-01）' }],
  });
});

test('a built-in plan is worked on under another version', async () => {
  const text = await readFile(new URL('../../../../../schemes/xuanwei-2023.yaml', import.meta.url), 'utf8');
  expect(codes(await bring(text))).toEqual(['scheme-version-same']);
  expect(codes(await bring(text.replace('title: 宣威市', 'title: 本市')))).toEqual(['scheme-version-differs']);
  const next = text.replace(/^version: .*$/m, 'version: "2024-office"');
  const { status, body } = await bring(next);
  expect(status).toBe(201);
  const file = await get(`/api/scheme-versions/${body.hash}/scheme.yaml`);
  expect(file.headers['content-disposition']).toContain('xuanwei-2023-2024-office.yaml');
  expect(codes(await bring(file.body))).toEqual(['scheme-version-same']);
});

test('a round runs on an own version, and keeps it; one copied from another round may too', async () => {
  const { hash } = (await listed()).find((one: { id: string; version: string }) => one.id === 'own-2026');
  expect((await get(`/api/scheme-versions/${hash}`)).json()).toMatchObject({ id: 'own-2026' });
  const post = (url: string, payload: object) => app.inject({ method: 'POST', url, headers: organiser, payload });
  const tried = await post('/api/rounds?try=1', { title: '考核', scheme: hash });
  expect(tried.json().units).toHaveLength(2);
  const made = await post('/api/rounds', { title: '2026年考核', scheme: hash });
  expect(made.json()).toMatchObject({ scheme: { id: 'own-2026' }, units: 2 });
  const copied = await post(`/api/rounds/${made.json().id}/copy`, { title: '再来一次', scheme: hash });
  expect(copied.json()).toMatchObject({ differences: [], round: { scheme: { id: 'own-2026' } } });
  expect((await post('/api/rounds', { title: '考核', scheme: 'f'.repeat(64) })).statusCode).toBe(404);
  expect((await get(`/api/scheme-versions/${'f'.repeat(64)}`)).statusCode).toBe(404);
});

test('whoever watches reads, and nobody else', async () => {
  expect((await bring(own('3'), '', (await signIn(app, 'auditor')).headers)).status).toBe(403);
  expect((await get('/api/scheme-versions', (await signIn(app, 'auditor')).headers)).statusCode).toBe(200);
  expect((await get('/api/scheme-versions', (await signIn(app, 'assessor')).headers)).statusCode).toBe(403);
});

test('a version is printed as a plan, and the draft of that plan is the version', async () => {
  const { hash } = (await listed()).find((one: { id: string }) => one.id === 'wuhu-2020');
  const { body: whole } = await get(`/api/scheme-versions/${hash}`);
  for (const file of ['plan.docx', 'plan.xlsx']) {
    const printed = await get(`/api/scheme-versions/${hash}/${file}`);
    expect(printed.headers['content-disposition']).toContain(`wuhu-2020-1.${file.slice(-4)}`);
    const { headers, payload } = multipart([
      { name: 'said', content: '{}' },
      { name: 'file', file, content: printed.rawPayload },
    ]);
    const url = '/api/scheme-drafts';
    const draft = await app.inject({ method: 'POST', url, headers: { ...organiser, ...headers }, payload });
    expect(draft.json().questions).toEqual([]);
    expect(draft.json().scheme).toEqual(JSON.parse(whole));
  }
  expect((await get(`/api/scheme-versions/${'f'.repeat(64)}/plan.docx`)).statusCode).toBe(404);
});
