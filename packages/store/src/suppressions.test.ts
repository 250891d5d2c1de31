import { expect, test } from 'vitest';
import { addSuppression, endSuppression, suppressionsOf } from './suppressions.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: 'p1', at: '2026-03-02T01:00:00.000Z' };

onEveryEngine('suppressions', (store) => {
  test('it holds to its last day and no longer, or until somebody ends it', async () => {
    const { db } = store();
    const asked = { round: 'r1', audit: 'footer-icp', site: null, reason: '备案变更办理中', until: '2026-03-31' };
    const id = await addSuppression(db, act, asked);
    expect(await suppressionsOf(db, 'r1', '2026-03-31')).toMatchObject([asked]);
    expect(await suppressionsOf(db, 'r1', '2026-04-01')).toEqual([]);
    expect(await suppressionsOf(db, 'r2', '2026-03-31')).toEqual([]);
    expect(await endSuppression(db, act, { round: 'r2', id })).toBe(false);
    expect(await endSuppression(db, act, { round: 'r1', id })).toBe(true);
    expect(await endSuppression(db, act, { round: 'r1', id })).toBe(false);
    expect(await suppressionsOf(db, 'r1', '2026-03-31')).toEqual([]);
  });
});
