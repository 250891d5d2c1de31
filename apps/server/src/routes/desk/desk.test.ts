import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtIn, testApp } from '../../testing/app.ts';
import { openedRound } from '../../testing/open-round.ts';
import { type Signed, signIn } from '../../testing/sign-in.ts';
import type { App } from '../../types.ts';

interface Task {
  unit: string;
  indicator: string;
  state: string;
}

describe('the desk', () => {
  let app: App;
  let people: Record<'assessor' | 'reviewer' | 'third' | 'idle' | 'both' | 'liaison', Signed>;
  let url = '';
  let leaf = '';
  beforeAll(async () => {
    app = await testApp();
    people = {
      assessor: await signIn(app, 'assessor'),
      reviewer: await signIn(app, 'reviewer'),
      third: await signIn(app, 'reviewer'),
      idle: await signIn(app, 'assessor'),
      both: await signIn(app, 'assessor'),
      liaison: await signIn(app, 'liaison', 't1'),
    };
    const round = await openedRound(app, [
      { post: people.assessor.post, kind: 'assess', unit: 't1' },
      { post: people.reviewer.post, kind: 'review' },
      { post: people.third.post, kind: 'review' },
    ]);
    url = `/api/rounds/${round}/desk`;
    const nodes = (await builtIn()).schemes
      .get('xuanwei-2023')
      ?.plan.classes.find(({ id }) => id === 'township')?.nodes;
    leaf = nodes?.find(({ name }) => name === '通报批评')?.path ?? '';
  });
  afterAll(() => app.close());

  const ask = async (who: keyof typeof people, method: 'GET' | 'POST', path: string, payload?: object) => {
    const { headers } = people[who];
    const answer = await app.inject({ method, url: `${url}${path}`, headers, ...(payload ? { payload } : {}) });
    return { status: answer.statusCode, body: answer.json() };
  };
  const event = (more: object = {}) => {
    const base = { id: randomUUID(), unit: 't1', indicator: leaf, kind: 'event', date: '2023-04-12' };
    return { ...base, level: '曲靖市政府办公室', ...more };
  };
  const cell = (who: keyof typeof people, unit = 't1') =>
    ask(who, 'GET', `/cell?${new URLSearchParams({ unit, indicator: leaf })}`);
  const review = (who: keyof typeof people, decision: string, upTo: number, reason = '') =>
    ask(who, 'POST', '/reviews', { unit: 't1', indicator: leaf, decision, reason, upTo });

  it('gives everybody the cells of his own duties', async () => {
    const mine: Task[] = (await ask('assessor', 'GET', '/tasks')).body;
    expect(new Set(mine.map(({ unit }) => unit))).toEqual(new Set(['t1']));
    expect(mine.every(({ state }) => state === 'empty')).toBe(true);
    expect((await ask('reviewer', 'GET', '/tasks')).body).toHaveLength(2 * mine.length);
    expect((await ask('idle', 'GET', '/tasks')).body).toEqual([]);
    expect((await ask('liaison', 'GET', '/tasks')).status).toBe(403);
    expect((await ask('assessor', 'GET', '')).body).toMatchObject({ units: [{ id: 't1' }, { id: 't2' }] });
  });

  it('takes facts as a whole or not at all, and says what is wrong with which', async () => {
    const good = event();
    const bad = event({ date: '2023-02-30' });
    const no = await ask('assessor', 'POST', '/facts', { facts: [good, bad] });
    expect(no).toMatchObject({ status: 422, body: { code: 'problems', total: 1 } });
    expect(no.body.problems[0]).toMatchObject({ code: 'fact-date', place: { row: 2, column: 'date' } });
    expect((await cell('assessor')).body).toMatchObject({ state: 'empty', facts: [] });
  });

  it('takes a fact once however often it is sent, and under its id nothing else', async () => {
    const fact = event();
    for (let n = 0; n < 2; n += 1) {
      expect(await ask('assessor', 'POST', '/facts', { facts: [fact] })).toEqual({
        status: 200,
        body: { ids: [fact.id] },
      });
    }
    const seen = (await cell('assessor')).body;
    expect(seen).toMatchObject({ state: 'prepared', upTo: 1, mayWrite: true, review: 'no-duty' });
    expect(seen.facts).toHaveLength(1);
    const other = await ask('assessor', 'POST', '/facts', { facts: [{ ...fact, date: '2023-04-13' }] });
    expect(other).toMatchObject({ status: 409, body: { code: 'fact-differs' } });
  });

  it('takes no facts outside one’s duties', async () => {
    for (const who of ['idle', 'reviewer', 'liaison'] as const) {
      expect((await ask(who, 'POST', '/facts', { facts: [event()] })).status).toBe(403);
    }
    expect((await ask('assessor', 'POST', '/facts', { facts: [event({ unit: 't2' })] })).status).toBe(403);
    expect((await cell('assessor', 't2')).status).toBe(403);
    expect((await cell('idle')).status).toBe(403);
  });

  it('wants a reason for a correction', async () => {
    const id = (await cell('assessor')).body.facts[0].fact.id;
    const fact = event({ replaces: id, date: '2023-04-15' });
    const silent = await ask('assessor', 'POST', '/facts', { facts: [fact] });
    expect(silent).toMatchObject({ status: 422, body: { code: 'reason-missing' } });
    expect((await ask('assessor', 'POST', '/facts', { facts: [{ ...fact, note: '日期录错' }] })).status).toBe(200);
  });

  it('takes nothing where somebody else came between, and says so', async () => {
    const place = { unit: 't1', indicator: leaf };
    const known = (await cell('assessor')).body.upTo;
    const fact = event({ date: '2023-05-06' });
    const late = await ask('assessor', 'POST', '/facts', { facts: [fact], seen: [{ ...place, upTo: known - 1 }] });
    expect(late).toMatchObject({ status: 409, body: { code: 'stale' } });
    const other = { unit: 't1', indicator: 'elsewhere', upTo: 0 };
    const seen = [{ ...place, upTo: known }, other];
    expect((await ask('assessor', 'POST', '/facts', { facts: [fact], seen })).status).toBe(200);
    // Sent again, its own fact is no stranger's.
    expect((await ask('assessor', 'POST', '/facts', { facts: [fact], seen })).status).toBe(200);
    const out = event({ replaces: fact.id, note: '测试', level: undefined, date: '2023-05-06' });
    expect((await ask('assessor', 'POST', '/facts', { facts: [out] })).status).toBe(200);
  });

  it('tells whose turn it is', async () => {
    const turn = async (who: 'assessor' | 'reviewer') =>
      (await ask(who, 'GET', '/tasks')).body.find((one: Task) => one.unit === 't1' && one.indicator === leaf).turn;
    expect([await turn('assessor'), await turn('reviewer')]).toEqual([null, 'review']);
  });

  it('is reviewed by a second person, returned and sent on to a third with a reason', async () => {
    const upTo = (await cell('reviewer')).body.upTo;
    expect((await review('assessor', 'confirm', upTo)).status).toBe(403);
    expect((await review('reviewer', 'return', upTo)).status).toBe(400);
    expect(await review('reviewer', 'confirm', 1)).toMatchObject({ status: 409, body: { code: 'stale' } });
    expect((await review('reviewer', 'third', upTo, '两人看法不同')).status).toBe(201);
    expect((await cell('reviewer')).body).toMatchObject({ state: 'third', review: 'not-third' });
    expect((await review('reviewer', 'confirm', upTo)).body).toMatchObject({ code: 'not-third' });
    expect((await review('third', 'confirm', upTo)).status).toBe(201);
    expect((await cell('reviewer')).body).toMatchObject({ state: 'confirmed', review: 'done' });
  });

  it('compares two verdicts: far ones go to a third person, whose own goes back to be entered', async () => {
    const fact = event({ date: '2023-08-01', level: '宣威市政府办公室' });
    expect((await ask('assessor', 'POST', '/facts', { facts: [fact] })).status).toBe(200);
    const differ = (verdict: unknown, who: 'reviewer' | 'third' = 'reviewer') =>
      cell(who).then(({ body }) =>
        ask(who, 'POST', '/reviews', { ...place, decision: 'differ', reason: '另有认定', upTo: body.upTo, verdict }),
      );
    const place = { unit: 't1', indicator: leaf };
    const held = { kind: 'event', date: '2023-04-15', level: '曲靖市政府办公室' };
    expect((await differ(undefined)).status).toBe(400);
    expect((await differ([])).status).toBe(400);
    expect(await differ([{ ...held, level: '无此级别' }])).toMatchObject({ status: 422, body: { total: 1 } });
    // 0.5 points off, where 0.4 (a fifth of 2) are let pass.
    const far = await differ([held]);
    expect(far).toMatchObject({ status: 201, body: { decision: 'third' } });
    expect((await cell('assessor')).body.reviews.at(-1)).toMatchObject({
      decision: 'third',
      verdict: { first: ['0.5', '0.5'], second: ['1', '1'], apart: '0.5', limit: '0.4', facts: [held] },
    });
    expect((await differ([held])).body).toMatchObject({ code: 'not-third' });
    expect((await differ([held], 'third')).body).toMatchObject({ decision: 'return' });
  });
});
