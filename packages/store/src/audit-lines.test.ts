import { expect, test } from 'vitest';
import { addAccount } from './accounts.ts';
import { note } from './audit.ts';
import { auditLines } from './audit-lines.ts';
import { within } from './open.ts';
import { onEveryEngine } from './testing/engines.ts';

const at = '2026-03-02T01:00:00.000Z';

onEveryEngine('lines of the audit log', (store) => {
  test('come the latest first, by pages, by kind and by who did it', async () => {
    const { db } = store();
    const account = await addAccount(db, { account: null, at }, { login: 'wang', name: '王', password: null });
    for (const kind of ['round', 'fact', 'round']) {
      await within(db, (trx) => note(trx, { account, at }, { action: 'try', kind, object: 'x', detail: { kind } }));
    }
    const seqs = async (filter: object) => (await auditLines(db, { limit: 10, ...filter })).map(({ seq }) => seq);
    expect(await seqs({})).toEqual([4, 3, 2, 1]);
    expect(await seqs({ limit: 2 })).toEqual([4, 3]);
    expect(await seqs({ before: 3 })).toEqual([2, 1]);
    expect(await seqs({ kind: 'round' })).toEqual([4, 2]);
    expect(await seqs({ account })).toEqual([4, 3, 2]);
    expect((await auditLines(db, { limit: 1 }))[0]).toMatchObject({ name: '王', kind: 'round', account });
    expect((await auditLines(db, { before: 2, limit: 1 }))[0]).toMatchObject({ name: null, kind: 'account' });
  });
});
