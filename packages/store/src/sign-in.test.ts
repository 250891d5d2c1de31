import { expect, test } from 'vitest';
import { accountOf, addAccount } from './accounts.ts';
import { countFailure, setSecondFactor, useStep } from './sign-in.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: null, at: '2026-03-02T01:00:00.000Z' };
const until = '2026-03-02T01:20:00.000Z';

onEveryEngine('signing in', (store) => {
  test('failures that come at once are counted one by one, and the fifth locks', async () => {
    const { db } = store();
    const account = await addAccount(db, act, { login: 'a', name: 'A', password: null });
    const locked = await Promise.all(
      Array.from({ length: 5 }, () => countFailure(db, act, { account, most: 5, lockedUntil: until, address: '::1' })),
    );
    expect(locked.filter(Boolean)).toHaveLength(1);
    expect(await accountOf(db, account)).toMatchObject({ failures: 0, lockedUntil: until });
  });

  test('a time step is used once, and none before it comes again', async () => {
    const { db } = store();
    const account = await addAccount(db, act, { login: 'b', name: 'B', password: null });
    expect(await useStep(db, account, 100)).toBe(true);
    expect(await useStep(db, account, 100)).toBe(false);
    expect(await useStep(db, account, 99)).toBe(false);
    const both = await Promise.all([useStep(db, account, 101), useStep(db, account, 101)]);
    expect(both.filter(Boolean)).toHaveLength(1);
  });

  test('a second factor comes with the step that confirmed it, and goes without a trace of it', async () => {
    const { db } = store();
    const account = await addAccount(db, act, { login: 'c', name: 'C', password: null });
    await setSecondFactor(db, act, { account, secret: 'S', step: 7 });
    expect(await accountOf(db, account)).toMatchObject({ totp: 'S', totpStep: 7, version: 2 });
    await setSecondFactor(db, act, { account, secret: null, step: null });
    expect(await accountOf(db, account)).toMatchObject({ totp: null, totpStep: null });
  });
});
