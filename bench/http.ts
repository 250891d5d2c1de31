// npm run bench:http : what the server does in a second beside a bare Fastify with equal bytes, and how long people wait for
// each page's data with a thousand users' worth of it. Everything in one run, on SQLite, in a temporary folder.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from './http/load.ts';
import { fillOffice, type Office, SIZES } from './http/office.ts';
import { type Served, serve } from './http/serve.ts';

const SHARE_GOAL = 0.15;
const WAIT_GOAL_MS = 200;
const ROUNDS = 3;
const SECONDS = 3;

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
const met = (good: boolean): string => (good ? 'met' : 'NOT met');

/** What the pages ask for that read most, as somebody who may. */
const pages = ({ round, unit, administrators, auditors, organisers, assessors }: Office) => [
  { name: 'who I am', path: '/api/session', cookies: assessors },
  { name: 'accounts, 100 of them', path: '/api/accounts', cookies: administrators },
  { name: 'accounts, searched', path: '/api/accounts?search=assessor-9', cookies: administrators },
  { name: 'posts, 100 of them', path: '/api/posts', cookies: administrators },
  { name: 'audit log', path: '/api/audit', cookies: auditors },
  { name: 'rounds', path: '/api/rounds', cookies: organisers },
  { name: 'one round', path: `/api/rounds/${round}`, cookies: organisers },
  { name: 'ranking of all units', path: `/api/rounds/${round}/results`, cookies: organisers },
  { name: 'ledger of one unit', path: `/api/rounds/${round}/results/${unit}`, cookies: organisers },
  { name: 'progress of one round', path: `/api/rounds/${round}/progress`, cookies: organisers },
  { name: 'tasks of an assessor', path: `/api/rounds/${round}/desk/tasks`, cookies: assessors },
];

/** Our list, with session check and one query, beside the same bytes from a bare server; in turn, so that both get the same weather. */
async function beside(ours: Served, path: string, cookies: readonly string[]): Promise<void> {
  const answer = await fetch(`${ours.url}${path}`, { headers: { cookie: cookies[0] ?? '' } });
  const body = await answer.text();
  const bare = await serve(new URL('./http/bare.mjs', import.meta.url), { BENCH_BODY: body });
  const rates = { bare: [] as number[], ours: [] as number[] };
  for (let n = 0; n <= ROUNDS; n++) {
    const yard = await load(`${bare.url}/list`, { connections: 10, seconds: SECONDS });
    const mine = await load(`${ours.url}${path}`, { connections: 10, seconds: SECONDS, cookies });
    // The first round warms both up.
    if (n > 0) rates.bare.push(yard.rate);
    if (n > 0) rates.ours.push(mine.rate);
  }
  await bare.stop();
  const share = median(rates.ours) / median(rates.bare);
  const list = (all: readonly number[]) => all.map((one) => one.toFixed(0)).join(' ');
  console.log(`\n${path}, ${Buffer.byteLength(body).toLocaleString('en')} bytes, 10 connections, requests a second`);
  console.log(`  bare Fastify   ${median(rates.bare).toFixed(0).padStart(8)}   (${list(rates.bare)})`);
  console.log(`  Mingjian       ${median(rates.ours).toFixed(0).padStart(8)}   (${list(rates.ours)})`);
  console.log(`  share ${(share * 100).toFixed(1)} %, goal ${SHARE_GOAL * 100} %: ${met(share >= SHARE_GOAL)}`);
}

async function waits(ours: Served, office: Office): Promise<void> {
  console.log(`\n50 people at once, milliseconds until the answer`);
  let worst = { name: '', p95: 0 };
  for (const { name, path, cookies } of pages(office)) {
    const { p50, p95, rate } = await load(`${ours.url}${path}`, {
      connections: 50,
      seconds: SECONDS,
      cookies,
      packed: true,
    });
    const columns = [p50.toFixed(0), p95.toFixed(0), rate.toFixed(0)].map((one) => one.padStart(7));
    console.log(`  ${name.padEnd(24)} p50${columns[0]}   p95${columns[1]}   ${columns[2]}/s`);
    if (p95 > worst.p95) worst = { name, p95 };
  }
  console.log(
    `  slowest: ${worst.name}, p95 ${worst.p95.toFixed(0)} ms, goal ${WAIT_GOAL_MS} ms: ${met(worst.p95 <= WAIT_GOAL_MS)}`,
  );
}

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? ''} × ${cpus().length}; load from the same machine`);
const folder = await mkdtemp(join(tmpdir(), 'mingjian-bench-'));
try {
  const began = performance.now();
  const office = await fillOffice(folder);
  const sizes = Object.entries(SIZES).map(([name, size]) => `${size.toLocaleString('en')} ${name}`);
  console.log(`${sizes.join(', ')}: made in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  const ours = await serve(new URL('../../apps/server/dist/main.mjs', import.meta.url), { DATA_DIR: folder });
  try {
    // Twenty-nine lines of the log: some 8 KB. Session check and one query, which says that the answer kept still holds.
    await beside(ours, '/api/audit?before=30', office.auditors);
    // No answer kept: session check and one query for the round; the answer is put into JSON at every request.
    await beside(ours, `/api/rounds/${office.round}/units`, office.organisers);
    await waits(ours, office);
  } finally {
    await ours.stop();
  }
} finally {
  await rm(folder, { recursive: true });
}
