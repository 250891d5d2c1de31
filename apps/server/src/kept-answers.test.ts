import { gunzipSync } from 'node:zlib';
import { addAccount, addDuty, addFacts, changeState, endSession } from '@mingjian/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerKept } from './kept-answers.ts';
import { hashOf } from './session/cookie.ts';
import { storeOf, testApp } from './testing/app.ts';
import { openedRound } from './testing/open-round.ts';
import { openedFor, type Signed, signIn } from './testing/sign-in.ts';
import type { App } from './types.ts';

let app: App;
let organiser: Signed;
let liaison: Signed;
let round: string;
beforeAll(async () => {
  app = await testApp();
  organiser = await signIn(app, 'organiser');
  liaison = await signIn(app, 'liaison', 't1');
  round = await openedRound(app, []);
});
afterAll(() => app.close());

const act = { account: null, at: '2026-03-02T01:00:00.000Z' };
const ask = (who: Signed, path: string) => app.inject({ url: `/api/rounds/${round}${path}`, headers: who.headers });

const stub = (send: (bytes: Buffer) => void): never => {
  const reply = { type: () => reply, header: () => reply, send, request: { headers: {} } };
  return reply as never;
};

it('makes an answer once for all who ask, until anything happens', async () => {
  const store = storeOf(app);
  let made = 0;
  const give = async (key: string) => {
    const sent: Buffer[] = [];
    const reply = stub((bytes) => sent.push(bytes));
    await answerKept({ store }, reply, [key], async () => ({ key, made: ++made }));
    return JSON.parse(String(sent[0]));
  };
  expect(await Promise.all(['a', 'a', 'b'].map(give))).toEqual([
    { key: 'a', made: 1 },
    { key: 'a', made: 1 },
    { key: 'b', made: 2 },
  ]);
  expect((await give('a')).made).toBe(1);
  await addAccount(store.db, act, { login: 'somebody', name: '某人', password: null });
  expect((await give('a')).made).toBe(3);
});

it('keeps no failure', async () => {
  const store = storeOf(app);
  const sent: string[] = [];
  const reply = stub((bytes) => sent.push(String(bytes)));
  const fail = () => answerKept({ store }, reply, ['x'], () => Promise.reject(new Error('once')));
  await expect(fail()).rejects.toThrow('once');
  await answerKept({ store }, reply, ['x'], () => 1);
  expect(sent).toEqual(['1']);
});

it('shows every change at once: duties, facts, states', async () => {
  const duties = async () => (await ask(organiser, '')).json().duties.length;
  expect([await duties(), await duties()]).toEqual([0, 0]);
  const { post } = await signIn(app, 'assessor');
  const duty = { round, post, kind: 'assess', stage: null, indicator: null, unit: null } as const;
  await addDuty(storeOf(app).db, act, duty);
  expect(await duties()).toBe(1);

  const cells = async () => (await ask(organiser, '/progress')).json().recorded;
  expect(await cells()).toBe(0);
  await addFacts(storeOf(app).db, act, {
    round,
    facts: [{ id: 'f', unit: 't1', indicator: '1.1', kind: 'delivery', date: '2023-03-01' }],
    source: 'import',
  });
  expect(await cells()).toBe(1);
});

it('never gives one reader what another may see', async () => {
  expect((await ask(organiser, '/results')).json().units.length).toBe(2);
  expect((await ask(liaison, '/results')).statusCode).toBe(409);
  for (const [at, to] of ['sealed', 'composed', 'signed', 'published'].entries()) {
    await changeState(storeOf(app).db, act, { id: round, version: at + 3, reason: null }, to);
  }
  expect((await ask(organiser, '/results')).json().units.length).toBe(2);
  expect((await ask(liaison, '/results')).json().units.map((one: { unit: string }) => one.unit)).toEqual(['t1']);
  expect((await ask(liaison, '/results/t2')).statusCode).toBe(404);
  expect((await ask(liaison, '')).json().events).toEqual([]);
  expect((await ask(organiser, '')).json().events.length).toBeGreaterThan(0);
});

it('asks for the session every time: whoever signs out gets nothing more', async () => {
  const headers = await openedFor(app, organiser.account);
  const again = () => app.inject({ url: `/api/rounds/${round}/results`, headers });
  expect((await again()).statusCode).toBe(200);
  await endSession(storeOf(app).db, act, hashOf(headers.cookie.replace('mingjian=', '')));
  expect((await again()).statusCode).toBe(401);
});

it('comes packed to whoever takes it so, with the same words', async () => {
  const { headers } = await signIn(app, 'organiser');
  const path = `/api/rounds/${round}/results/t1`;
  const plain = await app.inject({ url: path, headers });
  const packed = await app.inject({ url: path, headers: { ...headers, 'accept-encoding': 'br, gzip' } });
  expect([plain.headers['content-encoding'], packed.headers['content-encoding']]).toEqual([undefined, 'gzip']);
  expect(gunzipSync(packed.rawPayload)).toEqual(plain.rawPayload);
  expect(packed.headers.vary).toBe('accept-encoding');
});
