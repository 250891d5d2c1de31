import { expect, it } from 'vitest';
import type { Audit, Lead } from './api.ts';
import { groupsOf, linesOf, pagesOf } from './groups.ts';

const words = { zh: '', en: '' };
const audit = (id: string, scope: Audit['scope'] = 'page'): Audit => ({
  id,
  title: words,
  says: words,
  scope,
  sources: [],
});
const lead = (id: string, more: Partial<Lead> = {}): Lead => ({
  id,
  unit: 'u1',
  unitName: '甲镇',
  site: 's1',
  audit: 'typo',
  verdict: 'suspect',
  url: `http://a.gov.cn/${id}.html`,
  where: words,
  observed: '布署',
  expected: words,
  excerpt: null,
  pageAt: null,
  seen: [],
  suggestions: [],
  state: 'open',
  suppressed: false,
  mended: false,
  words: [],
  ...more,
});

it('puts what is sure before what has most places, and what is mended last', () => {
  const leads = [
    lead('1', { audit: 'gone', mended: true }),
    lead('2'),
    lead('3'),
    lead('4', { audit: 'icp', verdict: 'fail' }),
    lead('5', { audit: 'phone' }),
  ];
  const groups = groupsOf(
    leads,
    ['gone', 'phone', 'typo', 'icp', 'none'].map((id) => audit(id)),
  );
  expect(groups.map((one) => [one.audit.id, one.open.length, one.mended.length])).toEqual([
    ['icp', 1, 0],
    ['typo', 2, 0],
    ['phone', 1, 0],
    ['gone', 0, 1],
  ]);
});

it('puts what is worth most before everything else', () => {
  const leads = [lead('1', { audit: 'icp', verdict: 'fail' }), lead('2')];
  const worth = [{ unit: 'u1', audit: 'typo', points: '0.5' }];
  const groups = groupsOf(leads, [audit('icp'), audit('typo')], worth);
  expect(groups.map((one) => [one.audit.id, one.worth])).toEqual([
    ['typo', '0.5'],
    ['icp', null],
  ]);
});

it('names each page once that is still to be looked at, by site', () => {
  const open = [lead('1'), lead('1'), lead('2', { site: 's2' }), lead('3', { mended: true })];
  const [group] = groupsOf(open, [audit('typo')]);
  expect(group && [...pagesOf(group)]).toEqual([
    ['s1', ['http://a.gov.cn/1.html']],
    ['s2', ['http://a.gov.cn/2.html']],
  ]);
});

it('leaves what is true of a whole site to a look at the whole site', () => {
  const [group] = groupsOf([lead('1')], [audit('typo', 'site')]);
  expect(group && pagesOf(group).size).toBe(0);
});

it('tells once what stands on many pages, with the pages', () => {
  const lines = linesOf([lead('1'), lead('2'), lead('3', { observed: '做为' }), lead('2')]);
  expect(lines.map(({ lead: { observed }, urls }) => [observed, urls.length])).toEqual([
    ['布署', 2],
    ['做为', 1],
  ]);
});
