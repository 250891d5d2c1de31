import { expect, test } from 'vitest';
import { addDuties, addDuty, endDuties, endDuty, listDuties } from './duties.ts';
import { createPost } from './posts.ts';
import { createRound } from './rounds.ts';
import { aRound } from './testing/a-round.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: null, at: '2026-03-02T01:00:00.000Z' };

onEveryEngine('duties', (store) => {
  test('a duty is had until it ends, once', async () => {
    const { db } = store();
    const round = await createRound(db, act, aRound());
    const post = await createPost(db, act, { name: '评估一组', role: 'assessor', unit: null });
    const duty = { round, post, kind: 'assess', stage: 'agency', indicator: null, unit: null } as const;
    const id = await addDuty(db, act, duty);
    expect(await listDuties(db, round)).toMatchObject([{ id, postName: '评估一组', holder: null }]);
    expect(await listDuties(db, round, [])).toEqual([]);
    expect(await endDuty(db, act, { round: 'another', id })).toBe(false);
    expect(await endDuty(db, act, { round, id })).toBe(true);
    expect(await endDuty(db, act, { round, id })).toBe(false);
    expect(await listDuties(db, round)).toEqual([]);
  });

  test('duties are given together and ended together, all of them or none', async () => {
    const { db } = store();
    const round = await createRound(db, act, aRound());
    const post = await createPost(db, act, { name: '评估二组', role: 'assessor', unit: null });
    const duty = { round, post, kind: 'assess', stage: null, indicator: 'result/1' } as const;
    const ids = await addDuties(db, act, [
      { ...duty, unit: 'u1' },
      { ...duty, unit: 'u2' },
    ]);
    expect((await listDuties(db, round)).map(({ unit }) => unit).sort()).toEqual(['u1', 'u2']);
    expect(await endDuties(db, act, { round, ids: [...ids, 'none'] })).toBe(false);
    expect(await listDuties(db, round)).toHaveLength(2);
    expect(await endDuties(db, act, { round, ids })).toBe(true);
    expect(await listDuties(db, round)).toEqual([]);
  });
});
