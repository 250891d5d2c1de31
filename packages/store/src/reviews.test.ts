import { expect, test } from 'vitest';
import { auditHead } from './audit.ts';
import { Stale } from './errors.ts';
import { addFacts } from './facts.ts';
import { addReview, addReviews, reviewsOf } from './reviews.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: 'rev', at: '2026-03-02T01:00:00.000Z' };
const word = { unit: 'u1', indicator: 'r/1', upTo: 1, account: 'rev', reason: null } as const;

onEveryEngine('reviews', (store) => {
  test('come back in their order, by unit', async () => {
    const { db } = store();
    await addReview(db, act, { ...word, round: 'a', decision: 'return', reason: '缺截图' }, 0);
    await addReview(db, { ...act, at: '2026-03-02T02:00:00.000Z' }, { ...word, round: 'a', decision: 'confirm' }, 1);
    await addReview(db, act, { ...word, round: 'a', unit: 'u2', decision: 'third', reason: '分歧' }, 0);
    expect((await reviewsOf(db, 'a', { unit: ['u1'] })).map(({ decision }) => decision)).toEqual(['return', 'confirm']);
    expect(await reviewsOf(db, 'a')).toHaveLength(3);
    expect(await reviewsOf(db, 'a', { unit: [] })).toEqual([]);
  });

  test('a word that does not know of the newest fact is refused and leaves no line', async () => {
    const { db } = store();
    const event = { unit: 'u1', indicator: 'r/1', kind: 'event', date: '2026-03-01' };
    await addFacts(db, act, { round: 'b', facts: [event, event], source: 'desk' });
    const before = await auditHead(db);
    await expect(addReview(db, act, { ...word, round: 'b', decision: 'confirm' }, 0)).rejects.toThrow(Stale);
    expect(await auditHead(db)).toEqual(before);
    await addReview(db, act, { ...word, round: 'b', upTo: 2, decision: 'confirm' }, 0);
  });

  test('of two that decide at once, one is first and the other is told', async () => {
    const { db } = store();
    const tries = (['confirm', 'return'] as const).map((decision) =>
      addReview(db, act, { ...word, round: 'c', decision, reason: '因' }, 0),
    );
    const ended = await Promise.allSettled(tries);
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await reviewsOf(db, 'c')).toHaveLength(1);
  });

  test('words on several cells are all taken, each with a line of its own, or none', async () => {
    const { db } = store();
    const on = (indicator: string, known = 0) => ({
      review: { ...word, round: 'd', indicator, decision: 'confirm' as const, reason: '已看过材料' },
      known,
    });
    const before = await auditHead(db);
    await expect(addReviews(db, act, [on('r/1'), on('r/2', 1)])).rejects.toThrow(Stale);
    expect([await reviewsOf(db, 'd'), await auditHead(db)]).toEqual([[], before]);
    expect(await addReviews(db, act, [on('r/1'), on('r/2')])).toHaveLength(2);
    expect((await reviewsOf(db, 'd')).map(({ indicator }) => indicator).sort()).toEqual(['r/1', 'r/2']);
    expect((await auditHead(db)).seq).toBe(before.seq + 2);
  });

  test('cannot be changed', async () => {
    await expect(store().db.updateTable('review').set({ decision: 'confirm' }).execute()).rejects.toThrow(
      'append-only',
    );
  });
});
