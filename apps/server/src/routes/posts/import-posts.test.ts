import { readGrids } from '@mingjian/files';
import { listPosts, postHistory } from '@mingjian/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { multipart, storeOf, testApp } from '../../testing/app.ts';
import { openedRound } from '../../testing/open-round.ts';
import { type Signed, signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

let app: App;
let admin: Signed;
beforeAll(async () => {
  app = await testApp();
  admin = await signIn(app, 'administrator');
  await openedRound(app, []);
  for (const login of ['zhang', 'li']) {
    const payload = { login, name: login };
    await app.inject({ method: 'POST', url: '/api/accounts', headers: admin.headers, payload });
  }
});
afterAll(() => app.close());

const send = (lines: readonly string[], said: object = {}) =>
  sendFile('岗位.csv', ['岗位,角色,单位,持有人登录名', ...lines].join('\n'), said);

async function sendFile(file: string, content: string | Buffer, said: object) {
  const { headers, payload } = multipart([
    { name: 'said', content: JSON.stringify(said) },
    { name: 'file', file, content },
  ]);
  return app.inject({ method: 'POST', url: '/api/posts/import', headers: { ...admin.headers, ...headers }, payload });
}
const named = async (name: string) => (await listPosts(storeOf(app).db)).find((post) => post.name === name);
const set = (payload: object) => app.inject({ method: 'POST', url: '/api/posts', headers: admin.headers, payload });

const good = ['甲镇联络员,联络员,甲镇,zhang', '乙镇联络员,liaison,t2,ZHANG', '评估一组,评估员,,'];

it('compares first, then sets up all of them with who holds them first and no reason; twice is the same', async () => {
  const seen = await send(good, { try: true });
  expect(seen.json().rows).toMatchObject([
    { row: 2, kind: 'new', role: 'liaison', unit: '甲镇', login: 'zhang' },
    { row: 3, kind: 'new', unit: '乙镇' },
    { row: 4, kind: 'new', role: 'assessor', unit: null, login: null },
  ]);
  expect(await named('甲镇联络员')).toBeUndefined();
  const taken = await send(good);
  expect([taken.statusCode, taken.json()]).toEqual([201, { added: 3, same: 0 }]);
  const post = await named('甲镇联络员');
  expect(post).toMatchObject({ unit: 't1', holder: 'zhang' });
  expect(await postHistory(storeOf(app).db, post?.id ?? '')).toMatchObject([{ name: 'zhang', reason: null }]);
  expect((await send([...good, '评估二组,评估员,,li'])).json()).toEqual({ added: 1, same: 3 });
});

it('the template comes back as it is: its samples are nothing, and what a row lacks is told by row and column', async () => {
  const url = '/api/posts/template.xlsx';
  const template = (await app.inject({ url, headers: admin.headers })).rawPayload;
  expect((await sendFile('模板.xlsx', template, { try: true })).json()).toEqual({ rows: [] });
  const suggested = (await app.inject({ url: `${url}?role=rater`, headers: admin.headers })).rawPayload;
  expect((await sendFile('互评人.xlsx', suggested, { try: true })).json().rows).toMatchObject([
    { row: 2, name: '甲镇互评人', role: 'rater', unit: '甲镇', login: null },
    { row: 3, name: '乙镇互评人', role: 'rater', unit: '乙镇', login: null },
  ]);
  const sheets = await readGrids(template, '模板.xlsx');
  const how = sheets.ok ? sheets.value.map(({ sheet, rows }) => [sheet, ...rows.map(({ cells }) => cells.join())]) : [];
  const like = (text: string | RegExp) => expect.stringMatching(text);
  expect(how).toEqual([
    ['岗位', '岗位,角色,单位,持有人登录名', like(/^示例：/), like(/^示例：.+,甲镇/)],
    ['填写说明', '列,必填,怎么填', like('示例'), like('考评办、评估员'), like('联络员、互评人'), like('登录名')],
    ['可填单位', '名称,编号', '甲镇,t1', '乙镇,t2'],
  ]);
});

it.each([
  ['有名无实,皇帝,,', 'post-role-unknown', '角色'],
  ['丙镇联络员,联络员,丙镇,', 'post-unit-unknown', '单位'],
  ['某岗,评估员,甲镇,', 'post-unit-none', '单位'],
  ['某岗,评估员,,nobody', 'post-holder-unknown', '持有人登录名'],
  ['审计岗,审计,,zhang', 'post-holder-clash', '持有人登录名'],
  ['甲镇联络员,联络员,乙镇,', 'post-differs', '岗位'],
])('nothing is taken where one row is wrong: %s', async (line, code, column) => {
  const { statusCode, ...answer } = await send(['某新岗,评估员,,', line]);
  expect(statusCode).toBe(422);
  expect(answer.json().problems).toMatchObject([{ code, place: { row: 3, column } }]);
  expect(await named('某新岗')).toBeUndefined();
});

it('one post is set up with its first holder, who is refused where he may not hold it', async () => {
  expect((await set({ name: '复核岗', role: 'reviewer', holder: 'li' })).statusCode).toBe(201);
  expect(await named('复核岗')).toMatchObject({ holder: 'li' });
  expect((await set({ name: '审计二岗', role: 'auditor', holder: 'li' })).json()).toMatchObject({ code: 'clash' });
  expect((await set({ name: '审计三岗', role: 'auditor', holder: 'no' })).statusCode).toBe(422);
  expect(await named('审计二岗')).toBeUndefined();
});

it('who takes a vacant post first needs no reason, the next one does', async () => {
  const { id } = (await set({ name: '空岗', role: 'assessor' })).json();
  const take = async (login: string) => {
    const accounts = (await app.inject({ url: `/api/accounts?search=${login}`, headers: admin.headers })).json();
    const payload = { version: (await named('空岗'))?.version, account: accounts[0].id };
    const url = `/api/posts/${id}/hand-over`;
    return (await app.inject({ method: 'POST', url, headers: admin.headers, payload })).statusCode;
  };
  expect(await take('zhang')).toBe(204);
  expect(await take('li')).toBe(422);
});
