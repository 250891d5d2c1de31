import { brokenAt } from '@mingjian/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeOf, testApp } from '../../testing/app.ts';
import { openedRound } from '../../testing/open-round.ts';
import { type Signed, signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

let app: App;
let people: Record<'organiser' | 'liaison' | 'approver' | 'assessor' | 'auditor', Signed>;
beforeAll(async () => {
  app = await testApp();
  people = {
    organiser: await signIn(app, 'organiser'),
    liaison: await signIn(app, 'liaison', 't1'),
    approver: await signIn(app, 'approver'),
    assessor: await signIn(app, 'assessor'),
    auditor: await signIn(app, 'auditor'),
  };
});
afterAll(() => app.close());

const ask = async (who: keyof typeof people, method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) => {
  const { headers } = people[who];
  const answer = await app.inject({ method, url: `/api${url}`, headers, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.body === '' ? null : answer.json() };
};
const draft = async () =>
  (
    await ask('organiser', 'POST', '/rounds', {
      title: '建错的考评',
      scheme: 'xuanwei-2023',
      units: '编号,名称,类别\nt1,甲镇,township\n',
    })
  ).body.id as string;

describe('a draft', () => {
  it('gets another name, until it is announced', async () => {
    const id = await draft();
    const name = { title: ' 2026年度考核 ', version: 1, reason: null };
    expect((await ask('organiser', 'PUT', `/rounds/${id}/title`, { ...name, title: ' ' })).status).toBe(400);
    expect((await ask('organiser', 'PUT', `/rounds/${id}/title`, name)).body).toMatchObject({
      title: '2026年度考核',
      version: 2,
      events: [{ kind: 'draft' }, { kind: 'title', detail: { before: '建错的考评', after: '2026年度考核' } }],
    });
    expect((await ask('organiser', 'PUT', `/rounds/${id}/title`, name)).body.code).toBe('stale');
    const open = await openedRound(app, []);
    expect((await ask('organiser', 'PUT', `/rounds/${open}/title`, { ...name, version: 3 })).body.code).toBe('state');
  });

  it('is taken away with a reason; the log keeps who and why', async () => {
    const id = await draft();
    const said = { version: 1, reason: '选错方案' };
    expect((await ask('approver', 'POST', `/rounds/${id}/discard`, said)).status).toBe(403);
    expect((await ask('organiser', 'POST', `/rounds/${id}/discard`, { ...said, reason: ' ' })).status).toBe(400);
    expect((await ask('organiser', 'POST', `/rounds/${id}/discard`, { ...said, version: 9 })).body.code).toBe('stale');
    expect((await ask('organiser', 'POST', `/rounds/${id}/stop`, said)).body.code).toBe('state');
    expect((await ask('organiser', 'POST', `/rounds/${id}/discard`, said)).status).toBe(204);
    expect((await ask('organiser', 'GET', `/rounds/${id}`)).status).toBe(404);
    expect((await ask('organiser', 'POST', `/rounds/${id}/discard`, said)).status).toBe(404);
    const rounds: { id: string }[] = (await ask('organiser', 'GET', '/rounds')).body;
    expect(rounds.map((round) => round.id)).not.toContain(id);
    const { body } = await ask('auditor', 'GET', '/audit');
    expect(body).toContainEqual(
      expect.objectContaining({
        action: 'discarded',
        object: id,
        detail: expect.objectContaining({ title: '建错的考评', reason: '选错方案' }),
      }),
    );
    expect(await brokenAt(storeOf(app).db)).toBe(null);
  });
});

describe('a round that units know of', () => {
  it('is broken off with a reason, is never taken away, and takes nothing more', async () => {
    const id = await openedRound(app, [{ post: people.assessor.post, kind: 'assess' }]);
    const said = { version: 3, reason: '方案须重新印发' };
    expect((await ask('organiser', 'POST', `/rounds/${id}/discard`, said)).body.code).toBe('state');
    expect((await ask('liaison', 'POST', `/rounds/${id}/stop`, said)).status).toBe(403);
    const stopped = await ask('organiser', 'POST', `/rounds/${id}/stop`, said);
    expect(stopped).toMatchObject({ status: 200, body: { state: 'stopped', next: null, gaps: [], hints: [] } });
    expect(stopped.body.events.at(-1)).toMatchObject({
      kind: 'stopped',
      reason: '方案须重新印发',
      detail: { from: 'open' },
    });
    // Its units still see it, and that it has been broken off; not a word of the office's course.
    expect((await ask('liaison', 'GET', `/rounds/${id}`)).body).toMatchObject({ state: 'stopped', events: [] });
    const fact = { id: '00000000-0000-4000-8000-000000000001', unit: 't1', indicator: 'x', kind: 'event' };
    expect((await ask('assessor', 'POST', `/rounds/${id}/desk/facts`, { facts: [fact] })).body.code).toBe('state');
    const on = { to: 'sealed', version: 4, reason: '继续' };
    expect((await ask('organiser', 'POST', `/rounds/${id}/state`, on)).body.code).toBe('state');
    expect((await ask('organiser', 'POST', `/rounds/${id}/stop`, { ...said, version: 4 })).body.code).toBe('state');
    expect((await ask('approver', 'POST', `/rounds/${id}/signature`, { version: 4, reason: '同意' })).body.code).toBe(
      'state',
    );
  });
});
