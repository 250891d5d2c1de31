import { readGrids, writeWorkbook } from '@mingjian/files';
import { accountByLogin, auditLines, listAccounts } from '@mingjian/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { multipart, storeOf, testApp } from '../../testing/app.ts';
import { type Signed, signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

let app: App;
let admin: Signed;
beforeAll(async () => {
  app = await testApp();
  admin = await signIn(app, 'administrator');
});
afterAll(() => app.close());

async function send(content: string | Uint8Array, said: object = {}, who = admin) {
  const { headers, payload } = multipart([
    { name: 'said', content: JSON.stringify(said) },
    { name: 'file', file: '人员.xlsx', content },
  ]);
  return app.inject({ method: 'POST', url: '/api/accounts/import', headers: { ...who.headers, ...headers }, payload });
}

it('opens all of them, with passwords for one use that this answer alone tells', async () => {
  const rows = [
    ['王一', 'wang1', '13900000001'],
    ['李二', 'li2', ''],
  ];
  const book = await writeWorkbook([
    { name: '人员', columns: ['姓名', '账号', '手机'].map((heading) => ({ heading })), rows },
  ]);
  expect((await send(book, { try: true })).json()).toEqual({
    rows: [
      { row: 2, name: '王一', login: 'wang1', phone: '13900000001', email: null },
      { row: 3, name: '李二', login: 'li2', phone: null, email: null },
    ],
  });
  expect(await accountByLogin(storeOf(app).db, 'wang1')).toBeUndefined();
  const answer = await send(book);
  expect([answer.statusCode, answer.headers['cache-control']]).toEqual([201, 'no-store']);
  const { accounts } = answer.json();
  expect(accounts.map(({ name, login }: { name: string; login: string }) => [name, login])).toEqual([
    ['王一', 'wang1'],
    ['李二', 'li2'],
  ]);
  for (const { login, password } of accounts) {
    const payload = { login, password };
    const entered = await app.inject({ method: 'POST', url: '/api/session', headers: { 'x-mingjian': '1' }, payload });
    expect(entered.json().account).toMatchObject({ mustChange: true });
    expect(JSON.stringify(await auditLines(storeOf(app).db, { limit: 100 }))).not.toContain(password);
  }
});

it('takes the filled-in template: its sample is nothing, its faults are told by row and column', async () => {
  const template = (await app.inject({ url: '/api/accounts/template.xlsx', headers: admin.headers })).rawPayload;
  expect((await send(template, { try: true })).json()).toEqual({ rows: [] });
  const sheets = await readGrids(template, '模板.xlsx');
  expect(sheets.ok && sheets.value.map(({ sheet, rows }) => [sheet, rows[0]?.cells.join()])).toEqual([
    ['账号', '姓名,登录名,手机号,电子邮箱'],
    ['填写说明', '列,必填,怎么填'],
  ]);
});

it('opens none where one row is wrong, and tells each fault by row and column', async () => {
  const before = (await listAccounts(storeOf(app).db)).length;
  const text = '姓名,登录名,邮箱\n,zhao,\n钱,a b,不是邮箱\n孙,SUN,\n孙二,sun,\n王,WANG1,\n';
  const { problems } = (await send(text)).json();
  expect(problems.map(({ code, place }: { code: string; place: { row: number } }) => [place.row, code])).toEqual([
    [2, 'account-name'],
    [3, 'account-login'],
    [3, 'account-email'],
    [5, 'account-login-twice'],
    [6, 'account-login-taken'],
  ]);
  expect((await send(`姓名,登录名\n${'甲,x\n'.repeat(501)}`)).json().problems[0].code).toBe('import-too-many');
  expect((await listAccounts(storeOf(app).db)).length).toBe(before);
});

it('is the administrator’s alone', async () => {
  for (const role of ['organiser', 'auditor'] as const) {
    expect((await send('姓名,登录名\n甲,jia\n', {}, await signIn(app, role))).statusCode).toBe(403);
  }
});
