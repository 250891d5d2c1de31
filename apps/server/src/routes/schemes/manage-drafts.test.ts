import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

let app: App;
let organiser: Record<string, string>;
beforeAll(async () => {
  app = await testApp();
  organiser = (await signIn(app, 'organiser')).headers;
});
afterAll(() => app.close());

const ID = '00000000-0000-4000-8000-000000000001';
const made = { id: ID, title: '本市方案', body: '{"form":1}', document: null };
async function ask(method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object, headers = organiser) {
  const answer = await app.inject({ method, url: `/api/drafts${url}`, headers, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.body === '' ? null : answer.json() };
}

test('a draft is begun, kept version by version, and listed with who changed it last', async () => {
  expect(await ask('POST', '', made)).toEqual({ status: 201, body: { version: 1 } });
  const saved = await ask('PUT', `/${ID}`, { version: 1, title: '改名', body: '{"form":1,"a":2}' });
  expect(saved).toEqual({ status: 200, body: { version: 2 } });
  const [first] = (await ask('GET', '')).body;
  expect(first).toMatchObject({ id: ID, title: '改名', version: 2, changedBy: expect.stringMatching(/^organiser/) });
  expect(first.body).toBeUndefined();
  expect((await ask('GET', `/${ID}`)).body).toMatchObject({ body: '{"form":1,"a":2}', document: null });
});

test('a stale save is refused with who changed it and when; nothing of it is kept', async () => {
  const late = await ask('PUT', `/${ID}`, { version: 1, title: '旧', body: '{"form":1}' });
  expect(late).toMatchObject({
    status: 409,
    body: { code: 'stale', version: 2, changedAt: expect.any(String), changedBy: expect.stringMatching(/^organiser/) },
  });
  expect((await ask('GET', `/${ID}`)).body.title).toBe('改名');
  expect((await ask('DELETE', `/${ID}?version=1`)).status).toBe(409);
});

test('what is no draft is refused, and what is not there is not found', async () => {
  expect((await ask('POST', '', { ...made, id: 'x' })).status).toBe(400);
  expect((await ask('POST', '', { ...made, body: '[1]' })).status).toBe(400);
  expect((await ask('PUT', `/${ID}`, { version: 2, title: '', body: '{}' })).status).toBe(400);
  const none = '00000000-0000-4000-8000-00000000000f';
  expect((await ask('GET', `/${none}`)).status).toBe(404);
  expect((await ask('PUT', `/${none}`, { version: 1, title: '无', body: '{}' })).status).toBe(404);
  expect((await ask('DELETE', `/${none}?version=1`)).status).toBe(404);
});

test('only whoever manages schemes sees or changes drafts; deleted, it is gone', async () => {
  const { headers } = await signIn(app, 'auditor');
  expect((await ask('GET', '', undefined, headers)).status).toBe(403);
  expect((await ask('DELETE', `/${ID}?version=2`, undefined, headers)).status).toBe(403);
  expect((await ask('DELETE', `/${ID}?version=2`)).status).toBe(204);
  expect((await ask('GET', '')).body).toEqual([]);
});
