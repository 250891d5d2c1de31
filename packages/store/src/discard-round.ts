import type { Act } from './audit.ts';
import { type Db, within } from './open.ts';
import { addEvent, type Change, take } from './rounds.ts';

/**
 * Takes a draft away: what it was made of goes, its course and its lines in the audit log stay and say who and why. That it
 * is a draft is judged before. Throws Stale.
 */
export async function discardRound(
  db: Db,
  act: Act,
  { id, version, reason }: Change,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  await within(db, async (trx) => {
    await take(trx, id, version, {});
    await addEvent(trx, act, { round: id, seq: version + 1, kind: 'discarded', detail, reason });
    for (const table of ['roundUnit', 'roundWindow', 'roundSite', 'duty'] as const)
      await trx.deleteFrom(table).where('round', '=', id).execute();
    await trx.deleteFrom('round').where('id', '=', id).execute();
  });
}
