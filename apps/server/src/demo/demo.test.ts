import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brokenAt, listRounds, openStore, type Store } from '@mingjian/store';
import { roles } from '@mingjian/workflow';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildApp } from '../app.ts';
import { builtIn } from '../testing/app.ts';
import type { App } from '../types.ts';
import { demoFolder, openDemo, WrongFolder } from './open-demo.ts';
import { demoPeople, freshPassword } from './people.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const NOW = '2026-11-27T02:00:00.000Z';
const schemes = fileURLToPath(new URL('../../../../schemes/', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'mingjian-demo-'));
const folder = demoFolder(`${join(place, 'data')}/`);
const told: string[] = [];
const open = async () =>
  openDemo({ folder, library: await builtIn(), schemes, now: NOW, tell: (zh) => void told.push(zh) });
const appOn = async (store: Store) =>
  buildApp({ library: await builtIn(), store, now: () => NOW, webFolder: place, demo: true });

let store: Store;
let app: App;
beforeAll(async () => {
  store = await open();
  app = await appOn(store);
});
afterAll(async () => {
  await app.close();
  rmSync(place, { recursive: true });
});

const cookies = new Map<string, string>();
const signIn = (login: string, password: string) =>
  app.inject({ method: 'POST', url: '/api/session', headers: { 'x-mingjian': '1' }, payload: { login, password } });
async function get<T>(login: string, path: string): Promise<T> {
  const answer = await app.inject({ url: `/api${path}`, headers: { cookie: cookies.get(login) ?? '' } });
  expect([path, answer.statusCode]).toEqual([path, 200]);
  return answer.json();
}

it('lies beside the data of the office, made step by step', () => {
  expect(folder).toBe(join(place, 'data-demo'));
  expect(existsSync(`${folder}.part`)).toBe(false);
  expect(told.length).toBe(3);
});

it('has somebody of every role, who signs in with the password of this start and has nothing else to do first', async () => {
  expect([...new Set(demoPeople.map(({ role }) => role))].sort()).toEqual([...roles].sort());
  const before = await freshPassword(store.db, NOW);
  const password = await freshPassword(store.db, NOW);
  expect((await signIn('organiser', before)).statusCode).toBe(401);
  for (const { login, role } of demoPeople) {
    const answer = await signIn(login, password);
    expect(answer.json()).toMatchObject({ state: 'signed-in', account: { mustChange: false }, posts: [{ role }] });
    cookies.set(login, String(answer.headers['set-cookie']).split(';')[0] ?? '');
  }
});

it('says everywhere that it is one', async () => {
  expect(await get('organiser', '/session')).toMatchObject({ demo: true });
  expect((await app.inject('/healthz')).json()).toMatchObject({ demo: true });
  const rounds = await get<{ sample: boolean }[]>('organiser', '/rounds');
  expect(rounds.map(({ sample }) => sample)).toEqual([true, true, true, true]);
});

it('has one round whose results are published and one half way', async () => {
  const [running, , , past] = await listRounds(store.db);
  expect([past?.state, past?.year, running?.state, running?.year]).toEqual(['published', 2025, 'open', 2026]);
  const results = await get<{ units: { status: string }[] }>('liaison', `/rounds/${past?.id}/results`);
  expect(results.units.map(({ status }) => status)).toEqual(['final']);
  const tasks = await get<{ state: string }[]>('reviewer', `/rounds/${running?.id}/desk/tasks`);
  const share = (states: readonly string[]) =>
    tasks.filter(({ state }) => states.includes(state)).length / tasks.length;
  expect(share(['prepared', 'confirmed', 'returned', 'third'])).toBeGreaterThan(0.3);
  expect(share(['empty'])).toBeGreaterThan(0.3);
  for (const state of ['confirmed', 'returned', 'third']) expect([state, share([state]) > 0]).toEqual([state, true]);
  // Nothing in it is set aside: every fact lies in the year that the scheme is about.
  const report = await get<{ setAside: unknown[] }>('organiser', `/rounds/${running?.id}/results`);
  expect(report.setAside).toEqual([]);
});

it('has one round that waits for a signature, and one in which a unit rates others', async () => {
  const [, mutual, composed] = await listRounds(store.db);
  expect([mutual?.state, composed?.state]).toEqual(['open', 'composed']);
  expect(await get('approver', `/rounds/${composed?.id}`)).toMatchObject({ next: 'signed', gaps: [] });
  const { forms } = await get<{ forms: { units: { value: string | null }[] }[] }>(
    'rater',
    `/rounds/${mutual?.id}/ratings`,
  );
  expect(forms.map(({ units }) => units.map(({ value }) => value !== null))).toEqual([
    [true, false, false, false, false, false],
  ]);
});

it('has said which audits of websites the plans of its open rounds use, as an office does', async () => {
  for (const { id, scheme, state } of await listRounds(store.db)) {
    const { version, by, uses, suggestions } = await get<{
      version: number | null;
      by: string | null;
      uses: { indicator: string; audits: string[] }[];
      suggestions: { use: object; hint: string | null }[];
    }>('organiser', `/scheme-versions/${scheme}/audit-uses`);
    const open = state === 'open';
    expect([id, version, by]).toEqual([id, open ? 1 : null, open ? '组织者乙（示例）' : null]);
    const sound = suggestions.filter(({ hint }) => hint === null).map(({ use }) => use);
    expect(uses).toEqual(open ? sound : []);
    expect(sound.length).toBeGreaterThan(3);
  }
});

it('has nothing composed or published that a second person has not agreed to', async () => {
  const rounds = await listRounds(store.db);
  const done = rounds.filter(({ state }) => state === 'composed' || state === 'published');
  expect(done).toHaveLength(2);
  for (const { id } of done) {
    const { recorded, confirmed } = await get<Record<string, number>>('organiser', `/rounds/${id}/progress`);
    expect([(recorded ?? 0) > 100, confirmed]).toEqual([true, recorded]);
    expect(await get('approver', `/rounds/${id}`)).toMatchObject({ review: { asked: true, waiting: 0 } });
  }
});

it('has material that was accepted, returned with a reason, and that waits', async () => {
  const [running] = await listRounds(store.db);
  const { units } = await get<{ units: { materials: { state: string; reason: string | null }[] }[] }>(
    'liaison',
    `/rounds/${running?.id}/materials`,
  );
  const states = units[0]?.materials.map(({ state, reason }) => [state, reason !== null]);
  expect(states).toEqual([
    ['accepted', false],
    ['returned', true],
    ['handed-in', false],
  ]);
});

it('has a log whose chain holds, in the order of time', async () => {
  expect(await brokenAt(store.db)).toBe(null);
  const lines = await store.db.selectFrom('audit').select('at').orderBy('seq').execute();
  const times = lines.map(({ at }) => at);
  expect(times).toEqual([...times].sort());
});

it('is there again at the next start, and is never taken for an office’s own data', async () => {
  const rounds = (await listRounds(store.db)).map(({ id }) => id);
  await app.close();
  store = await open();
  expect((await listRounds(store.db)).map(({ id }) => id)).toEqual(rounds);
  expect(told.length).toBe(3);
  app = await appOn(store);
  const real = join(place, 'real');
  await (await openStore({ folder: real })).close();
  await expect(openDemo({ folder: real, library: await builtIn(), schemes, now: NOW, tell: () => {} })).rejects.toThrow(
    WrongFolder,
  );
});
