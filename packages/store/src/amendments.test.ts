import { expect, test } from 'vitest';
import { amendmentsOf, amendRound, indicatorsInUse } from './amendments.ts';
import { Stale } from './errors.ts';
import { addFacts } from './facts.ts';
import { roundEvents, roundOf } from './round-lists.ts';
import { createRound } from './rounds.ts';
import { schemeBody } from './schemes.ts';
import { aRound } from './testing/a-round.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: null, at: '2026-03-02T01:00:00.000Z' };
const first = { hash: 'h1', id: 'wuhu-2020', version: '1', title: '方案', year: 2020, body: '{"version":"1"}' };
const second = { ...first, hash: 'h2', version: '2', body: '{"version":"2"}' };
const made = aRound({ scheme: first });
const fact = { unit: 'u1', indicator: 'r/1', kind: 'event', date: '2020-05-01' };

onEveryEngine('amendments', (store) => {
  test('another version takes the place of the one before, which is kept', async () => {
    const { db } = store();
    const id = await createRound(db, act, made);
    await amendRound(db, act, { id, version: 1, reason: '补充通知' }, { before: 'h1', after: second, judged: 0 });
    expect(await roundOf(db, id)).toMatchObject({ scheme: 'h2', version: 2 });
    expect(await schemeBody(db, 'h1')).toBe(first.body);
    expect(await amendmentsOf(db, id)).toMatchObject([{ seq: 2, before: 'h1', after: 'h2', reason: '补充通知' }]);
    expect((await roundEvents(db, id)).map(({ kind }) => kind)).toEqual(['draft', 'amended']);
  });

  test('a fact that came meanwhile, or a fact judged by the plan before: one of both is told', async () => {
    const { db } = store();
    const id = await createRound(db, act, made);
    const change = { id, version: 1, reason: '补充通知' };
    await addFacts(db, act, { round: id, facts: [fact], source: 'desk', judged: 0, scheme: 'h1' });
    await expect(amendRound(db, act, change, { before: 'h1', after: second, judged: 0 })).rejects.toThrow(Stale);
    expect(await roundOf(db, id)).toMatchObject({ scheme: 'h1', version: 1 });
    await amendRound(db, act, change, { before: 'h1', after: second, judged: 1 });
    const late = { round: id, facts: [fact], source: 'desk', judged: 1, scheme: 'h1' } as const;
    await expect(addFacts(db, act, late)).rejects.toThrow(Stale);
    expect(await indicatorsInUse(db, id)).toEqual([{ unit: 'u1', indicator: 'r/1' }]);
  });
});
