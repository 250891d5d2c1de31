import type { Site } from '@mingjian/model';
import { expect, test } from 'vitest';
import { auditLines } from './audit-lines.ts';
import { Stale } from './errors.ts';
import { changeSites, roundsWithSites, sitesOf, sitesSeen } from './sites.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: null, at: '2026-03-02T01:00:00.000Z' };
const site = (unit: string, address: string, more: Partial<Site> = {}): Site => ({
  unit,
  kind: 'website',
  name: `${unit}网`,
  address,
  main: false,
  ...more,
});

onEveryEngine('sites', (store) => {
  test('a register keeps what is in it, by unit, the main ones first, and tells it to whom it concerns', async () => {
    const { db } = store();
    const add = [
      site('t2', 'b.gov.cn'),
      site('t1', 'z.gov.cn', { code: '3412000012' }),
      site('t1', 'a', { kind: 'wechat', main: true, row: 4 }),
    ];
    await changeSites(db, act, { round: 'r1', add, end: [], judged: 0, reason: '普查' });
    expect((await sitesOf(db, 'r1')).map(({ unit, address }) => [unit, address])).toEqual([
      ['t1', 'a'],
      ['t1', 'z.gov.cn'],
      ['t2', 'b.gov.cn'],
    ]);
    expect(await sitesOf(db, 'r1', ['t1'])).toMatchObject([
      { kind: 'wechat', main: true },
      { code: '3412000012', main: false, at: act.at },
    ]);
    expect(await sitesOf(db, 'r1', [])).toEqual([]);
    expect(await sitesOf(db, 'r2')).toEqual([]);
    const found = await roundsWithSites(db);
    expect([found.has('r1'), found.has('r2')]).toEqual([true, false]);
  });

  test('what is struck off is no longer in it, and its line says why', async () => {
    const { db } = store();
    await changeSites(db, act, { round: 'r3', add: [site('t1', 'a.gov.cn')], end: [], judged: 0, reason: '普查' });
    const [first] = await sitesOf(db, 'r3');
    const add = [site('t1', 'b.gov.cn')];
    await changeSites(db, act, { round: 'r3', add, end: [first?.id ?? ''], judged: 1, reason: '域名变更' });
    expect((await sitesOf(db, 'r3')).map(({ address }) => address)).toEqual(['b.gov.cn']);
    const [line] = await auditLines(db, { kind: 'round', limit: 1 });
    expect(JSON.parse(line?.detail ?? '{}')).toMatchObject({ ended: [first?.id], reason: '域名变更' });
    expect(
      await db
        .selectFrom('roundSite')
        .select('endedAt')
        .where('id', '=', first?.id ?? '')
        .execute(),
    ).toEqual([{ endedAt: act.at }]);
  });

  test('of two who saw the same register one is told that it is stale, and nothing of his change stays', async () => {
    const { db } = store();
    const change = (address: string) =>
      changeSites(db, act, { round: 'r4', add: [site('t1', address)], end: [], judged: 0, reason: '普查' });
    const both = await Promise.allSettled([change('a.gov.cn'), change('b.gov.cn')]);
    const lost = both.filter((one): one is PromiseRejectedResult => one.status === 'rejected');
    expect(lost.map(({ reason }) => reason instanceof Stale)).toEqual([true]);
    expect(await sitesOf(db, 'r4')).toHaveLength(1);
    expect(await sitesSeen(db, 'r4')).toBe(1);
  });
});
