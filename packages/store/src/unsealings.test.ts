import { expect, test } from 'vitest';
import { addAccount } from './accounts.ts';
import { auditLines } from './audit-lines.ts';
import { Stale } from './errors.ts';
import { roundOf } from './round-lists.ts';
import { createRound } from './rounds.ts';
import { aRound } from './testing/a-round.ts';
import { onEveryEngine } from './testing/engines.ts';
import { unsealingsOf, unsealStage } from './unsealings.ts';

const act = { account: null, at: '2026-03-02T01:00:00.000Z' };
const made = aRound();

onEveryEngine('unsealings', (store) => {
  test('a round is under seal only where it is made so', async () => {
    const { db } = store();
    expect(await roundOf(db, await createRound(db, act, made))).toMatchObject({ underSeal: 0 });
    expect(await roundOf(db, await createRound(db, act, { ...made, underSeal: true }))).toMatchObject({ underSeal: 1 });
  });

  test('a word on a stage stands in the course and in the log, with its name; it is given on the newest version', async () => {
    const { db } = store();
    const id = await createRound(db, act, { ...made, underSeal: true });
    const account = await addAccount(db, act, { login: 'shen', name: '沈组织', password: null });
    await unsealStage(db, { ...act, account }, { id, version: 1, reason: '收集结束' }, 'agency');
    await expect(unsealStage(db, act, { id, version: 1, reason: '又' }, 'agency')).rejects.toThrow(Stale);
    expect(await unsealingsOf(db, id)).toEqual([{ stage: 'agency', account, name: '沈组织', at: act.at }]);
    const [line] = await auditLines(db, { kind: 'round', limit: 1 });
    expect(line).toMatchObject({ action: 'unsealed', object: id, account });
  });
});
