import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { isFull, isTaken, Stale } from './errors.ts';
import { within } from './open.ts';
import { limitPages, onEveryEngine } from './testing/engines.ts';

const setting = { key: 'taken', value: 'v', version: 1 };
const caught = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

onEveryEngine('errors', (store) => {
  test('a key that is there already, by primary key and by unique index', async () => {
    const { db } = store();
    const post = { name: '政务公开科', role: 'organiser', unit: null, closedAt: null, version: 1 };
    await db.insertInto('setting').values(setting).execute();
    await db
      .insertInto('post')
      .values({ id: 'p1', ...post })
      .execute();
    const same = [
      db.insertInto('setting').values(setting).execute(),
      db
        .insertInto('post')
        .values({ id: 'p2', ...post })
        .execute(),
    ];
    for (const work of same) {
      const error = await caught(work);
      expect(isTaken(error)).toBe(true);
      expect(isFull(error)).toBe(false);
    }
    const other = await caught(sql`select nothing from nowhere`.execute(db));
    expect([isTaken(other), isFull(other)]).toEqual([false, false]);
  });

  test('a full disk: nothing of the transaction is kept, reading goes on, and writing too once there is room', async () => {
    const { db, engine } = store();
    const fill = (limit: boolean) =>
      within(db, async (trx) => {
        await trx
          .insertInto('setting')
          .values({ ...setting, key: 'half' })
          .execute();
        if (engine === 'postgres' && limit) {
          // The code that the server answers with when its disk is full; a disk of its own is filled in tests/crash.
          await sql`do $$ begin raise exception 'no space left on device' using errcode = '53100'; end $$`.execute(trx);
        }
        await trx
          .insertInto('setting')
          .values({ key: 'big', value: 'x'.repeat(400_000), version: 1 })
          .execute();
      });
    if (engine === 'sqlite') await limitPages(store(), 1);
    expect(isFull(await caught(fill(true)))).toBe(true);
    const keys = async () =>
      (await db.selectFrom('setting').select('key').orderBy('key').execute()).map((row) => row.key);
    expect(await keys()).toEqual(['taken']);
    if (engine === 'sqlite') await limitPages(store(), 1_000_000);
    await fill(false);
    expect(await keys()).toEqual(['big', 'half', 'taken']);
  });
});

test('what is stale says what it is', () => {
  expect(new Stale('round', 'r1')).toMatchObject({
    kind: 'round',
    id: 'r1',
    message: 'round r1 was changed meanwhile',
  });
  expect([isTaken(null), isFull(undefined), isFull({ code: 'ENOSPC' })]).toEqual([false, false, true]);
});
