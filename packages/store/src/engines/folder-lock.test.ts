import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startProgram } from '../testing/programs.ts';
import { FolderInUse, lockFolder } from './folder-lock.ts';

const holder = (folder: string) => startProgram(new URL('../testing/hold-folder.process.ts', import.meta.url), folder);

test('one process has a data folder; it is free when that process lets go or is killed', async () => {
  // A folder that does not exist yet, with letters that paths in this country have.
  const parent = await mkdtemp(join(tmpdir(), 'mingjian-lock-'));
  const folder = join(parent, '数据 1');
  const unlock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(FolderInUse);
  const refused = holder(folder);
  expect(await refused.line()).toBe('FolderInUse');
  await refused.ended;
  unlock();

  const other = holder(folder);
  expect(await other.line()).toBe('held');
  expect(() => lockFolder(folder)).toThrow(folder);
  await other.kill();
  lockFolder(folder)();
  await rm(parent, { recursive: true });
});
