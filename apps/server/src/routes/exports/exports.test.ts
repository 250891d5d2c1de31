import { readGrids } from '@mingjian/files';
import { addAccount, auditLines } from '@mingjian/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { storeOf, testApp } from '../../testing/app.ts';
import { openedRound } from '../../testing/open-round.ts';
import { type Signed, signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

let app: App;
let round: string;
let who: Record<'administrator' | 'organiser' | 'auditor' | 'assessor' | 'liaison', Signed>;
beforeAll(async () => {
  app = await testApp();
  const [administrator, organiser, auditor, assessor, liaison] = await Promise.all([
    signIn(app, 'administrator'),
    signIn(app, 'organiser'),
    signIn(app, 'auditor'),
    signIn(app, 'assessor'),
    signIn(app, 'liaison', 't1'),
  ]);
  who = { administrator, organiser, auditor, assessor, liaison };
  round = await openedRound(app, [{ post: assessor.post, kind: 'assess', unit: 't2' }]);
});
afterAll(() => app.close());

const ask = (role: keyof typeof who, path: string, language = 'zh') =>
  app.inject({ url: `/api${path}`, headers: { ...who[role].headers, 'accept-language': language } });

/** The rows of an answered workbook as text. */
async function rows(role: keyof typeof who, path: string, language?: string): Promise<string[][]> {
  const answer = await ask(role, path, language);
  expect([path, answer.statusCode]).toEqual([path, 200]);
  expect(answer.headers['content-disposition']).toMatch(/^attachment; .*\.xlsx$/);
  const grids = await readGrids(answer.rawPayload, 'export.xlsx');
  if (!grids.ok) throw new Error(JSON.stringify(grids.problems));
  return grids.value[0]?.rows.map(({ cells }) => [...cells]) ?? [];
}

it('writes accounts as they are searched, and no formula', async () => {
  const formula = '=HYPERLINK("http://example.com")';
  await addAccount(
    storeOf(app).db,
    { account: null, at: '2026-03-02T01:00:00.000Z' },
    { login: 'evil', name: formula, password: null },
  );
  const found = await rows('administrator', '/accounts.xlsx?search=evil');
  expect(found.map(([name]) => name)).toEqual(['姓名', `'${formula}`]);
  expect((await rows('administrator', '/accounts.xlsx', 'en'))[0]?.[0]).toBe('Name');
});

it.each([
  ['organiser', '/posts.xlsx', '岗位'],
  ['organiser', '/rounds.xlsx', '考评'],
  ['organiser', '/rounds/ID/results.xlsx', '考核'],
  ['organiser', '/rounds/ID/results/t1/ledger.xlsx', '编号'],
  ['organiser', '/rounds/ID/duties.xlsx', '岗位'],
  ['auditor', '/audit.xlsx', '序号'],
  ['assessor', '/rounds/ID/desk/tasks.xlsx', '单位'],
] as const)('writes for the %s %s', async (role, path, heading) => {
  const [head, ...body] = await rows(role, path.replace('ID', round));
  expect(head?.[0]).toBe(heading);
  expect(body.length).toBeGreaterThan(0);
});

it('shows no more than the list: tasks of one’s own duties, a ledger once it is released', async () => {
  const tasks = await rows('assessor', `/rounds/${round}/desk/tasks.xlsx`);
  expect([...new Set(tasks.slice(1).map(([unit]) => unit))]).toEqual(['乙镇']);
  expect((await ask('liaison', `/rounds/${round}/results/t1/ledger.xlsx`)).statusCode).toBe(409);
  expect((await ask('liaison', '/rounds.xlsx')).statusCode).toBe(403);
});

it('leaves a line in the log', async () => {
  await rows('organiser', `/rounds/${round}/duties.xlsx`);
  const [last] = await auditLines(storeOf(app).db, { limit: 1 });
  expect(last).toMatchObject({ action: 'export', kind: 'round', object: round, account: who.organiser.account });
  expect(JSON.parse(last?.detail ?? '')).toEqual({ list: 'Duties', rows: 1 });
});
