import { readScheme } from '@mingjian/files';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readInThread } from '../../schemes/draft/in-thread.ts';
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

const PLAN = `甲市政务公开办公室关于印发甲市2023年政务公开考核方案的通知
甲公开办〔2023〕5号
一、县区(3家)：东县、西县、南区。
一级指标\t二级指标\t分值\t考核内容\t评分标准
主动公开（50分）\t政策文件\t20\t规范性文件集中公开\t每发现一处不规范扣1分，扣完为止。
\t财政信息\t30\t预决算公开\t未公开的，不得分。
依申请公开（50分）\t渠道畅通\t50\t依法答复\t答复超期的，每件扣2分；被撤销的，每件扣*分。
`;

async function post(url: string, file: string, content: string | Uint8Array, who = organiser) {
  const { headers, payload } = multipart([
    { name: 'said', content: '{}' },
    { name: 'file', file, content },
  ]);
  return app.inject({ method: 'POST', url, headers: { ...who, ...headers }, payload });
}
const draft = (file: string, content: string | Uint8Array) => post('/api/scheme-drafts', file, content);

test('a plan becomes the document as read, the draft of its scheme, and questions with their places', async () => {
  const answer = await draft('方案.txt', PLAN);
  expect(answer.statusCode).toBe(200);
  const { document, scheme, questions, sources } = answer.json();
  expect(scheme).toMatchObject({ id: 'plan-2023', year: 2023, document: { number: '甲公开办〔2023〕5号' } });
  const table = document.blocks.find(({ kind }: { kind: string }) => kind === 'table');
  expect(table.rows[1][4]).toEqual({
    at: 't1r2c5',
    text: '每发现一处不规范扣1分，扣完为止。',
    rowSpan: 1,
    columnSpan: 1,
  });
  expect(sources['主动公开/财政信息']).toMatch(/^t1r3c/);
  const masked = questions.find(({ code }: { code: string }) => code === 'doubt-masked');
  expect(masked).toMatchObject({ node: '依申请公开/渠道畅通', at: expect.stringMatching(/^t1r4c/) });
});

test('what is no plan is refused with what to do', async () => {
  const letter = await draft('通知.txt', '各单位：\n请认真贯彻执行。');
  expect([letter.statusCode, letter.json().problems[0].code]).toEqual([422, 'document-no-table']);
  const empty = await draft('空.txt', '');
  expect(empty.json().problems).toMatchObject([{ code: 'document-empty', place: { file: '空.txt' } }]);
});

test('who does not keep schemes may not, and nothing is kept', async () => {
  const auditor = (await signIn(app, 'auditor')).headers;
  expect((await post('/api/scheme-drafts', '方案.txt', PLAN, auditor)).statusCode).toBe(403);
  const versions = (await app.inject({ url: '/api/scheme-versions', headers: organiser })).json();
  expect(versions.every((one: { builtIn: boolean }) => one.builtIn)).toBe(true);
});

test('the reading ends when its time is over', async () => {
  const bytes = new TextEncoder().encode(PLAN.repeat(400));
  expect(await readInThread(bytes, '长.txt', 0.01)).toMatchObject({
    ok: false,
    problems: [{ code: 'document-too-slow', place: { file: '长.txt' } }],
  });
});

test('a draft is written as a file that reads as the same scheme', async () => {
  const { scheme } = (await draft('方案.txt', PLAN)).json();
  const written = await post('/api/scheme-drafts/yaml', 'plan.yaml', JSON.stringify(scheme));
  expect(written.json().yaml).toContain('title: 甲市');
  const read = readScheme(new TextEncoder().encode(written.json().yaml), 'plan.yaml');
  expect(read.ok && read.value).toEqual(scheme);
  const broken = await post('/api/scheme-drafts/yaml', 'plan.yaml', '{"id": 7}');
  expect([broken.statusCode, broken.json().code]).toEqual([422, 'problems']);
});

test('a draft is tried on its own units, with facts that are invented and say so; nothing is kept', async () => {
  const { scheme } = (await draft('方案.txt', PLAN)).json();
  const answer = await post('/api/scheme-drafts/sample', 'x.yaml', JSON.stringify(scheme));
  expect(answer.statusCode).toBe(200);
  const { sample, units, facts } = answer.json();
  expect([sample, units.map(({ name }: { name: string }) => name)]).toEqual([true, ['东县', '西县', '南区']]);
  expect(new Set(facts.map(({ unit }: { unit: string }) => unit)).size).toBeGreaterThan(0);
  expect(facts.every(({ unit }: { unit: string }) => ['东县', '西县', '南区'].includes(unit))).toBe(true);
  const broken = await post('/api/scheme-drafts/sample', 'x.yaml', JSON.stringify({ ...scheme, results: [] }));
  expect(broken.statusCode).toBe(422);
});
