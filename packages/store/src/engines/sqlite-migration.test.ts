import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { openStore } from '../open.ts';

test('a migration that stops half way leaves nothing half made', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-half-'));
  const raw = new Database(join(folder, 'mingjian.db'));
  // One of the last tables stands in the way: those before it are made, and must go again.
  raw.exec('create table audit (x text)');
  await expect(openStore({ folder })).rejects.toThrow('already exists');
  expect(raw.prepare("select name from sqlite_master where name = 'account'").all()).toEqual([]);
  raw.exec('drop table audit');
  raw.close();
  const store = await openStore({ folder });
  await store.close();
  await rm(folder, { recursive: true });
});
