import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile, enrol, report, score, takeFacts } from '@mingjian/engine';
import { readFacts, readUnits } from '@mingjian/files';
import { addDuty, changeState, createPost } from '@mingjian/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mingjian } from '../../apps/cli/src/testing/world.ts';
import { builtIn, multipart, storeOf, testApp } from '../../apps/server/src/testing/app.ts';
import { signIn } from '../../apps/server/src/testing/sign-in.ts';
import type { App } from '../../apps/server/src/types.ts';

// One round, scored three ways: by the server from its database, by the command line from the files that the server
// exports, and by the engine alone as the browser runs it.

const golden = (file: string) => readFile(new URL(`../golden/xuanwei-2023/${file}`, import.meta.url), 'utf8');
const act = { account: null, at: '2026-03-02T01:00:00.000Z' };
let app: App;
let folder: string;
beforeAll(async () => {
  app = await testApp();
  folder = await mkdtemp(join(tmpdir(), 'mingjian-same-'));
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

it('the score shown is the one of the exported files and the one of the browser, to the last digit', async () => {
  const { headers } = await signIn(app, 'organiser');
  const samples = [...((await builtIn()).schemes.get('xuanwei-2023')?.listing.params ?? [])];
  const params = Object.fromEntries(samples.map(({ name, sample }) => [name, sample]));
  const made = await app.inject({
    method: 'POST',
    url: '/api/rounds',
    headers,
    payload: {
      title: '宣威',
      scheme: 'xuanwei-2023',
      params,
      units: await golden('units.csv'),
      windows: [{ stage: '*', from: '2023-01-01', to: '2023-12-31' }],
    },
  });
  const { id } = made.json();
  const { db } = storeOf(app);
  const post = await createPost(db, act, { name: '评估组', role: 'assessor', unit: null });
  await addDuty(db, act, { round: id, post, kind: 'assess', stage: null, indicator: null, unit: null });
  for (const [version, to] of [
    [1, 'announced'],
    [2, 'open'],
  ] as const) {
    await changeState(db, act, { id, version, reason: '测试' }, to);
  }
  const { headers: form, payload } = multipart([
    { name: 'facts', file: 'facts.csv', content: await golden('facts.csv') },
  ]);
  const url = `/api/rounds/${id}`;
  const sent = await app.inject({ method: 'POST', url: `${url}/facts`, headers: { ...headers, ...form }, payload });
  expect(sent.json()).toMatchObject({ known: 0 });

  const shown = (await app.inject({ url: `${url}/results`, headers })).json();
  expect(shown.units.length).toBeGreaterThan(5);
  const totals = (units: { name: string; points: unknown; range: unknown; rank: unknown; grade: unknown }[]) =>
    units.map(({ name, points, range, rank, grade }) => ({ name, points, range, rank, grade }));

  const files = await Promise.all(
    ['units.csv', 'facts.csv'].map(async (name) => {
      const path = join(folder, name);
      await writeFile(path, (await app.inject({ url: `${url}/${name}`, headers })).body);
      return path;
    }),
  );
  const paramFile = join(folder, 'params.yaml');
  await writeFile(paramFile, JSON.stringify(params));
  const [units, facts] = files as [string, string];
  const args = ['score', 'xuanwei-2023', '--units', units, '--facts', facts, '--params', paramFile, '--json'];
  const ran = await mingjian(args);
  expect([ran.code, ran.err]).toEqual([0, '']);
  expect(totals(JSON.parse(ran.out).units)).toEqual(totals(shown.units));

  const scheme = (await app.inject({ url: '/api/schemes/xuanwei-2023', headers })).json();
  const must = <T>(outcome: { ok: true; value: T } | { ok: false }): T => {
    if (!outcome.ok) throw new Error('not taken');
    return outcome.value;
  };
  const bytes = await Promise.all(files.map((path) => readFile(path)));
  const roster = must(enrol(must(compile(scheme, { params })), must(readUnits(bytes[0]!, 'units.csv'))));
  const browser = report(score(must(takeFacts(roster, must(readFacts(bytes[1]!, 'facts.csv'))))));
  expect(totals(browser.units)).toEqual(totals(shown.units));
});
