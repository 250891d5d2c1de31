import { compile, enrol, score, sourceUnits, takeFacts } from '@mingjian/engine';
import type { Verdict } from '@mingjian/inspector';
import type { AuditUse, Outcome } from '@mingjian/model';
import type { KeptLead } from '@mingjian/store';
import { expect, it } from 'vitest';
import type { DeskPlan } from '../desk/plan.ts';
import { builtIn } from '../testing/app.ts';
import { oneForEach } from './keep-looked.ts';
import { factsOfLeads } from './lead-facts.ts';
import { picksOf, suggestionsFor } from './uses.ts';
import { worthOf } from './worth.ts';

const must = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.problems[0]));
};

/** 某区2023年度：2.1.2“发现一处，扣1分”, 2.1.1“每少一项，扣1分”. */
async function district(): Promise<{ desk: DeskPlan; uses: readonly AuditUse[] }> {
  const library = await builtIn();
  const shelved = library.schemes.get('district-2023');
  if (!shelved) throw new Error('no scheme');
  const { scheme, plan } = shelved;
  const unit = { id: 'u1', name: '某局', class: 'b', tags: [] };
  const units = [...sourceUnits(plan), unit];
  return {
    desk: {
      scheme,
      plan: must(compile(scheme, { sample: true })),
      params: {},
      units,
      roster: must(enrol(plan, units)),
    },
    uses: library.uses.get(scheme.id) ?? [],
  };
}

let made = 0;
function lead(audit: string, more: Partial<KeptLead> = {}): KeptLead {
  made += 1;
  return {
    id: String(made).padStart(64, '0'),
    round: 'r',
    purpose: 'self',
    unit: 'u1',
    site: 's1',
    audit,
    verdict: 'fail',
    url: `http://a.gov.cn/${made}.html`,
    element: null,
    place: '{"zh":"","en":""}',
    observed: '—',
    expected: '{"zh":"","en":""}',
    excerpt: null,
    page: null,
    pageType: null,
    pageAt: null,
    inspection: 'i',
    at: '2023-06-01T00:00:00.000Z',
    seen: [],
    words: [],
    ...more,
  };
}

it('says of what was found under which indicator it counts and how, in the plan’s words', async () => {
  const { desk, uses } = await district();
  const [guide] = suggestionsFor(desk, uses, lead('guide-elements'));
  expect(guide).toMatchObject({ use: { kind: 'event', per: 'finding' } });
  expect(guide?.text).toContain('发现一处，扣1分');
  const [hours] = suggestionsFor(desk, uses, lead('a20-02-elements', { element: '办公时间' }));
  expect(hours?.use).toMatchObject({ kind: 'item', item: '办公时间' });
  expect(suggestionsFor(desk, uses, lead('a20-02-elements', { element: '传真' }))[0]?.use).toBeNull();
  expect(suggestionsFor(desk, uses, lead('footer-icp'))).toEqual([]);
});

it('two places at one point each are worth what the total loses by them, and what others have used up is worth nothing', async () => {
  const { desk, uses } = await district();
  const scores = score(must(takeFacts(desk.roster, [])));
  const counted = (...leads: KeptLead[]) =>
    leads.flatMap((one) => {
      const [first] = suggestionsFor(desk, uses, one);
      return first?.use ? [{ audit: one.audit, use: first.use, leads: [one] }] : [];
    });
  const two = worthOf(scores, 'u1', counted(lead('guide-elements'), lead('guide-elements')));
  // Items that do not concern the unit are left out and the others stand for them, so a point of 2.1.2 is 1.25 of the total.
  expect([...two]).toEqual([['guide-elements', '2.5']]);
  const many = Array.from({ length: 40 }, () => lead('report-sections'));
  const beside = worthOf(scores, 'u1', counted(lead('guide-elements'), ...many));
  expect(beside.has('guide-elements')).toBe(false);
  expect(beside.has('report-sections')).toBe(true);
});

it('a look runs all audits, those of the scheme, or those of a norm with its numbers', async () => {
  const { uses } = await district();
  const ids = (preset: string): string[] => picksOf(preset, uses).map(({ id }) => id);
  expect(ids('scheme')).toContain('guide-elements');
  expect(new Set(ids('scheme')).size).toBe(ids('scheme').length);
  expect(ids('scheme').length).toBeLessThan(ids('all').length);
  expect(ids('national-2019').length).toBeGreaterThan(5);
});

it('an audit that two uses name with different numbers is run with each, and tells one result', () => {
  const use = (workdays?: number): AuditUse => ({
    indicator: '1',
    text: '留言',
    audits: ['letter-reply-in-time'],
    ...(workdays ? { params: { 'letter-reply-in-time': { workdays } } } : {}),
  });
  const numbers = (preset: string) =>
    picksOf(preset, [use(3), use(5), use(3), use()])
      .filter(({ id }) => id === 'letter-reply-in-time')
      .map(({ params }) => params?.workdays);
  expect(numbers('scheme')).toEqual([3, 5, undefined]);
  expect(numbers('all')).toEqual([3, 5, undefined]);
  const result = (audit: string, verdict: Verdict, count: number) => ({ audit, verdict, count, findings: [] });
  expect(
    oneForEach([result('a', 'pass', 0), result('b', 'fail', 2), result('a', 'fail', 1), result('b', 'notTestable', 0)]),
  ).toEqual([result('a', 'fail', 1), result('b', 'fail', 2)]);
});

it('makes a fact of each number that was seen, and says nothing of what mending it is worth', async () => {
  const { desk } = await district();
  const use = { indicator: '2.1.2', kind: 'measure' } as const;
  const leads = [lead('site-search-hits', { observed: '3' }), lead('site-search-hits', { observed: '0' })];
  expect(factsOfLeads(leads, use, new Map()).map(({ fact }) => fact.value)).toEqual(['3', '0']);
  const scores = score(must(takeFacts(desk.roster, [])));
  expect(worthOf(scores, 'u1', [{ audit: 'site-search-hits', use, leads }]).size).toBe(0);
});
