import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Visit } from '../crawl/fetch-one.ts';
import { RunKeeper } from './kept-run.ts';
import { seenAt, unreadFiles } from './seen-at.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingjian-seen-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = '2026-06-01T01:00:00.000Z';
const visit = (url: string, finalUrl: string, body: string): Visit => ({
  url,
  finalUrl,
  hops: [],
  at,
  ms: 1,
  status: 200,
  headers: { 'content-type': 'text/html' },
  failure: null,
  body: Buffer.from(body),
});
const hash = (body: string) => createHash('sha256').update(body).digest('hex');

it('tells of pages under the address where they stand, and of files that were read', async () => {
  const keeper = await RunKeeper.begin(folder, 'http://www.jia.gov.cn/', { today: '2026-06-01', outer: false });
  await keeper.visit(visit('http://www.jia.gov.cn/old', 'http://www.jia.gov.cn/new#top', 'page'));
  await keeper.visit(visit('http://www.jia.gov.cn/other', 'http://www.jia.gov.cn/other', 'unasked'));
  await keeper.file(visit('http://www.jia.gov.cn/a.xlsx', 'http://www.jia.gov.cn/a.xlsx', 'sheet'));
  await keeper.file(visit('http://www.jia.gov.cn/c.pdf', 'http://www.jia.gov.cn/c.pdf', ''));
  await keeper.file(visit('http://www.jia.gov.cn/b.doc', 'http://www.jia.gov.cn/b.doc', ''));
  await keeper.end(false);
  expect(await unreadFiles(folder)).toEqual(['http://www.jia.gov.cn/c.pdf']);
  const wanted = ['new', 'a.xlsx', 'b.doc', 'gone'].map((path) => `http://www.jia.gov.cn/${path}`);
  expect(await seenAt(folder, new Set(wanted))).toEqual({
    'http://www.jia.gov.cn/new': { hash: hash('page'), at, type: 'text/html' },
    'http://www.jia.gov.cn/a.xlsx': { hash: hash('sheet'), at, type: null },
  });
});
