import type { Act } from './audit.ts';
import { type Db, within } from './open.ts';
import { addEvent, type Change, take } from './rounds.ts';

/** Somebody's word that a stage of a round under seal may be looked at; it stands in the round's course. */
export interface KeptUnsealing {
  readonly stage: string;
  readonly account: string | null;
  readonly name: string | null;
  readonly at: string;
}

/** Gives the word on a stage; it is never taken back. Whether it may be given is judged before. Throws Stale. */
export async function unsealStage(db: Db, act: Act, { id, version, reason }: Change, stage: string): Promise<void> {
  await within(db, async (trx) => {
    await take(trx, id, version, {});
    await addEvent(trx, act, { round: id, seq: version + 1, kind: 'unsealed', detail: { stage }, reason });
  });
}

/** The words given on a round's stages, in their order. */
export async function unsealingsOf(db: Db, round: string): Promise<KeptUnsealing[]> {
  const rows = await db
    .selectFrom('roundEvent')
    .leftJoin('account', 'account.id', 'roundEvent.by')
    .select(['roundEvent.detail', 'roundEvent.by', 'roundEvent.at', 'account.name'])
    .where('roundEvent.round', '=', round)
    .where('roundEvent.kind', '=', 'unsealed')
    .orderBy('roundEvent.seq')
    .execute();
  return rows.map(({ detail, by, at, name }) => ({
    stage: (JSON.parse(detail) as { stage: string }).stage,
    account: by,
    name,
    at,
  }));
}
