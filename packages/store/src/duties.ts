import { type Act, note } from './audit.ts';
import { newId } from './ids.ts';
import { type Db, within } from './open.ts';
import type { DutyTable } from './schema.ts';

export type NewDuty = Omit<DutyTable, 'id' | 'endedAt'>;

/** A duty with the post that has it and who holds that post today. */
export interface ListedDuty extends DutyTable {
  readonly postName: string;
  readonly holder: string | null;
}

/** Gives a post something to do in a round. Gives the duty's id. */
export async function addDuty(db: Db, act: Act, duty: NewDuty): Promise<string> {
  const id = newId();
  await within(db, async (trx) => {
    await trx
      .insertInto('duty')
      .values({ ...duty, id, endedAt: null })
      .execute();
    await note(trx, act, { action: 'assign', kind: 'duty', object: id, detail: { ...duty } });
  });
  return id;
}

/** Ends a duty; what was done under it stays. False where there is no such duty, or it has ended. */
export async function endDuty(db: Db, act: Act, { round, id }: { round: string; id: string }): Promise<boolean> {
  return within(db, async (trx) => {
    const done = await trx
      .updateTable('duty')
      .set({ endedAt: act.at })
      .where('id', '=', id)
      .where('round', '=', round)
      .where('endedAt', 'is', null)
      .executeTakeFirst();
    if (done.numUpdatedRows === 0n) return false;
    await note(trx, act, { action: 'end', kind: 'duty', object: id, detail: { round } });
    return true;
  });
}

/** The duties of a round that have not ended; with `posts`, of these posts. */
export async function listDuties(db: Db, round: string, posts?: readonly string[]): Promise<ListedDuty[]> {
  const all = db
    .selectFrom('duty')
    .innerJoin('post', 'post.id', 'duty.post')
    .leftJoin('holding', (on) => on.onRef('holding.post', '=', 'post.id').on('holding.untilAt', 'is', null))
    .leftJoin('account', 'account.id', 'holding.account')
    .selectAll('duty')
    .select(['post.name as postName', 'account.name as holder'])
    .where('duty.round', '=', round)
    .where('duty.endedAt', 'is', null)
    .orderBy('post.name')
    .orderBy('duty.id');
  return (posts === undefined ? all : all.where('duty.post', 'in', [...posts, ''])).execute();
}
