import { type Act, note } from './audit.ts';
import { addEvidence, type NewEvidence } from './evidence.ts';
import { newId } from './ids.ts';
import { type Db, within } from './open.ts';
import type { CaptureTable } from './schema.ts';

export type NewCapture = Pick<CaptureTable, 'round' | 'unit' | 'indicator' | 'url'>;

/** Asks for a capture of a page, and gives its id; `send` puts the work in line with it. */
export async function addCapture(
  db: Db,
  act: Act & { account: string },
  asked: NewCapture,
  send: (trx: Db, job: { capture: string }) => Promise<void>,
): Promise<string> {
  const id = newId();
  await within(db, async (trx) => {
    const { round, ...detail } = asked;
    await note(trx, act, { action: 'capture', kind: 'round', object: round, detail: { capture: id, ...detail } });
    await trx
      .insertInto('capture')
      .values({
        ...asked,
        id,
        state: 'waiting',
        evidence: null,
        error: null,
        at: act.at,
        by: act.account,
        endedAt: null,
      })
      .execute();
    await send(trx, { capture: id });
  });
  return id;
}

export const captureOf = (db: Db, round: string, id: string): Promise<CaptureTable | undefined> =>
  db.selectFrom('capture').selectAll().where('round', '=', round).where('id', '=', id).executeTakeFirst();

/** One that waits to be made; undefined where it has ended. */
export const captureToMake = (db: Db, id: string): Promise<CaptureTable | undefined> =>
  db.selectFrom('capture').selectAll().where('id', '=', id).where('state', '=', 'waiting').executeTakeFirst();

/** What became of it: the evidence that it is now, or why there is none. */
export async function endCapture(
  db: Db,
  act: Act,
  id: string,
  became: NewEvidence | { readonly error: string },
): Promise<void> {
  const evidence = 'error' in became ? null : await addEvidence(db, act, became);
  await db
    .updateTable('capture')
    .set({
      state: evidence === null ? 'failed' : 'done',
      evidence,
      error: 'error' in became ? became.error : null,
      endedAt: act.at,
    })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
}
