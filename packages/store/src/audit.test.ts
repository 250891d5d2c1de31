import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { auditHead, brokenAt, note } from './audit.ts';
import { within } from './open.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: 'a1', at: '2026-03-02T01:00:00.000Z' };

onEveryEngine('the audit log', (store) => {
  test('writers that come together stand in one line, each with the hash of the one before', async () => {
    const { db } = store();
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        within(db, (trx) => note(trx, act, { action: 'try', kind: 'thing', object: `o${n}`, detail: { n } })),
      ),
    );
    expect((await auditHead(db)).seq).toBe(20);
    expect(await brokenAt(db, 7)).toBeNull();
  });

  test('what was rolled back left no line', async () => {
    const { db } = store();
    const before = await auditHead(db);
    const failing = within(db, async (trx) => {
      await note(trx, act, { action: 'try', kind: 'thing', object: 'x' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await auditHead(db)).toEqual(before);
  });

  test('the database refuses to change or delete a line', async () => {
    const { db } = store();
    await expect(db.updateTable('audit').set({ action: 'other' }).execute()).rejects.toThrow('append-only');
    await expect(db.deleteFrom('audit').execute()).rejects.toThrow('append-only');
  });

  test('a line forged behind its back is found', async () => {
    const { db, engine } = store();
    if (engine === 'sqlite') await sql`drop trigger audit_no_update`.execute(db);
    else await sql`drop trigger audit_append_only on audit`.execute(db);
    await db.updateTable('audit').set({ object: 'forged' }).where('seq', '=', 5).execute();
    expect(await brokenAt(db)).toBe(5);
  });
});
