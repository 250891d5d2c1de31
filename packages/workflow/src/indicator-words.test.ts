import { compile } from '@mingjian/engine';
import { schemeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { indicatorWords, shownCode, standsIn } from './indicator-words.ts';

const leaf = { code: '1.3', name: '信息管理', full: 50, rules: [{ kind: 'judgement', text: '按工作情况评定' }] };
const scheme = schemeSchema.parse({
  id: 'small',
  version: '1',
  title: '小方案',
  document: { issuer: '某市', title: '考核方案' },
  year: 2023,
  period: { from: '2023-01-01', to: '2023-12-31' },
  classes: { county: { name: '县区', units: ['甲县'] } },
  results: [
    {
      id: 'r',
      name: '成绩',
      classes: ['county'],
      root: {
        name: '总分',
        children: [
          { name: '专业机构测评', stage: 'agency', children: [leaf] },
          { name: '日常测评', stage: 'routine', rounds: { count: 2, name: '第{n}次' }, children: [leaf] },
          {
            code: '（8）',
            name: '育种',
            full: 4,
            children: [
              { name: '有任务的', full: 3, rules: leaf.rules },
              { name: '没有任务的', full: 1, children: [{ name: '牵头', full: 1, rules: leaf.rules }] },
            ],
          },
          { name: '未编号', full: 2, children: [{ name: '其一', full: 2, rules: leaf.rules }] },
          { code: '9', name: '其他', full: 50, rules: leaf.rules },
        ],
      },
    },
  ],
});
const plan = compile(scheme);
if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
const nodes = plan.value.classes[0]?.nodes ?? [];
const leaves = nodes.filter(({ rules }) => rules.length > 0);

it('tells the same number in several stages apart, and a repeated one by which time', () => {
  expect(leaves.map((node) => standsIn(nodes, node))).toEqual([
    '专业机构测评',
    '日常测评 · 第1次',
    '日常测评 · 第2次',
    '',
    '',
    '',
    '',
  ]);
  expect(leaves.map((node) => indicatorWords(nodes, node))).toEqual([
    '1.3 信息管理（专业机构测评）',
    '1.3 信息管理（日常测评 · 第1次）',
    '1.3 信息管理（日常测评 · 第2次）',
    '（8）（1） 有任务的',
    '（8）（2）（1） 牵头',
    '4.1 其一',
    '9 其他',
  ]);
});

it('shows the document’s numbers only', () => {
  expect(['31', '一2.1', 'routine-score', 'r1'].map(shownCode)).toEqual(['31', '一2.1', '', '']);
});
