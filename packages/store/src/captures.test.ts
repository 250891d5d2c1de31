import { expect, test } from 'vitest';
import { addCapture, captureOf, captureToMake, endCapture } from './captures.ts';
import { evidenceOf } from './evidence.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: 'p1', at: '2026-03-02T01:00:00.000Z' };
const asked = (round: string) => ({ round, unit: 'u1', indicator: null, url: 'http://a.gov.cn/' });
const send = async () => undefined;

onEveryEngine('captures', (store) => {
  test('one that is made is fixed evidence from then on', async () => {
    const { db } = store();
    const id = await addCapture(db, act, asked('r1'), send);
    expect(await captureToMake(db, id)).toMatchObject({ state: 'waiting', url: 'http://a.gov.cn/' });
    await endCapture(db, act, id, {
      round: 'r1',
      unit: 'u1',
      indicator: null,
      hash: 'a'.repeat(64),
      link: null,
      name: 'a.wacz',
      type: 'application/wacz',
      size: 3,
      happenedOn: null,
      note: null,
      handedIn: false,
      capturedAt: act.at,
    });
    const [evidence] = await evidenceOf(db, 'r1');
    expect(evidence).toMatchObject({ kind: 'fixed', capturedAt: act.at, page: 'http://a.gov.cn/' });
    expect(await captureOf(db, 'r1', id)).toMatchObject({ state: 'done', evidence: evidence?.id, endedAt: act.at });
    expect(await captureToMake(db, id)).toBeUndefined();
    expect(await captureOf(db, 'r2', id)).toBeUndefined();
  });

  test('one that could not be made says why', async () => {
    const { db } = store();
    const id = await addCapture(db, act, asked('r3'), send);
    await endCapture(db, act, id, { error: '磁盘已满' });
    expect(await captureOf(db, 'r3', id)).toMatchObject({ state: 'failed', evidence: null, error: '磁盘已满' });
  });
});
