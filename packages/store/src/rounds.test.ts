import { expect, test } from 'vitest';
import { brokenAt } from './audit.ts';
import { Stale } from './errors.ts';
import { roundEvents, roundOf, roundUnits, roundWindows } from './round-lists.ts';
import { changeState, createRound, setParams, setUnits, setWindows } from './rounds.ts';
import { schemeBody } from './schemes.ts';
import { aRound } from './testing/a-round.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: null, at: '2026-03-02T01:00:00.000Z' };
const made = aRound({
  params: { bonus: '5' },
  units: [
    { id: 'u2', name: '无为市', class: 'county', tags: ['t'] },
    { id: 'u1', name: '南陵县', class: 'county', parent: 'u2' },
  ],
  windows: [{ stage: 'agency', from: '2020-12-20', to: '2021-02-20' }],
});

onEveryEngine('rounds', (store) => {
  test('a round keeps its scheme, units and windows as they were given', async () => {
    const { db } = store();
    const id = await createRound(db, act, made);
    const other = await createRound(db, act, { ...made, title: '另一次', units: [] });
    expect(await roundOf(db, id)).toMatchObject({ state: 'draft', schemeId: 'wuhu-2020', units: 2, version: 1 });
    expect(await roundOf(db, id)).toMatchObject({ from: '2020-12-20', to: '2021-02-20' });
    expect(await roundOf(db, other)).toMatchObject({ units: 0 });
    expect(await roundUnits(db, id)).toEqual([{ ...made.units[0] }, { ...made.units[1], tags: [] }]);
    expect(await roundWindows(db, id)).toMatchObject(made.windows);
    expect(await schemeBody(db, 'h1')).toBe(made.scheme.body);
  });

  test('of two who change one version, one is told that it is stale, and nothing of his change stays', async () => {
    const { db } = store();
    const id = await createRound(db, act, made);
    const seen = { id, version: 1, reason: '延期' };
    const later = [{ stage: 'agency', from: '2020-12-20', to: '2021-03-20' }];
    const both = await Promise.allSettled([setWindows(db, act, seen, later), changeState(db, act, seen, 'announced')]);
    const lost = both.filter((one): one is PromiseRejectedResult => one.status === 'rejected');
    expect(lost.map(({ reason }) => reason instanceof Stale)).toEqual([true]);
    expect((await roundEvents(db, id)).map(({ seq }) => seq)).toEqual([1, 2]);
    expect(await brokenAt(db)).toBeNull();
  });

  test('parameters and units are set anew, each time as a new version with what changed', async () => {
    const { db } = store();
    const id = await createRound(db, act, made);
    await setParams(db, act, { id, version: 1, reason: '领导小组定' }, { bonus: '6' }, { bonus: ['5', '6'] });
    await setUnits(db, act, { id, version: 2, reason: null }, [{ id: 'u3', name: '镜湖区', class: 'county' }]);
    expect(await roundOf(db, id)).toMatchObject({ params: '{"bonus":"6"}', units: 1, version: 3 });
    expect((await roundUnits(db, id)).map((unit) => unit.id)).toEqual(['u3']);
    const seen = { id, version: 2, reason: null };
    await expect(setParams(db, act, seen, {}, {})).rejects.toThrow(Stale);
    await expect(setUnits(db, act, seen, [])).rejects.toThrow(Stale);
    expect((await roundEvents(db, id)).map(({ kind, detail }) => [kind, JSON.parse(detail)])).toEqual([
      ['draft', { scheme: 'wuhu-2020', version: '1' }],
      ['params', { bonus: ['5', '6'] }],
      ['units', { before: ['u2', 'u1'], after: ['u3'] }],
    ]);
  });
});
