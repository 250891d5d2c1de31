import { expect, test } from 'vitest';
import { within } from '../open.ts';
import { onEveryEngine } from '../testing/engines.ts';
import { keptQuery } from './kept-query.ts';

let built = 0;
const settingOf = keptQuery((db, value: (name: 'key') => string) => {
  built += 1;
  return db.selectFrom('setting').select('value').where('key', '=', value('key')).where('version', '=', 1);
});

onEveryEngine('a kept query', (store) => {
  test('is built once and run with other values, in a transaction too', async () => {
    const { db } = store();
    built = 0;
    for (const key of ['a', 'b'])
      await db
        .insertInto('setting')
        .values({ key, value: `of ${key}`, version: 1 })
        .execute();
    expect(await settingOf(db, { key: 'a' })).toEqual([{ value: 'of a' }]);
    expect(await settingOf(db, { key: 'b' })).toEqual([{ value: 'of b' }]);
    expect(await settingOf(db, { key: "'" })).toEqual([]);
    await within(db, async (trx) => {
      await trx.insertInto('setting').values({ key: 'c', value: 'of c', version: 1 }).execute();
      expect(await settingOf(trx, { key: 'c' })).toEqual([{ value: 'of c' }]);
    });
    expect(built).toBe(1);
  });
});
