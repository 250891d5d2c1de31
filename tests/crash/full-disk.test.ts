import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditHead, brokenAt, isFull, note, openStore, type Store, type StoreOptions, within } from '@mingjian/store';
import { freshPlace, limitPages, onServer } from '@mingjian/store/testing';
import { expect, onTestFinished, test } from 'vitest';
import { findBinaries, ownServer } from '../../tools/lib/postgres.mjs';
import { checkStore } from './check-store.ts';
import { fact } from './fact.ts';
import { smallDisk } from './small-disk.ts';

const at = '2026-03-02T01:00:00.000Z';

/** One change as the writer of kill.test.ts makes it, only larger and not to be compressed: some hundreds fill the disk. */
const change = ({ db }: Store, name: string): Promise<void> =>
  within(db, async (trx) => {
    await note(trx, { account: null, at }, { action: 'add', kind: 'fact', object: name });
    for (const half of ['a', 'b']) {
      const one = fact(`${name}-${half}`, name, at);
      await trx
        .insertInto('fact')
        .values({ ...one, note: randomBytes(3_000).toString('hex') })
        .execute();
    }
  });

/** Writes until the disk is full; then reads, makes room, and writes on. */
async function fillAndMend(
  options: StoreOptions,
  makeRoom: (store: Store) => unknown,
  limit?: (store: Store) => unknown,
) {
  const acknowledged = new Set<string>();
  const store = await openStore(options);
  await limit?.(store);
  let refused: unknown;
  for (let n = 0; n < 2_000 && refused === undefined; n++) {
    try {
      await change(store, `full.${n}`);
      acknowledged.add(`full.${n}`);
    } catch (error) {
      refused = error;
    }
  }
  expect(isFull(refused)).toBe(true);
  expect(acknowledged.size).toBeGreaterThan(10);
  // It stays so, and reading goes on meanwhile: what is there is what was acknowledged.
  await expect(change(store, 'again')).rejects.toSatisfy(isFull);
  expect((await auditHead(store.db)).seq).toBe(acknowledged.size);
  expect(await brokenAt(store.db)).toBeNull();
  await makeRoom(store);
  await change(store, 'with room');
  acknowledged.add('with room');
  await store.close();
  expect(await checkStore(options, acknowledged)).toBe(acknowledged.size);
}

const mayMount = smallDisk(1);
mayMount?.remove();

if (mayMount !== undefined) {
  test('SQLite on a full disk says so, keeps nothing half, reads on, and writes once there is room', async () => {
    const disk = smallDisk(3);
    onTestFinished(() => disk?.remove());
    await fillAndMend({ folder: join(disk?.folder ?? '', 'data') }, () => disk?.grow(64));
  });
} else {
  // Who may not mount a small disk lets the database believe in one.
  test('SQLite with no room left does so too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mingjian-full-'));
    const limit = (pages: number) => (store: Store) => limitPages(store, pages);
    await fillAndMend({ folder }, limit(1_000_000), limit(700));
    await rm(folder, { recursive: true });
  });
}

const binaries = findBinaries();
if (binaries !== undefined && mayMount !== undefined) {
  test('PostgreSQL on a full disk does the same', async () => {
    const server = await ownServer(binaries, { safe: true });
    const disk = smallDisk(6, server.folder);
    onTestFinished(async () => {
      await server.stop();
      disk?.remove();
    });
    await onServer(server.url, `create tablespace small location '${disk?.folder}'`);
    await onServer(server.url, 'alter role postgres set default_tablespace = small');
    const { options, remove } = await freshPlace('postgres', server.url);
    await fillAndMend(options, () => disk?.grow(64));
    await remove();
  });
}
