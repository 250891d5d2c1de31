import { expect, it } from 'vitest';
import type { AuditResult } from './api.ts';
import { tallyBy } from './tally.ts';

const said = (site: string, audit: string, verdict: AuditResult['verdict'], count = 0): AuditResult => ({
  site,
  audit,
  verdict,
  count,
  why: null,
});
const results = [
  said('甲', '死链', 'fail', 3),
  said('甲', '备案号', 'fail', 1),
  said('乙', '死链', 'notTestable'),
  said('乙', '备案号', 'suspect', 2),
  said('丙', '死链', 'pass'),
  said('丙', '备案号', 'notApplicable'),
];

it('puts first what was found at most websites, even where something else was found more often', () => {
  const [first, second] = tallyBy(results, 'audit');
  expect(first).toMatchObject({ id: '备案号', found: 3, counts: { fail: 1, suspect: 1, notApplicable: 1, pass: 0 } });
  expect(first?.at.map(({ site }) => site)).toEqual(['乙', '甲']);
  expect(second).toMatchObject({ id: '死链', found: 3 });
});

it('puts first the website with most audits that found something; what could not be looked at is no fault', () => {
  expect(tallyBy(results, 'site').map(({ id, found }) => [id, found])).toEqual([
    ['甲', 4],
    ['乙', 2],
    ['丙', 0],
  ]);
  const blocked = [said('丁', '死链', 'notTestable'), said('丁', '备案号', 'notTestable'), ...results];
  expect(tallyBy(blocked, 'site')[2]).toMatchObject({ id: '丁', found: 0, at: [] });
});
