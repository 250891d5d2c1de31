import { compile } from '@mingjian/engine';
import { type SchemeNode, schemeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { stagesOf } from './stages.ts';

const mark = { rules: [{ kind: 'judgement', text: '按工作情况评定' }] };

function stagesIn(children: object[]) {
  const scheme = schemeSchema.parse({
    id: 'small',
    version: '1',
    title: '小方案',
    document: { issuer: '某市', title: '考核方案' },
    year: 2023,
    period: { from: '2023-01-01', to: '2023-12-31' },
    classes: { county: { name: '县区', units: ['甲县'] }, town: { name: '乡镇', units: ['乙镇'] } },
    results: [
      {
        id: 'r',
        name: '成绩',
        classes: ['county', 'town'],
        root: { name: '总分', children: children as SchemeNode[] },
      },
    ],
  });
  const plan = compile(scheme);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return stagesOf(plan.value);
}

it('gives each stage once, in the order of the plan, also where classes share it', () => {
  expect(
    stagesIn([
      { name: '平时', stage: 'routine', full: 40, ...mark },
      { name: '年终', stage: 'final', full: 60, ...mark },
    ]),
  ).toEqual([
    { id: 'routine', name: '平时' },
    { id: 'final', name: '年终' },
  ]);
});

it('takes a plan without stages for one stage', () => {
  expect(stagesIn([{ name: '全部', full: 100, ...mark }])).toEqual([{ id: '*', name: '小方案' }]);
});
