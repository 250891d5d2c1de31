import { compile, type Plan } from '@mingjian/engine';
import { schemeSchema } from '@mingjian/model';
import { describe, expect, test } from 'vitest';
import { strayedPaths } from './strayed.ts';

function planOf(names: readonly string[], code?: (name: string) => string): Plan {
  const children = names.map((name) => ({
    name,
    full: '5',
    ...(code ? { code: code(name) } : {}),
    rules: [{ kind: 'deduct', text: '每次扣1分', points: '1' }],
  }));
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

const before = planOf(['指南', '年报', '公报']);

describe('paths in use under another plan', () => {
  test.each<[string, readonly string[], object[]]>([
    ['the same plan', ['指南', '年报', '公报'], []],
    ['one more at the end', ['指南', '年报', '公报', '解读'], []],
    ['another name for the same', ['指南', '年度报告', '公报'], []],
    ['one more before it', ['指南', '解读', '年报', '公报'], [{ path: 'r/2', name: '年报', now: '解读' }]],
    ['gone, another moved up', ['指南', '公报'], [{ path: 'r/2', name: '年报', now: '公报' }]],
    ['gone', ['指南'], [{ path: 'r/2', name: '年报', now: null }]],
  ])('%s', (_, names, strayed) => {
    expect(strayedPaths(before, planOf(names), ['r/2'])).toEqual(strayed);
  });

  test('what nobody uses may go', () => {
    expect(strayedPaths(before, planOf(['指南']), ['r/1'])).toEqual([]);
  });

  test('with codes the order says nothing', () => {
    const code = (name: string): string => `c-${name}`;
    expect(
      strayedPaths(planOf(['指南', '年报'], code), planOf(['年报', '解读', '指南'], code), ['r/c-指南', 'r/c-年报']),
    ).toEqual([]);
  });
});
