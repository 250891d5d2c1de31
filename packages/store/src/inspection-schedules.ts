import { type Act, note } from './audit.ts';
import { newId } from './ids.ts';
import { type Db, within } from './open.ts';
import type { InspectionScheduleTable } from './schema.ts';

export type NewSchedule = Pick<InspectionScheduleTable, 'round' | 'preset' | 'every' | 'hour'>;

/** Looks of a round that begin by themselves. Gives the id. */
export async function addSchedule(db: Db, act: Act & { account: string }, asked: NewSchedule): Promise<string> {
  const id = newId();
  await within(db, async (trx) => {
    const { round, ...detail } = asked;
    await note(trx, act, { action: 'schedule', kind: 'round', object: round, detail: { schedule: id, ...detail } });
    await trx
      .insertInto('inspectionSchedule')
      .values({ ...asked, id, at: act.at, by: act.account, lastDay: null, endedAt: null, endedBy: null })
      .execute();
  });
  return id;
}

/** False where there is none that lives. */
export async function endSchedule(
  db: Db,
  act: Act & { account: string },
  { round, id }: { round: string; id: string },
): Promise<boolean> {
  return within(db, async (trx) => {
    const ended = await trx
      .updateTable('inspectionSchedule')
      .set({ endedAt: act.at, endedBy: act.account })
      .where('id', '=', id)
      .where('round', '=', round)
      .where('endedAt', 'is', null)
      .executeTakeFirst();
    if (ended.numUpdatedRows === 0n) return false;
    await note(trx, act, { action: 'unschedule', kind: 'round', object: round, detail: { schedule: id } });
    return true;
  });
}

/** Those that live, of one round or of all; the oldest first. */
export async function schedulesOf(db: Db, round?: string): Promise<InspectionScheduleTable[]> {
  return db
    .selectFrom('inspectionSchedule')
    .selectAll()
    .where('endedAt', 'is', null)
    .$if(round !== undefined, (some) => some.where('round', '=', round ?? ''))
    .orderBy('at')
    .execute();
}

/** Takes the turn of a day. False where another server has had it: then nothing is begun. */
export async function takeTurn(db: Db, id: string, day: string): Promise<boolean> {
  const taken = await db
    .updateTable('inspectionSchedule')
    .set({ lastDay: day })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .where((e) => e.or([e('lastDay', 'is', null), e('lastDay', '<', day)]))
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
}
