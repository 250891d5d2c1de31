import { expect, test } from 'vitest';
import { listRounds, roundEvents } from './round-lists.ts';
import { changeState, createRound } from './rounds.ts';
import { aRound } from './testing/a-round.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: null, at: '2026-03-02T01:00:00.000Z' };

onEveryEngine('lists of rounds', (store) => {
  test('a unit sees the rounds in which it is assessed', async () => {
    const { db } = store();
    const mine = await createRound(db, act, aRound({ units: [{ id: 'u9', name: '乙', class: 'county' }] }));
    expect((await listRounds(db, { unit: ['u9'] })).map(({ id }) => id)).toEqual([mine]);
    expect(await listRounds(db, { unit: [] })).toEqual([]);
  });

  test('the course of a round tells who, when and why', async () => {
    const { db } = store();
    const id = await createRound(db, act, aRound());
    await changeState(db, act, { id, version: 1, reason: '领导小组同意' }, 'announced');
    expect(await roundEvents(db, id)).toMatchObject([
      { kind: 'draft', reason: null },
      { kind: 'announced', reason: '领导小组同意', at: act.at },
    ]);
  });
});
