import { afterAll, beforeAll, expect, it } from 'vitest';
import { storeOf, testApp } from '../../testing/app.ts';
import { type Signed, signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

let app: App;
let auditor: Signed;
beforeAll(async () => {
  app = await testApp();
  await signIn(app, 'organiser');
  auditor = await signIn(app, 'auditor');
});
afterAll(() => app.close());

const ask = async (url: string) => (await app.inject({ url, headers: auditor.headers })).json();

it('shows the log by pages and kinds', async () => {
  const lines = await ask('/api/audit');
  const { seq, hash } = await ask('/api/audit/head');
  expect(lines[0]).toMatchObject({ seq, hash, action: 'sign-in', account: auditor.account });
  expect(await ask(`/api/audit?before=${seq}`)).toEqual(lines.slice(1));
  for (const one of await ask('/api/audit?kind=post')) expect(one.kind).toBe('post');
  expect(await ask(`/api/audit?account=${auditor.account}`)).toEqual([lines[0]]);
});

it('says whether the chain holds, and where it does not', async () => {
  expect((await ask('/api/audit/check')).brokenAt).toBeNull();
  const { seq, hash } = await ask('/api/audit/head');
  const forged = { at: '2026-03-02T01:00:00.000Z', account: null, action: 'x', kind: 'x', object: 'x', detail: '{}' };
  await storeOf(app)
    .db.insertInto('audit')
    .values({ ...forged, seq: seq + 1, before: hash, hash: 'made up' })
    .execute();
  expect((await ask('/api/audit/check')).brokenAt).toBe(seq + 1);
});
