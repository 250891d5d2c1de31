import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { auditHead, brokenAt, note } from '../audit.ts';
import { openStore, within } from '../open.ts';
import { freshPlace } from '../testing/engines.ts';

test('a copy made beside the running server, as docs/operating.md says, is whole and can be opened', async () => {
  const { options, remove } = await freshPlace('sqlite');
  const store = await openStore(options);
  const act = { account: null, at: '2026-03-02T01:00:00.000Z' };
  let stop = false;
  const writing = (async () => {
    for (let n = 0; !stop; n++) {
      await within(store.db, (trx) => note(trx, act, { action: 'try', kind: 'thing', object: `o${n}` }));
      // The copy is made in this process too: let it have its turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  while ((await auditHead(store.db)).seq < 20) await new Promise((resolve) => setTimeout(resolve, 5));
  const before = (await auditHead(store.db)).seq;
  const folder = join(options.folder, 'copy');
  await mkdir(folder);
  const other = new Database(join(options.folder, 'mingjian.db'));
  other.exec(`vacuum into '${join(folder, 'mingjian.db')}'`);
  other.close();
  stop = true;
  await writing;
  await store.close();

  const copy = await openStore({ folder });
  expect((await auditHead(copy.db)).seq).toBeGreaterThanOrEqual(before);
  expect(await brokenAt(copy.db)).toBeNull();
  await copy.close();
  await rm(folder, { recursive: true });
  await remove();
});
