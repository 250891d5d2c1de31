import { expect, test } from 'vitest';
import { Stale } from './errors.ts';
import { readSetting, writeSetting } from './settings.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: null, at: '2026-03-02T01:00:00.000Z' };

onEveryEngine('settings', (store) => {
  test('nobody overwrites what somebody else has set meanwhile', async () => {
    const { db } = store();
    expect(await readSetting(db, 'a')).toEqual({ value: null, version: 0 });
    await writeSetting(db, act, { key: 'a', value: 'x', version: 0 });
    await expect(writeSetting(db, act, { key: 'a', value: 'y', version: 0 })).rejects.toBeInstanceOf(Stale);
    await writeSetting(db, act, { key: 'a', value: 'y', version: 1 });
    await expect(writeSetting(db, act, { key: 'a', value: 'z', version: 1 })).rejects.toBeInstanceOf(Stale);
    expect(await readSetting(db, 'a')).toEqual({ value: 'y', version: 2 });
  });
});
