import { expect, test } from 'vitest';
import { addAccount } from './accounts.ts';
import { brokenAt } from './audit.ts';
import { auditLines } from './audit-lines.ts';
import { Stale } from './errors.ts';
import { addDraft, draftOf, listDrafts, removeDraft, saveDraft } from './scheme-drafts.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: null, at: '2026-03-02T01:00:00.000Z' };
const made = { id: 'd1', title: '本市方案', body: '{"a":1}', document: '{"blocks":[]}' };

onEveryEngine('drafts of schemes', (store) => {
  test('one is begun by one person and gone on with by another; the list says who and when', async () => {
    const { db } = store();
    const wang = await addAccount(db, act, { login: 'wang', name: '王', password: null });
    const li = await addAccount(db, act, { login: 'li', name: '李', password: null });
    await addDraft(db, { ...act, account: wang }, made);
    await addDraft(
      db,
      { ...act, account: wang, at: '2026-03-02T02:00:00.000Z' },
      { ...made, id: 'd2', title: '另一份' },
    );
    const later = { account: li, at: '2026-03-03T01:00:00.000Z' };
    expect(await saveDraft(db, later, { id: 'd1', version: 1, title: '本市方案（改）', body: '{"a":2}' })).toBe(2);
    expect(await listDrafts(db)).toEqual([
      {
        id: 'd1',
        title: '本市方案（改）',
        version: 2,
        createdAt: act.at,
        changedAt: later.at,
        by: '王',
        changedBy: '李',
      },
      expect.objectContaining({ id: 'd2', version: 1, changedBy: '王' }),
    ]);
    // The document stays what it was.
    expect(await draftOf(db, 'd1')).toMatchObject({ body: '{"a":2}', document: made.document });
    expect(await draftOf(db, 'd9')).toBeUndefined();
  });

  test('a stale save is refused and takes nothing, and of two at once one is refused', async () => {
    const { db } = store();
    await addDraft(db, act, { ...made, id: 's1' });
    const save = (body: string) => saveDraft(db, act, { id: 's1', version: 1, title: '甲', body });
    const both = await Promise.allSettled([save('{"a":3}'), save('{"a":4}')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(save('{"a":5}')).rejects.toBeInstanceOf(Stale);
    expect((await draftOf(db, 's1'))?.body).toMatch(/[34]/);
    await expect(addDraft(db, act, { ...made, id: 's1' })).rejects.toBeInstanceOf(Stale);
    expect(await saveDraft(db, act, { id: 'none', version: 1, title: '', body: '{}' })).toBeUndefined();
  });

  test('it is deleted as it was seen, and the audit log says that it was begun and deleted', async () => {
    const { db } = store();
    await addDraft(db, act, { ...made, id: 'g1' });
    await saveDraft(db, act, { id: 'g1', version: 1, title: '丙', body: '{}' });
    await expect(removeDraft(db, act, { id: 'g1', version: 1 })).rejects.toBeInstanceOf(Stale);
    expect(await removeDraft(db, act, { id: 'g1', version: 2 })).toBe(true);
    expect(await removeDraft(db, act, { id: 'g1', version: 2 })).toBe(false);
    const lines = await auditLines(db, { kind: 'scheme-draft', limit: 10 });
    expect(lines.filter(({ object }) => object === 'g1').map(({ action }) => action)).toEqual(['discarded', 'create']);
    expect(await brokenAt(db)).toBeNull();
  });
});
