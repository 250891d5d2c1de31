import { expect, test } from 'vitest';
import { addSiteChange, rememberSite, siteChanges, siteMemory } from './site-memory.ts';
import { onEveryEngine } from './testing/engines.ts';

const first = {
  round: 'remembered',
  purpose: 'office' as const,
  site: 's1',
  inspection: 'i1',
  at: '2026-03-01T01:00:00.000Z',
  past: '[]',
  columns: '{}',
};

onEveryEngine('memory of sites', (store) => {
  test('is of the last look, and a unit’s own looks have one apart', async () => {
    const { db } = store();
    expect(await siteMemory(db, first)).toBeUndefined();
    await rememberSite(db, first);
    await rememberSite(db, { ...first, inspection: 'i2', past: '[["a",[]]]' });
    await rememberSite(db, { ...first, purpose: 'self', inspection: 'i3' });
    expect(await siteMemory(db, first)).toMatchObject({ inspection: 'i2', past: '[["a",[]]]' });
    expect(await siteMemory(db, { ...first, purpose: 'self' })).toMatchObject({ inspection: 'i3' });
  });

  test('keeps what each look found changed', async () => {
    const { db } = store();
    const change = { inspection: 'i2', site: 's1', since: first.at, changes: '{}' };
    await addSiteChange(db, change);
    expect(await siteChanges(db, 'i2')).toEqual([change]);
    expect(await siteChanges(db, 'i1')).toEqual([]);
  });
});
