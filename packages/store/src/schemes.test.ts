import { expect, test } from 'vitest';
import { brokenAt } from './audit.ts';
import { auditLines } from './audit-lines.ts';
import { createRound } from './rounds.ts';
import { isPublished, publishedSchemes, publishedVersion, publishScheme, SchemeThere, schemeBody } from './schemes.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: null, at: '2026-03-02T01:00:00.000Z' };
const first = { hash: 'p1', id: 'own-2026', version: '1', title: '本市方案', year: 2026, body: '{"version":"1"}' };
const second = { ...first, hash: 'p2', version: '2', body: '{"version":"2"}' };

onEveryEngine('schemes', (store) => {
  test('a version says the same for ever; another content needs another version', async () => {
    const { db } = store();
    await publishScheme(db, act, first);
    await publishScheme(db, { ...act, at: '2026-03-03T01:00:00.000Z' }, second);
    await expect(publishScheme(db, act, first)).rejects.toMatchObject({ same: true });
    const other = publishScheme(db, act, { ...first, hash: 'p3', body: '{"version":"1 "}' });
    await expect(other).rejects.toThrow(SchemeThere);
    await expect(other).rejects.toMatchObject({ same: false });
    // What was refused left nothing behind.
    expect(await schemeBody(db, 'p3')).toBeUndefined();
    expect(await publishedVersion(db, 'own-2026', '1')).toBe('p1');
    expect((await publishedSchemes(db)).map(({ hash, id, at }) => [hash, id, at.slice(0, 10)])).toEqual([
      ['p2', 'own-2026', '2026-03-03'],
      ['p1', 'own-2026', '2026-03-02'],
    ]);
    expect((await auditLines(db, { kind: 'scheme', limit: 10 })).map(({ action, object }) => [action, object])).toEqual(
      [
        ['bring-in', 'p2'],
        ['bring-in', 'p1'],
      ],
    );
    expect(await brokenAt(db)).toBeNull();
  });

  test('of two who bring in the same version at once, one is told', async () => {
    const { db } = store();
    const ours = { ...first, id: 'twice', hash: 't1' };
    const both = await Promise.allSettled([
      publishScheme(db, act, ours),
      publishScheme(db, act, { ...ours, hash: 't2', body: '{}' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('a scheme that only a round keeps was not brought in, and may be', async () => {
    const { db } = store();
    const scheme = { ...first, id: 'of-round', hash: 'r1' };
    await createRound(db, act, { title: '考评', scheme, params: {}, sample: false, units: [], windows: [] });
    expect(await isPublished(db, 'r1')).toBe(false);
    await publishScheme(db, act, scheme);
    expect(await isPublished(db, 'r1')).toBe(true);
  });

  test('the database refuses to change what was brought in', async () => {
    const { db } = store();
    await publishScheme(db, act, { ...first, id: 'kept', hash: 'k1' });
    await expect(db.updateTable('publishedScheme').set({ hash: 'x' }).execute()).rejects.toThrow(/append-only/);
    await expect(db.deleteFrom('publishedScheme').execute()).rejects.toThrow(/append-only/);
  });
});
