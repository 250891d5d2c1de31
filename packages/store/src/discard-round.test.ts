import { expect, test } from 'vitest';
import { auditLines } from './audit-lines.ts';
import { discardRound } from './discard-round.ts';
import { addDuty, listDuties } from './duties.ts';
import { Stale } from './errors.ts';
import { roundEvents, roundOf, roundUnits, roundWindows } from './round-lists.ts';
import { createRound } from './rounds.ts';
import { aRound } from './testing/a-round.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: 'office', at: '2026-03-02T01:00:00.000Z' };
const made = aRound({
  title: '建错的考评',
  units: [{ id: 'u1', name: '南陵县', class: 'county' }],
  windows: [{ stage: 'agency', from: '2020-12-20', to: '2021-02-20' }],
});

onEveryEngine('a draft that is taken away', (store) => {
  test('leaves its course and its lines in the log, and nothing else', async () => {
    const { db } = store();
    const id = await createRound(db, act, made);
    const other = await createRound(db, act, { ...made, title: '另一次' });
    for (const round of [id, other])
      await addDuty(db, act, { round, post: 'p', kind: 'assess', stage: null, indicator: null, unit: null });
    await discardRound(db, act, { id, version: 1, reason: '选错方案' }, { title: made.title });
    expect(await roundOf(db, id)).toBeUndefined();
    expect([await roundUnits(db, id), await roundWindows(db, id), await listDuties(db, id)]).toEqual([[], [], []]);
    expect((await roundEvents(db, id)).map(({ kind, reason }) => [kind, reason])).toEqual([
      ['draft', null],
      ['discarded', '选错方案'],
    ]);
    const [line] = (await auditLines(db, { limit: 100 })).filter(({ action }) => action === 'discarded');
    expect([line?.account, line?.object, JSON.parse(line?.detail ?? '{}')]).toEqual([
      'office',
      id,
      { title: made.title, reason: '选错方案' },
    ]);
    // Another round has lost nothing.
    expect(await roundOf(db, other)).toMatchObject({ title: '另一次', units: 1 });
    expect(await roundWindows(db, other)).toHaveLength(1);
  });

  test('stays where somebody changed it meanwhile', async () => {
    const { db } = store();
    const id = await createRound(db, act, made);
    await expect(discardRound(db, act, { id, version: 2, reason: '旧' }, {})).rejects.toThrow(Stale);
    expect(await roundOf(db, id)).toMatchObject({ units: 1, version: 1 });
  });
});
