import { expect, test } from 'vitest';
import { leadCounts } from './lead-counts.ts';
import { addLeads, addWords, leadsOf, type NewLead } from './leads.ts';
import { within } from './open.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: 'p1', at: '2026-03-02T01:00:00.000Z' };
const lead: NewLead = {
  round: 'counted',
  purpose: 'office',
  unit: 'u1',
  site: 's1',
  audit: 'wording',
  verdict: 'suspect',
  url: 'http://a.gov.cn/1.html',
  element: null,
  place: '{"zh":"正文","en":"text"}',
  observed: '象',
  expected: '{"zh":"像","en":"as"}',
  excerpt: null,
  page: null,
  pageType: null,
  pageAt: null,
};

onEveryEngine('counts of leads', (store) => {
  test('go by what was said last of each, and leave out what a unit found for itself', async () => {
    const { db } = store();
    const found = ['象', '做为', '既使'].map((observed) => ({ ...lead, observed }));
    await within(db, (trx) => addLeads(trx, act.at, 'i1', [...found, { ...lead, unit: 'u2', purpose: 'self' }]));
    const [first, second] = await leadsOf(db, 'counted', { purpose: 'office' });
    const say = (kind: 'rejected' | 'reopened', of: typeof first, judged: number) =>
      addWords(db, act, {
        round: 'counted',
        reason: '示例',
        words: [{ lead: of?.id ?? '', kind, indicator: null, fact: null, judged }],
      });
    await say('rejected', first, 0);
    await say('rejected', second, 0);
    await say('reopened', second, 1);
    const counts = await leadCounts(db, 'counted', 'office');
    expect(counts.map(({ unit, site, audit }) => [unit, site, audit])).toEqual(Array(3).fill(['u1', 's1', 'wording']));
    expect(new Map(counts.map(({ last, count }) => [last, count]))).toEqual(
      new Map([
        [null, 1],
        ['rejected', 1],
        ['reopened', 1],
      ]),
    );
  });
});
