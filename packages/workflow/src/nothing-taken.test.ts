import { compile } from '@mingjian/engine';
import { schemeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { nothingTaken } from './nothing-taken.ts';

function ruleOf(rule: Record<string, unknown>) {
  const plan = compile(
    schemeSchema.parse({
      id: 's',
      version: '1',
      title: 's',
      document: { issuer: 'x', title: 's' },
      year: 2023,
      period: { from: '2023-01-01', to: '2023-12-31' },
      classes: { a: { name: '甲', units: null } },
      results: [
        {
          id: 'r',
          name: '总分',
          classes: ['a'],
          root: { name: '总分', children: [{ name: '一', full: 40, rules: [{ text: '酌情扣分', ...rule }] }] },
        },
      ],
    }),
  );
  const found = plan.ok ? plan.value.classes[0]?.nodes.find(({ leaf }) => leaf)?.rules[0] : undefined;
  if (!found) throw new Error(JSON.stringify(plan));
  return found;
}
const steps = (...points: unknown[]) => ({
  kind: 'levels',
  levels: points.map((one, at) => ({ level: `第${at + 1}档`, points: one })),
});

it.each([
  [steps(0, { min: -5, max: -1 }), { kind: 'level', level: '第1档' }],
  [steps({ min: -40, max: 0 }, 0), { kind: 'level', level: '第2档' }],
  [
    { kind: 'judgement', min: -10, max: 0 },
    { kind: 'mark', value: '0' },
  ],
])('%j takes nothing by a word', (rule, said) => {
  expect(nothingTaken(ruleOf(rule))).toEqual(said);
});

it.each([
  // Levels that are seen, not judged: 未展示扣1分, 不规范扣0.5分.
  [steps(0, -0.5, -1)],
  [steps(0, 2)],
  [steps({ min: 0, max: 3 })],
  [{ kind: 'judgement' }],
  [{ kind: 'judgement', min: -10, max: 0, aggregate: 'mean' }],
  [{ kind: 'deduct', points: 1 }],
])('of %j nobody says so', (rule) => {
  expect(nothingTaken(ruleOf(rule))).toBeNull();
});
