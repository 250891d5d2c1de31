import { compile, enrol, takeFacts } from '@mingjian/engine';
import { schemeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { countedDay, isHeldAfterwards, isSetAside, offPeriod } from './off-period.ts';

const period = { from: '2023-01-01', to: '2023-12-31' };

it.each([
  ['2023-01-01', '2023-12-31', null],
  ['2023-03-01', '2023-03-01', null],
  ['2022-12-31', '2023-12-31', 'over'],
  ['2023-12-31', '2024-01-01', 'after'],
  ['2024-01-05', '2024-02-20', 'after'],
  ['2023-06-01', '2024-12-31', 'after'],
  ['2022-12-31', '2024-01-01', 'over'],
  ['2023-06-01', '2025-01-01', 'over'],
  ['2022-01-01', '2024-12-31', 'over'],
  ['2026-10-01', '2026-12-31', 'after'],
  ['2022-10-01', '2022-12-31', 'apart'],
])('a window from %s to %s', (from, to, off) => {
  expect(offPeriod({ from, to }, period)).toBe(off);
});

it.each([
  ['2023年度政务公开考核', '2024-01-05', true],
  ['2023年度政务公开考核', '2026-10-01', true],
  ['2023年度政务公开考核', '2023-12-31', false],
  ['2026年度政务公开考核', '2026-10-01', false],
  ['政务公开考核', '2024-01-05', false],
])('“%s” from %s is plainly held afterwards: %s', (title, from, plainly) => {
  expect(isHeldAfterwards(title, { from, to: '2026-12-31' }, period)).toBe(plainly);
});

/** What the engine itself does with an event of the day. */
function engineSetsAside(date: string): boolean {
  const scheme = schemeSchema.parse({
    id: 'small',
    version: '1',
    title: '小方案',
    document: { issuer: '某市', title: '考核方案' },
    year: 2023,
    period,
    classes: { county: { name: '县区', units: ['甲县'] } },
    results: [
      {
        id: 'r',
        name: '成绩',
        classes: ['county'],
        root: {
          name: '总分',
          children: [{ name: '通报', full: 2, rules: [{ kind: 'deduct', text: '扣1分', points: 1 }] }],
        },
      },
    ],
  });
  const plan = compile(scheme);
  const roster = plan.ok ? enrol(plan.value, [{ id: 'a', name: '甲县', class: 'county' }]) : plan;
  const book = roster.ok ? takeFacts(roster.value, [{ unit: 'a', indicator: '通报', kind: 'event', date }]) : roster;
  if (!book.ok) throw new Error(JSON.stringify(book.problems));
  return book.value.setAside.length > 0;
}

it.each(['2022-12-31', '2023-01-01', '2023-06-01', '2023-12-31', '2024-01-01', '2026-11-20'])(
  'a fact of %s is set aside as the engine does',
  (date) => expect(isSetAside(date, period)).toBe(engineSetsAside(date)),
);

it('a day not typed yet is not outside, and the hour does not matter', () => {
  expect([isSetAside(undefined, period), isSetAside('', period)]).toEqual([false, false]);
  expect(isSetAside('2023-12-31T23:59', period)).toBe(false);
});

it('what is found out once the period is over counts as of its last day; a day before it is not moved', () => {
  expect(countedDay('2024-02-10', period)).toBe('2023-12-31');
  expect([countedDay('2023-05-04', period), countedDay('2022-05-04', period)]).toEqual(['2023-05-04', '2022-05-04']);
  expect(countedDay('', period)).toBe('');
});
