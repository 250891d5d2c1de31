import { expect, test } from 'vitest';
import { Stale } from './errors.ts';
import {
  addEvidence,
  awaitedMaterial,
  decideMaterial,
  evidenceById,
  evidenceOf,
  type NewEvidence,
} from './evidence.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: 'l1', at: '2026-03-02T01:00:00.000Z' };
const file: Omit<NewEvidence, 'round'> = {
  unit: 'u1',
  indicator: 'r/1.1',
  hash: 'ab'.repeat(32),
  link: null,
  name: '1.1 目录.pdf',
  type: 'application/pdf',
  size: 7,
  happenedOn: '2026-02-01',
  note: null,
  handedIn: true,
};

onEveryEngine('evidence', (store) => {
  test('comes back with what became of it, by unit', async () => {
    const { db } = store();
    const id = await addEvidence(db, act, { ...file, round: 'a' });
    const link = { ...file, round: 'a', unit: 'u2', hash: null, link: 'https://example.gov.cn/', handedIn: false };
    await addEvidence(db, act, link);
    await decideMaterial(db, { ...act, account: 'o1' }, { evidence: id, kind: 'returned', reason: '缺公章' });
    const [mine] = await evidenceOf(db, 'a', { unit: ['u1'] });
    expect(mine).toMatchObject({ id, kind: 'supplied', page: null, receivedAt: act.at, account: 'l1' });
    expect(mine?.events.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['handed-in', null],
      ['returned', '缺公章'],
    ]);
    expect((await evidenceOf(db, 'a')).map(({ events }) => events.length).sort()).toEqual([0, 2]);
    expect(await evidenceById(db, 'a', id)).toMatchObject({ name: '1.1 目录.pdf', handedIn: true });
    expect(await evidenceById(db, 'b', id)).toBeUndefined();
  });

  test('is decided on once, and only where somebody handed it in', async () => {
    const { db } = store();
    const id = await addEvidence(db, act, { ...file, round: 'c' });
    const own = await addEvidence(db, act, { ...file, round: 'c', handedIn: false });
    const accept = (evidence: string) => decideMaterial(db, act, { evidence, kind: 'accepted', reason: null });
    expect(await awaitedMaterial(db, 'c')).toEqual([{ unit: 'u1', indicator: 'r/1.1' }]);
    const ended = await Promise.allSettled([accept(id), accept(id)]);
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(accept(own)).rejects.toThrow(Stale);
    expect(await awaitedMaterial(db, 'c')).toEqual([]);
  });
});
