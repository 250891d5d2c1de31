import { compile } from '@mingjian/engine';
import { schemeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { indicatorsOf } from './indicators.ts';

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
            owner: '第三方评估机构',
            children: [
              { code: 'a1', name: '公报', full: 2, rules, classes: ['county'] },
              { code: 'a2', name: '目录', full: 2, rules, responsible: '区教育局' },
              { code: 'a3', name: '热线', full: 2, rules, classes: ['office'] },
              { code: 'a4', name: '年报', full: 2, rules },
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
  // 热线 concerns the second class only, and stands where the document has it.
  expect(found.map(({ name }) => name)).toEqual(['总分', '公开', '公报', '目录', '热线', '年报']);
  expect(leaf).toMatchObject({ owner: '第三方评估机构', responsible: null });
  expect(found.find(({ name }) => name === '目录')).toMatchObject({ owner: '第三方评估机构', responsible: '区教育局' });
  expect(found.map(({ takesIn }) => takesIn.length)).toEqual([0, 0, 1, 2, 1, 2]);
});

it('keeps stages apart, as the same numbers stand in several', () => {
  const [result] = scheme.results;
  const leaf = { code: '1', name: '目录', full: 2, rules };
  const children = ['agency', 'public'].map((stage) => ({ name: stage, stage, children: [leaf] }));
  const staged = schemeSchema.parse({ ...scheme, results: [{ ...result, root: { name: '总分', children } }] });
  const plan = compile(staged, { sample: true });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  expect(indicatorsOf(plan.value).map(({ stage }) => stage)).toEqual([null, 'agency', 'agency', 'public', 'public']);
});
