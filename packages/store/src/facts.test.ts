import type { Fact } from '@mingjian/model';
import { expect, test } from 'vitest';
import { Stale } from './errors.ts';
import { addFacts, FactDiffers, factMarks, factsOf, lastFact } from './facts.ts';
import { changeState, createRound } from './rounds.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: 'a1', at: '2026-03-02T01:00:00.000Z' };
const event: Fact = { id: 'f1', unit: 'u1', indicator: 'r/1.1', kind: 'event', date: '2026-03-01', count: '2' };
const rating: Fact = {
  id: 'f2',
  unit: 'u2',
  indicator: 'r/2',
  kind: 'rating',
  value: '95.5',
  by: '市教育局',
  round: 'r1',
};

onEveryEngine('facts', (store) => {
  test('come back cell by cell, in the order of their arrival', async () => {
    const { db } = store();
    await addFacts(db, act, { round: 'a', facts: [event, rating], source: 'import' });
    const kept = await factsOf(db, 'a');
    expect(kept.map(({ fact, seq }) => ({ fact, seq }))).toEqual([
      { fact: event, seq: 1 },
      { fact: rating, seq: 2 },
    ]);
    expect(kept[0]).toMatchObject({ source: 'import', account: 'a1', at: act.at });
    expect((await factsOf(db, 'a', { unit: ['u2'] })).map(({ fact }) => fact.id)).toEqual(['f2']);
    expect((await factsOf(db, 'a', { after: 1 })).map(({ fact }) => fact.id)).toEqual(['f2']);
    expect(await factsOf(db, 'a', { unit: [] })).toEqual([]);
  });

  test('sent again are not added again; under the same id nothing else may come', async () => {
    const { db } = store();
    const { id: _, ...unnamed } = event;
    await addFacts(db, act, { round: 'b', facts: [event], source: 'desk' });
    const ids = await addFacts(db, act, { round: 'b', facts: [event, unnamed], source: 'desk' });
    expect(ids[0]).toBe('f1');
    expect(await lastFact(db, 'b')).toBe(2);
    const other = addFacts(db, act, { round: 'b', facts: [rating, { ...event, count: '3' }], source: 'desk' });
    await expect(other).rejects.toThrow(FactDiffers);
    expect(await lastFact(db, 'b')).toBe(2);
  });

  test('judged beside what is no longer all are refused', async () => {
    const { db } = store();
    await addFacts(db, act, { round: 'g', facts: [event], source: 'desk', judged: 0 });
    const late = addFacts(db, act, { round: 'g', facts: [rating], source: 'desk', judged: 0 });
    await expect(late).rejects.toThrow(Stale);
    expect(await lastFact(db, 'g')).toBe(1);
  });

  test('of several writers stand in one line without gaps, each round in its own', async () => {
    const { db } = store();
    const lots = Array.from({ length: 8 }, (_, n) => [
      { ...event, id: `x${n}` },
      { ...event, id: `y${n}` },
    ]);
    await Promise.all(lots.map((facts) => addFacts(db, act, { round: 'c', facts, source: 'desk' })));
    expect((await factsOf(db, 'c')).map(({ seq }) => seq)).toEqual(Array.from({ length: 16 }, (_, n) => n + 1));
    expect(await lastFact(db, 'd')).toBe(0);
  });

  test('are not taken by a round that is no longer in the state it was seen in', async () => {
    const { db } = store();
    const scheme = { hash: 'h', id: 's', version: '1', title: '方案', year: 2026, body: '{}' };
    const given = { title: '考评', scheme, params: {}, sample: false, units: [], windows: [] };
    const round = await createRound(db, act, given);
    await addFacts(db, act, { round, facts: [event], source: 'desk', state: 'draft' });
    await changeState(db, act, { id: round, version: 1, reason: null }, 'sealed');
    const late = addFacts(db, act, { round, facts: [rating], source: 'desk', state: 'draft' });
    await expect(late).rejects.toThrow(Stale);
    expect(await lastFact(db, round)).toBe(1);
  });

  test('cannot be changed or taken away, not even past the product', async () => {
    const { db } = store();
    await addFacts(db, act, { round: 'e', facts: [event], source: 'desk' });
    await expect(db.updateTable('fact').set({ count: '0' }).execute()).rejects.toThrow('append-only');
    await expect(db.deleteFrom('fact').execute()).rejects.toThrow('append-only');
  });

  test('leave a mark where they are, without what they say', async () => {
    const { db } = store();
    await addFacts(db, act, { round: 'm', facts: [event, { ...event, id: 'f9' }], source: 'desk' });
    await addFacts(db, act, { round: 'm', facts: [{ ...event, id: 'f8', unit: 'u2' }], source: 'desk' });
    await addFacts(db, { ...act, account: null }, { round: 'm', facts: [{ ...event, id: 'f7' }], source: 'desk' });
    const marks = async (unit?: string[]) =>
      (await factMarks(db, 'm', unit === undefined ? {} : { unit })).sort((a, b) => a.last - b.last);
    const other = { unit: 'u2', indicator: 'r/1.1', account: 'a1', last: 3 };
    expect(await marks()).toEqual([
      { unit: 'u1', indicator: 'r/1.1', account: 'a1', last: 2 },
      other,
      { unit: 'u1', indicator: 'r/1.1', account: null, last: 4 },
    ]);
    expect(await marks(['u2'])).toEqual([other]);
  });

  test('ten thousand at once', async () => {
    const { db } = store();
    const facts = Array.from({ length: 10_000 }, (_, n) => ({ ...event, id: `t${n}` }));
    await addFacts(db, act, { round: 'f', facts, source: 'import' });
    expect(await lastFact(db, 'f')).toBe(10_000);
  });
});
