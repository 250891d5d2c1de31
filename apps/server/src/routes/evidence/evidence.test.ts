import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { multipart, testApp } from '../../testing/app.ts';
import { openedRound } from '../../testing/open-round.ts';
import { type Signed, signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

type Parts = Parameters<typeof multipart>[0];

describe('evidence', () => {
  let app: App;
  let people: Record<'liaison' | 'other' | 'assessor' | 'idle' | 'organiser', Signed>;
  let url = '';
  beforeAll(async () => {
    app = await testApp();
    people = {
      liaison: await signIn(app, 'liaison', 't1'),
      other: await signIn(app, 'liaison', 't2'),
      assessor: await signIn(app, 'assessor'),
      idle: await signIn(app, 'assessor'),
      organiser: await signIn(app, 'organiser'),
    };
    const round = await openedRound(app, [{ post: people.assessor.post, kind: 'assess', unit: 't1' }]);
    url = `/api/rounds/${round}`;
  });
  afterAll(() => app.close());

  const send = (who: keyof typeof people, parts: Parts) => {
    const { headers, payload } = multipart(parts);
    return app.inject({
      method: 'POST',
      url: `${url}/evidence`,
      headers: { ...people[who].headers, ...headers },
      payload,
    });
  };
  const get = (who: keyof typeof people, path: string) =>
    app.inject({ method: 'GET', url: `${url}${path}`, headers: people[who].headers });
  const decide = (who: keyof typeof people, id: string, payload: object) =>
    app.inject({ method: 'POST', url: `${url}/evidence/${id}/decision`, headers: people[who].headers, payload });
  const unit = { name: 'unit', content: 't1' };
  const file = { name: 'file', file: '目录<1>.html', content: '<script>alert(1)</script>' };

  it('is handed in by a unit, seen by those whose duty it is, and always saved, never shown', async () => {
    const made = await send('liaison', [unit, { name: 'happenedOn', content: '2023-05-01' }, file]);
    expect(made.statusCode).toBe(201);
    expect(made.json()).toMatchObject({ name: '目录<1>.html', state: 'handed-in', happenedOn: '2023-05-01', size: 25 });
    const { id } = made.json();
    const seen = await Promise.all(
      (['liaison', 'assessor', 'organiser', 'other', 'idle'] as const).map((who) => get(who, `/evidence/${id}`)),
    );
    expect(seen.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 404, 404]);
    expect(seen[0]?.body).toBe('<script>alert(1)</script>');
    expect(seen[0]?.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'content-disposition': "attachment; filename*=UTF-8''%E7%9B%AE%E5%BD%95%3C1%3E.html",
    });
  });

  it('is returned only with a reason, once, and the unit reads it', async () => {
    const { id } = (await send('liaison', [unit, file])).json();
    expect((await decide('assessor', id, { kind: 'returned' })).statusCode).toBe(400);
    expect((await decide('idle', id, { kind: 'accepted' })).statusCode).toBe(403);
    expect((await decide('liaison', id, { kind: 'accepted' })).statusCode).toBe(403);
    expect((await decide('assessor', id, { kind: 'returned', reason: '没有公章' })).statusCode).toBe(204);
    expect((await decide('organiser', id, { kind: 'accepted' })).statusCode).toBe(409);
    const [mine] = (await get('liaison', '/materials')).json().units;
    expect(mine).toMatchObject({ id: 't1', name: '甲镇' });
    expect(mine.materials.find((one: { id: string }) => one.id === id)).toMatchObject({
      state: 'returned',
      reason: '没有公章',
    });
    expect((await get('other', '/materials')).json().units[0].materials).toEqual([]);
  });

  it('is handed in for another indicator too, by its own unit only', async () => {
    const { id } = (await send('liaison', [unit, file])).json();
    const told = (await get('liaison', '/materials')).json();
    const { path } = told.units[0].indicators.at(-1);
    const reuse = (who: keyof typeof people, indicator: string) =>
      app.inject({
        method: 'POST',
        url: `${url}/evidence/${id}/reuse`,
        headers: people[who].headers,
        payload: { indicator },
      });
    const again = await reuse('liaison', path);
    expect(again.statusCode).toBe(201);
    expect(again.json()).toMatchObject({ indicator: path, state: 'handed-in', name: file.file, size: 25 });
    expect((await get('liaison', `/evidence/${again.json().id}`)).body).toBe(file.content);
    expect((await reuse('liaison', 'no/such')).statusCode).toBe(403);
    expect((await reuse('other', path)).statusCode).toBe(404);
    expect((await reuse('assessor', path)).statusCode).toBe(403);
  });

  it('tells a unit what is wanted of it, and until when', async () => {
    const { today, units } = (await get('liaison', '/materials')).json();
    expect(today).toBe('2026-03-02');
    type Told = { name: string; asked: boolean; due: { day: string; why: string } | null };
    const at = (name: string) => units[0].indicators.find((one: Told) => one.name === name);
    expect(at('政府信息公开年度工作报告')).toMatchObject({
      asked: true,
      due: { day: '2023-10-31', why: 'clause', printed: null },
    });
    expect(at('乡镇动态')).toMatchObject({ asked: true, due: { day: '2023-12-31', why: 'window' } });
    expect(at('政府信息公开年度工作报告')).toMatchObject({ reports: [] });
    const [monthly] = at('乡镇动态').reports;
    expect(monthly).toMatchObject({ asks: [{ wanted: 2, per: '条' }] });
    expect([monthly.spans.length, monthly.spans[1]]).toEqual([
      12,
      { label: '2023-02', from: '2023-02-01', to: '2023-02-28' },
    ]);
  });

  it('of the office stays in the office', async () => {
    const made = await send('assessor', [unit, { ...file, file: 'C:\\截图\\首页.png' }]);
    expect(made.json()).toMatchObject({ name: '首页.png', state: 'kept' });
    expect((await get('liaison', `/evidence/${made.json().id}`)).statusCode).toBe(404);
  });

  it.each<[string, Parts, number]>([
    ['a link', [unit, { name: 'link', content: 'https://example.gov.cn/a' }], 201],
    ['a link that runs a script', [unit, { name: 'link', content: 'javascript:alert(1)' }], 400],
    ['nothing', [unit], 400],
    ['both', [unit, { name: 'link', content: 'https://example.gov.cn/a' }, file], 400],
    ['an empty file', [unit, { ...file, content: '' }], 400],
    ['no unit', [file], 400],
    ['a file before its unit', [file, unit], 400],
    ['another unit', [{ name: 'unit', content: 't2' }, file], 403],
    ['an unknown indicator', [unit, { name: 'indicator', content: 'x/y' }, file], 403],
    ['an unknown field', [unit, { name: 'kind', content: 'fixed' }, file], 400],
    ['too large a file', [unit, { ...file, content: new Uint8Array(50 * 1024 * 1024 + 1) }], 413],
  ])('%s', async (_, parts, status) => {
    expect((await send('liaison', parts)).statusCode).toBe(status);
  });
});
