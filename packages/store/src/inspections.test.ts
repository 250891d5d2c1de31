import { expect, test } from 'vitest';
import { auditResults, inspectionSums, inspectionsOf } from './inspection-lists.ts';
import { addInspection, beginSite, endSite, type NewInspection, stopInspection, tellProgress } from './inspections.ts';
import { within } from './open.ts';
import { onEveryEngine } from './testing/engines.ts';

const at = '2026-03-02T01:00:00.000Z';
const act = { account: null, at };
const asked = (round: string, more: Partial<NewInspection> = {}): NewInspection => ({
  round,
  purpose: 'office',
  unit: null,
  preset: 'all',
  only: null,
  wordList: null,
  schedule: null,
  sites: ['a', 'b'].map((site) => ({ site, unit: `u-${site}`, name: `${site}网`, address: `${site}.gov.cn` })),
  ...more,
});
const result = { audit: 'home-stale', verdict: 'fail', count: 2, why: null };

onEveryEngine('inspections', (store) => {
  const send = async () => undefined;
  const end = (inspection: string, site: string) =>
    within(store().db, (trx) =>
      endSite(trx, at, {
        inspection,
        site,
        state: 'ended',
        seen: 3,
        missed: 1,
        lost: '[]',
        cut: 0,
        error: null,
        results: [result],
      }),
    );

  test('a look goes from its first site to its last, and with that one it has ended', async () => {
    const { db } = store();
    const sent: string[] = [];
    const id = await addInspection(db, act, asked('r1'), async (_, { site }) => void sent.push(site));
    expect(sent).toEqual(['a', 'b']);
    expect((await beginSite(db, at, { inspection: id, site: 'a' }))?.site).toMatchObject({
      state: 'running',
      unit: 'u-a',
    });
    expect(await tellProgress(db, { inspection: id, site: 'a', seen: 2, waiting: 5, missed: 0 })).toBe(true);
    expect((await inspectionsOf(db, 'r1', 'office'))[0]).toMatchObject({
      state: 'running',
      sites: [{ seen: 2, waiting: 5 }, { state: 'waiting' }],
    });
    expect(await end(id, 'a')).toBe(true);
    expect((await inspectionsOf(db, 'r1', 'office'))[0]?.state).toBe('running');
    await beginSite(db, at, { inspection: id, site: 'b' });
    expect(await end(id, 'b')).toBe(true);
    expect((await inspectionsOf(db, 'r1', 'office'))[0]).toMatchObject({ state: 'ended', endedAt: at });
    expect(await auditResults(db, [id])).toHaveLength(2);
    const [row] = await inspectionSums(db, 'r1');
    expect(row).toMatchObject({ id, sums: { sites: 2, failed: 0, seen: 6, missed: 2, found: 4 } });
  });

  test('what ends twice, or was stopped, is written down once or not at all', async () => {
    const { db } = store();
    const id = await addInspection(db, act, asked('r2'), send);
    await beginSite(db, at, { inspection: id, site: 'a' });
    expect(await end(id, 'a')).toBe(true);
    expect(await end(id, 'a')).toBe(false);
    await beginSite(db, at, { inspection: id, site: 'b' });
    expect(await stopInspection(db, act, { round: 'r2', id })).toBe(true);
    expect(await tellProgress(db, { inspection: id, site: 'b', seen: 1, waiting: 0, missed: 0 })).toBe(false);
    expect(await end(id, 'b')).toBe(false);
    expect(await beginSite(db, at, { inspection: id, site: 'b' })).toBeUndefined();
    expect(await stopInspection(db, act, { round: 'r2', id })).toBe(false);
    expect((await inspectionsOf(db, 'r2', 'office'))[0]).toMatchObject({
      state: 'stopped',
      sites: [{ state: 'ended' }, { state: 'stopped' }],
    });
    expect(await auditResults(db, [id])).toHaveLength(1);
  });

  test('a unit’s look at its own sites is seen with that unit only', async () => {
    const { db } = store();
    const own = await addInspection(db, act, asked('r3', { purpose: 'self', unit: 'u-a' }), send);
    expect(await inspectionsOf(db, 'r3', 'office')).toEqual([]);
    expect(await inspectionsOf(db, 'r3', ['u-b'])).toEqual([]);
    expect((await inspectionsOf(db, 'r3', ['u-a'])).map(({ id }) => id)).toEqual([own]);
  });

  test('two sites that end at once end the look', async () => {
    const { db } = store();
    const id = await addInspection(db, act, asked('r4'), send);
    await beginSite(db, at, { inspection: id, site: 'a' });
    await beginSite(db, at, { inspection: id, site: 'b' });
    await Promise.all([end(id, 'a'), end(id, 'b')]);
    expect((await inspectionsOf(db, 'r4', 'office'))[0]?.state).toBe('ended');
  });
});
