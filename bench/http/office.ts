// A thousand users' worth of data in a fresh data folder, made through the store's own functions.
import { createHash } from 'node:crypto';
import { compile } from '@mingjian/engine';
import { type Fact, schemeSchema, type Unit } from '@mingjian/model';
import {
  type Act,
  addAccount,
  addDuty,
  addFacts,
  changeState,
  createPost,
  createRound,
  type Db,
  handOver,
  openSession,
  openStore,
} from '@mingjian/store';

export const SIZES = { users: 1_000, units: 100, indicators: 100, facts: 100_000, evidence: 20_000, rounds: 20 };
const LOT = 10_000;
const BATCH = 500;

export interface Office {
  /** The round that all the data belongs to. */
  round: string;
  unit: string;
  /** Cookies of signed-in people, by role. */
  administrators: readonly string[];
  auditors: readonly string[];
  organisers: readonly string[];
  assessors: readonly string[];
}

/** SHA-256: what the store keeps of a session's secret, a scheme and a file. */
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A plan of ten groups with ten indicators each, every one losing points for each fault found. */
const scheme = {
  id: 'bench',
  version: '1',
  title: '测量用方案',
  year: 2026,
  document: { issuer: 'bench', title: 'bench' },
  period: { from: '2026-01-01', to: '2026-12-31' },
  classes: { county: { name: '县区', units: null } },
  results: [
    {
      id: 'result',
      name: '总分',
      classes: ['county'],
      root: {
        name: '总分',
        full: '100',
        children: Array.from({ length: 10 }, (_, group) => ({
          code: `g${group}`,
          name: `一级指标${group}`,
          full: '10',
          children: Array.from({ length: SIZES.indicators / 10 }, (_, leaf) => ({
            code: `g${group}.${leaf}`,
            name: `二级指标${group}.${leaf}`,
            full: '1',
            rules: [{ id: 'r', kind: 'deduct', text: '每发现一处扣0.01分', points: '0.01', limit: '1' }],
          })),
        })),
      },
    },
  ],
};

/** Indicators by path, as facts name them. */
function paths(): string[] {
  const plan = compile(schemeSchema.parse(scheme));
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  const leaves = plan.value.classes[0]?.nodes.filter((node) => /\.\d$/.test(node.code ?? '')) ?? [];
  return leaves.map((node) => node.path);
}

/** People of one role, each signed in; gives their cookies. */
async function people(
  db: Db,
  act: Act,
  role: 'administrator' | 'auditor' | 'organiser' | 'assessor',
  count: number,
  round: string,
) {
  const cookies: string[] = [];
  for (let n = 0; n < count; n++) {
    const name = `${role}-${n}`;
    const account = await addAccount(db, act, { login: name, name, password: null });
    const post = await createPost(db, act, { name, role, unit: null });
    await handOver(db, act, { post, version: 1, account, reason: 'bench' });
    if (role === 'assessor') {
      await addDuty(db, act, {
        round,
        post,
        kind: 'assess',
        stage: null,
        indicator: null,
        unit: `u${n % SIZES.units}`,
      });
    }
    const secret = `${name}-secret`;
    await openSession(db, { account, at: act.at }, { id: hash(secret), complete: 1, agent: null });
    cookies.push(`mingjian=${secret}`);
  }
  return cookies;
}

async function evidence(db: Db, round: string, at: string, indicators: readonly string[]): Promise<void> {
  const rows = Array.from({ length: SIZES.evidence }, (_, n) => ({
    id: `e${n}`,
    round,
    unit: `u${n % SIZES.units}`,
    indicator: indicators[n % indicators.length] ?? null,
    hash: hash(String(n)),
    link: null,
    name: `佐证材料${n}.png`,
    type: 'image/png',
    size: 120_000,
    kind: 'supplied',
    happenedOn: '2026-03-01',
    capturedAt: null,
    receivedAt: at,
    note: null,
    account: null,
  }));
  for (let from = 0; from < rows.length; from += BATCH) {
    await db
      .insertInto('evidence')
      .values(rows.slice(from, from + BATCH))
      .execute();
  }
}

/** Fills a data folder; the store is closed again when it returns, so that a server can open it. */
export async function fillOffice(folder: string): Promise<Office> {
  const store = await openStore({ folder });
  const { db } = store;
  const at = new Date().toISOString();
  const act: Act = { account: null, at };
  const indicators = paths();
  const body = JSON.stringify(scheme);
  const units = Array.from(
    { length: SIZES.units },
    (_, n): Unit => ({ id: `u${n}`, name: `县区${n}`, class: 'county' }),
  );
  const made = {
    scheme: {
      hash: hash(body),
      id: scheme.id,
      version: scheme.version,
      title: scheme.title,
      year: scheme.year,
      body,
    },
    params: {},
    sample: true,
    units,
    windows: [{ stage: '*', from: '2026-01-01', to: '2026-12-31' }],
  };
  let round = '';
  for (let n = 0; n < SIZES.rounds; n++) round = await createRound(db, act, { ...made, title: `第${n + 1}次考评` });
  await changeState(db, act, { id: round, version: 1, reason: null }, 'open');
  const fact = (n: number): Fact => ({
    id: `f${n}`,
    unit: `u${n % SIZES.units}`,
    indicator: indicators[Math.floor(n / SIZES.units) % indicators.length] ?? '',
    kind: 'event',
    date: `2026-0${1 + (n % 9)}-1${n % 10}`,
    count: '1',
    note: `检查时发现第${n}处问题`,
  });
  for (let from = 0; from < SIZES.facts; from += LOT) {
    const facts = Array.from({ length: LOT }, (_, n) => fact(from + n));
    await addFacts(db, act, { round, facts, source: 'import' });
  }
  await evidence(db, round, at, indicators);
  const organisers = await people(db, act, 'organiser', 50, round);
  const administrators = await people(db, act, 'administrator', 2, round);
  const auditors = await people(db, act, 'auditor', 2, round);
  const assessors = await people(db, act, 'assessor', SIZES.users - 54, round);
  await store.close();
  return {
    round,
    unit: 'u1',
    administrators,
    auditors,
    organisers,
    assessors: assessors.slice(0, 50),
  };
}
