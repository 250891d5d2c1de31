import { readFile } from 'node:fs/promises';
import { readGrids, writeWorkbook } from '@mingjian/files';
import { addDuty, changeState, createPost } from '@mingjian/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtIn, multipart, storeOf, testApp } from '../../apps/server/src/testing/app.ts';
import { type Signed, signIn } from '../../apps/server/src/testing/sign-in.ts';
import type { App } from '../../apps/server/src/types.ts';

// One golden round, its facts taken three ways: as a facts file, and by mapping as CSV and as a workbook. One score.

const SCHEME = 'xuanwei-2023';
const golden = (file: string) => readFile(new URL(`../golden/${SCHEME}/${file}`, import.meta.url));
const act = { account: null, at: '2026-03-02T01:00:00.000Z' };
let app: App;
let organiser: Signed;
beforeAll(async () => {
  app = await testApp();
  organiser = await signIn(app, 'organiser');
});
afterAll(() => app.close());

async function opened(): Promise<string> {
  const samples = [...((await builtIn()).schemes.get(SCHEME)?.listing.params ?? [])];
  const params = Object.fromEntries(samples.map(({ name, sample }) => [name, sample]));
  const windows = [{ stage: '*', from: '2023-01-01', to: '2023-12-31' }];
  const units = (await golden('units.csv')).toString();
  const payload = { title: '宣威', scheme: SCHEME, params, units, windows };
  const made = await app.inject({ method: 'POST', url: '/api/rounds', headers: organiser.headers, payload });
  const { id } = made.json();
  const { db } = storeOf(app);
  const post = await createPost(db, act, { name: `评估组${id}`, role: 'assessor', unit: null });
  await addDuty(db, act, { round: id, post, kind: 'assess', stage: null, indicator: null, unit: null });
  for (const [at, to] of ['announced', 'open'].entries())
    await changeState(db, act, { id, version: at + 1, reason: '测试' }, to);
  return id;
}

async function send(url: string, parts: Parameters<typeof multipart>[0]) {
  const { headers, payload } = multipart(parts);
  return (await app.inject({ method: 'POST', url, headers: { ...organiser.headers, ...headers }, payload })).json();
}

async function mapped(content: Uint8Array): Promise<string> {
  const id = await opened();
  const url = `/api/rounds/${id}/imports`;
  const ask = (step: string, said: object) =>
    send(`${url}${step}`, [
      { name: 'said', content: JSON.stringify(said) },
      { name: 'file', file: 'f', content },
    ]);
  const { sheets } = await ask('/look', {});
  const { header, columns, constants } = sheets[0];
  const plan = { sheet: 0, header, columns, constants };
  const preview = await ask('/preview', plan);
  expect([preview.problems, preview.counts.changed, preview.counts.gone]).toEqual([[], 0, 0]);
  expect(await ask('', { plan, judged: preview.judged, reason: '导入' })).toMatchObject({ added: preview.counts.new });
  return id;
}

it('the score is the same, to the last digit, whichever way the facts come in', async () => {
  const csv = await golden('facts.csv');
  const plain = await opened();
  const taken = await send(`/api/rounds/${plain}/facts`, [{ name: 'facts', file: 'facts.csv', content: csv }]);
  expect(taken.added).toBeGreaterThan(100);
  const grids = await readGrids(csv, 'facts.csv');
  if (!grids.ok) throw new Error('the golden facts cannot be read');
  const [head, ...rows] = grids.value[0]?.rows.map(({ cells }) => cells) ?? [];
  const numbers = ['次数', '数值', '总数'];
  const columns = (head ?? []).map((heading) => ({ heading, number: numbers.includes(heading) }));
  const book = await writeWorkbook([{ name: '事实', columns, rows }]);
  const ids = [plain, await mapped(csv), await mapped(book)];
  const results = await Promise.all(
    ids.map(
      async (id) => (await app.inject({ url: `/api/rounds/${id}/results`, headers: organiser.headers })).json().units,
    ),
  );
  expect(results[0].length).toBeGreaterThan(5);
  expect(results[1]).toEqual(results[0]);
  expect(results[2]).toEqual(results[0]);
});
