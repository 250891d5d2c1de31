import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { auditHead } from '../audit.ts';
import { openStore } from '../open.ts';
import { engines, freshPlace } from '../testing/engines.ts';
import { migrate } from './index.ts';

describe.each(engines)('migrations on %s', (engine) => {
  test('the second time there is nothing to do, and what was there stays', async () => {
    const { options, remove } = await freshPlace(engine);
    const first = await openStore(options);
    await first.db.insertInto('setting').values({ key: 'k', value: 'v', version: 1 }).execute();
    expect(await migrate(first.db, options.schema)).toEqual([]);
    await first.close();
    const second = await openStore(options);
    expect(await second.db.selectFrom('setting').selectAll().execute()).toEqual([{ key: 'k', value: 'v', version: 1 }]);
    await second.close();
    await remove();
  });

  if (engine === 'postgres') {
    test('servers that start together wait for one another', async () => {
      const { options, remove } = await freshPlace(engine);
      const folder = await mkdtemp(join(tmpdir(), 'mingjian-together-'));
      // Each with a data folder of its own: the lock of the folder is not what is tested here.
      const stores = await Promise.all(
        ['a', 'b', 'c'].map((name) => openStore({ ...options, folder: join(folder, name) })),
      );
      for (const store of stores) {
        expect(await auditHead(store.db)).toEqual({ seq: 0, hash: '' });
        await store.close();
      }
      await rm(folder, { recursive: true });
      await remove();
    });
  }
});
