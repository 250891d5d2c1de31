import { expect, test } from 'vitest';
import { Stale } from './errors.ts';
import { addLeads, addWords, leadsOf, type NewLead } from './leads.ts';
import { within } from './open.ts';
import { onEveryEngine } from './testing/engines.ts';

const act = { account: 'p1', at: '2026-03-02T01:00:00.000Z' };
const found = (round: string, observed: string, more: Partial<NewLead> = {}): NewLead => ({
  round,
  purpose: 'office',
  unit: 'u1',
  site: 's1',
  audit: 'wording',
  verdict: 'suspect',
  url: 'http://a.gov.cn/1.html',
  element: null,
  place: '{"zh":"正文","en":"text"}',
  observed,
  expected: '{"zh":"做","en":"do"}',
  excerpt: null,
  page: null,
  pageType: null,
  pageAt: null,
  ...more,
});

onEveryEngine('leads', (store) => {
  test('what is found again is the same lead, seen once more', async () => {
    const { db } = store();
    await within(db, (trx) => addLeads(trx, '2026-03-01T01:00:00.000Z', 'i1', [found('r1', '象'), found('r1', '象')]));
    await within(db, (trx) => addLeads(trx, act.at, 'i2', [found('r1', '象'), found('r1', '做为')]));
    const leads = await leadsOf(db, 'r1', { purpose: 'office' });
    expect(
      leads.map(({ observed, seen, inspection }) => [observed, seen.map((one) => one.inspection), inspection]),
    ).toEqual([
      ['象', ['i1', 'i2'], 'i1'],
      ['做为', ['i2'], 'i2'],
    ]);
  });

  test('leads of a unit’s own look stay apart from those of the office, and from other units', async () => {
    const { db } = store();
    const own = [found('r2', '象', { purpose: 'self' }), found('r2', '象', { purpose: 'self', unit: 'u2' })];
    await within(db, (trx) => addLeads(trx, act.at, 'i3', own));
    expect(await leadsOf(db, 'r2', { purpose: 'office' })).toEqual([]);
    expect((await leadsOf(db, 'r2', { purpose: 'self', units: ['u2'] })).map(({ unit }) => unit)).toEqual(['u2']);
    expect(await leadsOf(db, 'r2', { purpose: 'self', units: [] })).toEqual([]);
  });

  test('words are kept in their order; of two who judge the same the second is told', async () => {
    const { db } = store();
    await within(db, (trx) => addLeads(trx, act.at, 'i4', [found('r3', '象'), found('r3', '做为')]));
    const [first, second] = await leadsOf(db, 'r3', { purpose: 'office' });
    const word = (lead: string | undefined, judged: number) => ({
      lead: lead ?? '',
      kind: 'rejected' as const,
      indicator: null,
      fact: null,
      judged,
    });
    await addWords(db, act, { round: 'r3', reason: '引用原文', words: [word(first?.id, 0)] });
    const both = { round: 'r3', reason: '引用原文', words: [word(second?.id, 0), word(first?.id, 0)] };
    await expect(addWords(db, act, both)).rejects.toThrow(Stale);
    const [again, untouched] = await leadsOf(db, 'r3', { purpose: 'office' });
    expect(again?.words).toMatchObject([{ seq: 1, kind: 'rejected', reason: '引用原文', account: 'p1' }]);
    expect(untouched?.words).toEqual([]);
  });

  test('the database refuses to change what was found or said', async () => {
    const { db } = store();
    await within(db, (trx) => addLeads(trx, act.at, 'i5', [found('r4', '象')]));
    await expect(db.updateTable('lead').set({ observed: '' }).where('round', '=', 'r4').execute()).rejects.toThrow(
      /append-only/,
    );
  });
});
