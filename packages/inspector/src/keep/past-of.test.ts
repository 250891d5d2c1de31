import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Failure } from '../crawl/failure.ts';
import type { Visit } from '../crawl/fetch-one.ts';
import type { History } from '../derive/history.ts';
import { RunKeeper } from './kept-run.ts';
import { pastOf } from './past-of.ts';

const HOME = 'http://www.jia.gov.cn/';
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingjian-past-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (day: number): string => `2026-06-${day}T01:00:00.000Z`;
const visit = (url: string, day: number): Visit => ({
  url,
  finalUrl: url,
  hops: [],
  at: at(day),
  ms: 1,
  status: 200,
  headers: {},
  failure: null,
  body: Buffer.from(''),
});

/** A run of one day: paths with what came of them; without an end it was killed. */
async function ran(
  day: number,
  looks: Readonly<Record<string, Failure | null>>,
  past: History = new Map(),
  home = HOME,
) {
  const path = join(folder, String(day));
  const keeper = await RunKeeper.begin(path, home, { today: `2026-06-${day}`, outer: false });
  keeper.past(past);
  for (const [name, failure] of Object.entries(looks)) {
    const look = visit(home + name, day);
    if (failure === null) await keeper.visit(look);
    else await keeper.missed(look.url, failure, failure === 'budget' ? null : look);
  }
  await keeper.close();
  return path;
}

it('remembers the home page and what has failed and not opened since', async () => {
  const one = await ran(10, { '': null, a: 'gone', b: 'timeout', c: null });
  const two = await ran(11, { '': 'timeout', a: 'gone', b: null, c: 'budget' });
  expect(Object.fromEntries(await pastOf(HOME, [one, two]))).toEqual({
    [HOME]: [
      { at: at(10), failure: null },
      { at: at(11), failure: 'timeout' },
    ],
    [`${HOME}a`]: [
      { at: at(10), failure: 'gone' },
      { at: at(11), failure: 'gone' },
    ],
  });
});

it('needs the last run only, which carries on what came before', async () => {
  const one = await ran(10, { '': null, a: 'gone', b: 'gone' });
  const two = await ran(11, { '': null, b: null }, await pastOf(HOME, [one]));
  const past = await pastOf(HOME, [two]);
  expect([[...past.keys()], past.get(HOME)?.length]).toEqual([[HOME, `${HOME}a`], 2]);
  expect(await pastOf(HOME, [one, two])).toEqual(past);
});

it('leaves runs of other sites out', async () => {
  const other = await ran(10, { '': null, a: 'gone' }, new Map(), 'http://www.yi.gov.cn/');
  expect(await pastOf(HOME, [other])).toEqual(new Map());
});
