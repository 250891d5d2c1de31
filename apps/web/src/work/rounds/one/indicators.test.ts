import { compile } from '@mingjian/engine';
import { schemeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { byClasses, indicatorsOf } from './indicators.ts';

const rules = [{ kind: 'deduct', text: '每处扣1分', points: 1 }];
const scheme = schemeSchema.parse({
  id: 'two',
  version: '1',
  title: '两类',
  document: { issuer: '办公室', title: '办法' },
  year: 2023,
  period: { from: '2023-01-01', to: '2023-12-31' },
  na: 'full',
  classes: { county: { name: '县区', units: null }, office: { name: '部门', units: null } },
  results: [
    {
      id: 'r',
      name: '总分',
      classes: ['county', 'office'],
      root: {
        name: '总分',
        children: [
          {
            code: 'a',
            name: '公开',
            children: [
              { code: 'a1', name: '公报', full: 2, rules, classes: ['county'] },
              { code: 'a2', name: '目录', full: 2, rules },
            ],
          },
        ],
      },
    },
  ],
});

it('names every indicator once, with what stands above it and whom it concerns', () => {
  const plan = compile(scheme, { sample: true });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  const found = indicatorsOf(plan.value);
  const leaf = found.find(({ trail }) => trail.endsWith('公报'));
  expect(leaf?.classes).toEqual(['县区']);
  expect(leaf?.trail).toMatch(/公开 › .*公报$/);
  expect(found.find(({ trail }) => trail.endsWith('目录'))?.classes).toEqual(['县区', '部门']);
  expect(byClasses(found).map(({ classes, indicators }) => [classes.join(), indicators.length])).toEqual([
    ['县区,部门', 3],
    ['县区', 1],
  ]);
});
