import { type Act, note } from './audit.ts';
import { type Db, within } from './open.ts';

/**
 * Counts a wrong password or code. Attempts that come at once are counted one by one; the one that reaches `most` locks the
 * account until the given instant and the count begins anew. Gives whether the account is locked now.
 */
export async function countFailure(
  db: Db,
  act: Act,
  { account, most, lockedUntil, address }: { account: string; most: number; lockedUntil: string; address: string },
): Promise<boolean> {
  return within(db, async (trx) => {
    const { failures } = await trx
      .updateTable('account')
      .set((e) => ({ failures: e('failures', '+', 1) }))
      .where('id', '=', account)
      .returning('failures')
      .executeTakeFirstOrThrow();
    const locked = failures >= most;
    if (locked) await trx.updateTable('account').set({ failures: 0, lockedUntil }).where('id', '=', account).execute();
    await note(trx, act, { action: locked ? 'lock' : 'refuse', kind: 'account', object: account, detail: { address } });
    return locked;
  });
}

/** Tells the audit log of an attempt that met no account; what was typed is not kept, for it may be a password. */
export async function noteStranger(db: Db, act: Act, address: string): Promise<void> {
  await within(db, (trx) => note(trx, act, { action: 'refuse', kind: 'account', object: '', detail: { address } }));
}

/** Remembers the time step of a code that was shown. False: that step, or a later one, has been used already. */
export async function useStep(db: Db, account: string, step: number): Promise<boolean> {
  const done = await db
    .updateTable('account')
    .set({ totpStep: step })
    .where('id', '=', account)
    .where((e) => e.or([e('totpStep', 'is', null), e('totpStep', '<', step)]))
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Sets or takes away the secret of the second factor. The step that confirmed it is used up. */
export async function setSecondFactor(
  db: Db,
  act: Act,
  { account, secret, step }: { account: string; secret: string | null; step: number | null },
): Promise<void> {
  await within(db, async (trx) => {
    await trx
      .updateTable('account')
      .set((e) => ({ totp: secret, totpStep: step, version: e('version', '+', 1) }))
      .where('id', '=', account)
      .execute();
    const action = secret === null ? 'remove-second-factor' : 'set-second-factor';
    await note(trx, act, { action, kind: 'account', object: account });
  });
}
