import { expect, test } from 'vitest';
import { addSchedule, endSchedule, schedulesOf, takeTurn } from './inspection-schedules.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: 'p1', at: '2026-03-02T01:00:00.000Z' };
const asked = (round: string) => ({ round, preset: 'all', every: 'day' as const, hour: 2 });

onEveryEngine('inspection schedules', (store) => {
  test('of several servers one takes the turn of a day', async () => {
    const { db } = store();
    const id = await addSchedule(db, act, asked('r1'));
    const turns = await Promise.all([takeTurn(db, id, '2026-03-03'), takeTurn(db, id, '2026-03-03')]);
    expect(turns.filter(Boolean)).toHaveLength(1);
    expect(await takeTurn(db, id, '2026-03-02')).toBe(false);
    expect(await takeTurn(db, id, '2026-03-04')).toBe(true);
  });

  test('one that has ended begins nothing', async () => {
    const { db } = store();
    const id = await addSchedule(db, act, asked('r2'));
    expect((await schedulesOf(db, 'r2')).map((one) => one.id)).toEqual([id]);
    expect(await endSchedule(db, act, { round: 'r2', id })).toBe(true);
    expect(await endSchedule(db, act, { round: 'r2', id })).toBe(false);
    expect(await schedulesOf(db, 'r2')).toEqual([]);
    expect(await takeTurn(db, id, '2026-03-05')).toBe(false);
  });
});
