import { compile, type Plan } from '@mingjian/engine';
import { schemeSchema } from '@mingjian/model';
import { describe, expect, test } from 'vitest';
import { type CarriedDuty, carryOver, inYear } from './carry-over.ts';

function planOf(stages: readonly string[], names: readonly string[]): Plan {
  const leaf = (name: string) => ({
    name,
    full: '5',
    rules: [{ kind: 'deduct', text: '每次扣1分', points: '1' }],
  });
  const children = stages.map((stage) => ({ name: `环节${stage}`, stage, children: names.map(leaf) }));
  const plan = compile(
    schemeSchema.parse({
      id: 'plan',
      version: '1',
      title: '考核办法',
      document: { issuer: '办公室', title: '考核办法' },
      year: 2025,
      period: { from: '2025-01-01', to: '2025-12-31' },
      classes: { county: { name: '县区', units: null } },
      results: [{ id: 'r', name: '总分', classes: ['county'], root: { name: '总分', children } }],
    }),
  );
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}

const before = planOf(['a', 'b'], ['指南', '年报']);
const duty: CarriedDuty = { post: 'p', kind: 'assess', stage: null, indicator: null, unit: null };
const open = { posts: new Set(['p']), units: new Set(['u']) };
const windows = [
  { stage: 'a', from: '2024-02-29', to: '2024-06-30' },
  { stage: 'b', from: '2024-07-01', to: '2025-01-10' },
];

describe('a round begun again', () => {
  test('windows a year later, duties as they were', () => {
    const carried = carryOver(before, before, { windows, duties: [duty], years: 1 }, open);
    expect(carried).toEqual({
      windows: [
        { stage: 'a', from: '2025-02-28', to: '2025-06-30' },
        { stage: 'b', from: '2025-07-01', to: '2026-01-10' },
      ],
      duties: [duty],
      leftDuties: 0,
      newStages: [],
    });
  });

  test('an indicator that stands elsewhere now is found by its name; what is no more is left', () => {
    const after = planOf(['b', 'c'], ['新增', '年报']);
    const duties = [
      { ...duty, indicator: 'r/b/2' },
      { ...duty, indicator: 'r/b/1' },
      { ...duty, stage: 'a' },
      { ...duty, unit: 'gone' },
      { ...duty, post: 'closed' },
      { ...duty, unit: 'u' },
    ];
    const carried = carryOver(before, after, { windows, duties, years: 0 }, open);
    expect(carried.duties).toEqual([
      { ...duty, indicator: 'r/b/2' },
      { ...duty, unit: 'u' },
    ]);
    expect(carried.leftDuties).toBe(4);
    expect(carried.windows).toEqual([windows[1]]);
    expect(carried.newStages.map(({ id }) => id)).toEqual(['c']);
  });
});

test.each([
  ['2024-02-29', 1, '2025-02-28'],
  ['2024-02-29', 4, '2028-02-29'],
  ['2024-12-31', 0, '2024-12-31'],
])('%s, %i years on: %s', (day, years, expected) => {
  expect(inYear(day, years)).toBe(expected);
});
