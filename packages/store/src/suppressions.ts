import { type Act, note } from './audit.ts';
import { newId } from './ids.ts';
import { type Db, within } from './open.ts';
import type { SuppressionTable } from './schema.ts';

export type NewSuppression = Pick<SuppressionTable, 'round' | 'audit' | 'site' | 'reason' | 'until'>;

/** What an audit finds stays out of sight until a day, for a reason. Gives its id. */
export async function addSuppression(db: Db, act: Act & { account: string }, asked: NewSuppression): Promise<string> {
  const id = newId();
  await within(db, async (trx) => {
    const { round, ...detail } = asked;
    await note(trx, act, { action: 'suppress', kind: 'round', object: round, detail: { suppression: id, ...detail } });
    await trx
      .insertInto('suppression')
      .values({ ...asked, id, at: act.at, by: act.account, endedAt: null, endedBy: null })
      .execute();
  });
  return id;
}

/** Ends it before its day. False where there is none that lives. */
export async function endSuppression(
  db: Db,
  act: Act & { account: string },
  { round, id }: { round: string; id: string },
): Promise<boolean> {
  return within(db, async (trx) => {
    const ended = await trx
      .updateTable('suppression')
      .set({ endedAt: act.at, endedBy: act.account })
      .where('id', '=', id)
      .where('round', '=', round)
      .where('endedAt', 'is', null)
      .executeTakeFirst();
    if (ended.numUpdatedRows === 0n) return false;
    await note(trx, act, { action: 'unsuppress', kind: 'round', object: round, detail: { suppression: id } });
    return true;
  });
}

/** Those that hold on a day (ISO, China), the oldest first. */
export async function suppressionsOf(
  db: Db,
  round: string,
  day: string,
): Promise<(SuppressionTable & { who: string | null })[]> {
  return db
    .selectFrom('suppression')
    .leftJoin('account', 'account.id', 'suppression.by')
    .selectAll('suppression')
    .select('account.name as who')
    .where('suppression.round', '=', round)
    .where('suppression.endedAt', 'is', null)
    .where('suppression.until', '>=', day)
    .orderBy('suppression.at')
    .execute();
}
