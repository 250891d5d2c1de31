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

const BATCH = 500;

/** Gives a post something to do in a round: one duty for each, all of them or none. Gives their ids in order. */
export async function addDuties(db: Db, act: Act, duties: readonly NewDuty[]): Promise<string[]> {
  const rows = duties.map((duty) => ({ ...duty, id: newId(), endedAt: null }));
  await within(db, async (trx) => {
    for (let at = 0; at < rows.length; at += BATCH) {
      await trx
        .insertInto('duty')
        .values(rows.slice(at, at + BATCH))
        .execute();
    }
    for (const { id, endedAt: _, ...duty } of rows) {
      await note(trx, act, { action: 'assign', kind: 'duty', object: id, detail: duty });
    }
  });
  return rows.map(({ id }) => id);
}

/** One duty. Gives its id. */
export async function addDuty(db: Db, act: Act, duty: NewDuty): Promise<string> {
  const [id = ''] = await addDuties(db, act, [duty]);
  return id;
}

/**
 * Ends duties; what was done under them stays. All of them, or none and false where one is not of this round or has
 * ended.
 */
export async function endDuties(
  db: Db,
  act: Act,
  { round, ids }: { round: string; ids: readonly string[] },
): Promise<boolean> {
  return within(db, async (trx) => {
    const open = await trx
      .selectFrom('duty')
      .select('id')
      .where('id', 'in', [...ids, ''])
      .where('round', '=', round)
      .where('endedAt', 'is', null)
      .execute();
    if (open.length !== new Set(ids).size) return false;
    await trx
      .updateTable('duty')
      .set({ endedAt: act.at })
      .where('id', 'in', [...ids, ''])
      .execute();
    for (const { id } of open) await note(trx, act, { action: 'end', kind: 'duty', object: id, detail: { round } });
    return true;
  });
}

/** Ends one duty. False where there is no such duty, or it has ended. */
export const endDuty = (db: Db, act: Act, { round, id }: { round: string; id: string }): Promise<boolean> =>
  endDuties(db, act, { round, ids: [id] });

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

/** The stages of a round that some post assesses; null: a duty for all of them. */
export async function assessedStages(db: Db, round: string): Promise<{ stage: string | null }[]> {
  return db
    .selectFrom('duty')
    .select('stage')
    .distinct()
    .where('round', '=', round)
    .where('kind', '=', 'assess')
    .where('endedAt', 'is', null)
    .execute();
}
