import { type Act, note } from './audit.ts';
import { Stale } from './errors.ts';
import { type Db, within } from './open.ts';

/** A setting with its version; 0 where nobody has set it. */
export async function readSetting(db: Db, key: string): Promise<{ value: string | null; version: number }> {
  const row = await db.selectFrom('setting').selectAll().where('key', '=', key).executeTakeFirst();
  return { value: row?.value ?? null, version: row?.version ?? 0 };
}

/** Sets a setting as its reader saw it. Throws Stale. */
export async function writeSetting(
  db: Db,
  act: Act,
  { key, value, version }: { key: string; value: string; version: number },
): Promise<void> {
  await within(db, async (trx) => {
    const written =
      version === 0
        ? await trx
            .insertInto('setting')
            .values({ key, value, version: 1 })
            .onConflict((on) => on.doNothing())
            .returning('key')
            .executeTakeFirst()
        : await trx
            .updateTable('setting')
            .set({ value, version: version + 1 })
            .where('key', '=', key)
            .where('version', '=', version)
            .returning('key')
            .executeTakeFirst();
    if (!written) throw new Stale('setting', key);
    await note(trx, act, { action: 'set', kind: 'setting', object: key, detail: { value } });
  });
}
