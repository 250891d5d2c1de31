import { expect, test } from 'vitest';
import { AuditUsesMoved, addAuditUses, auditUsesFor, auditUsesOf, lastAuditUses } from './audit-uses.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: 'p1', at: '2026-03-02T01:00:00.000Z' };

onEveryEngine('uses of audits', (store) => {
  test('are versions of a scheme that stay, the newest first, each scheme counted for itself', async () => {
    const { db } = store();
    const save = (scheme: string, base: number) =>
      addAuditUses(db, act, { scheme, hash: 'h', body: '[]', uses: 0, base });
    expect(await save('one', 0)).toBe(1);
    expect(await save('two', 0)).toBe(1);
    expect(await save('one', 1)).toBe(2);
    expect((await auditUsesOf(db, 'one')).map(({ version, by }) => [version, by])).toEqual([
      [2, 'p1'],
      [1, 'p1'],
    ]);
    await expect(db.deleteFrom('auditUses').execute()).rejects.toThrow();
  });

  test('of a version of the scheme are the last that was judged by it, else the last of all', async () => {
    const { db } = store();
    const save = (hash: string, base: number) =>
      addAuditUses(db, act, { scheme: 'four', hash, body: '[]', uses: 0, base });
    await save('old', 0);
    await save('new', 1);
    const version = async (hash: string) => (await auditUsesFor(db, 'four', hash))?.version;
    expect([await version('old'), await version('new'), await version('newer')]).toEqual([1, 2, 2]);
    expect(await auditUsesFor(db, 'nobody', 'old')).toBeUndefined();
    expect((await lastAuditUses(db)).filter(({ scheme }) => scheme === 'four').map((one) => one.version)).toEqual([2]);
  });

  test('are not saved over what somebody else saved meanwhile, nor is that told', async () => {
    const { db } = store();
    const save = () => addAuditUses(db, act, { scheme: 'three', hash: 'h', body: '[]', uses: 0, base: 0 });
    const both = await Promise.allSettled([save(), save()]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(save()).rejects.toThrow(AuditUsesMoved);
    const lines = await db.selectFrom('audit').selectAll().where('object', '=', 'three').execute();
    expect(lines).toHaveLength(1);
  });
});
