import { compile, enrol, type Plan } from '@mingjian/engine';
import { type SchemeNode, schemeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { absentTags, tagsAsked } from './tags-asked.ts';

const rules: SchemeNode['rules'] = [{ kind: 'judgement', text: '按工作情况评定' }];
const leaf = (name: string, appliesTo: SchemeNode['appliesTo']): SchemeNode => ({ name, full: '10', rules, appliesTo });

const scheme = schemeSchema.parse({
  id: 'small',
  version: '1',
  title: '小方案',
  document: { issuer: '某部', title: '考核方案' },
  year: 2023,
  period: { from: '2023-01-01', to: '2023-12-31' },
  na: 'omit',
  classes: { province: { name: '省份', units: null }, office: { name: '部门', units: null } },
  results: [
    {
      id: 'r',
      name: '成绩',
      classes: ['province', 'office'],
      root: {
        name: '总分',
        children: [
          {
            name: '粮食产业',
            classes: ['province'],
            children: [
              leaf('有任务的省份', { tags: ['优质粮食工程'] }),
              leaf('其他省份', { without: ['优质粮食工程'] }),
            ],
          },
          leaf('督查', { classes: ['office'], tags: ['督查部门'] }),
          leaf('公开', { without: ['涉密'] }),
        ],
      },
    },
  ],
});

function planOf(): Plan {
  const plan = compile(scheme);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}

function absent(...tags: string[][]) {
  const units = tags.map((own, at) => ({ id: `u${at}`, name: `省${at}`, class: 'province', tags: own }));
  const roster = enrol(planOf(), units);
  if (!roster.ok) throw new Error(JSON.stringify(roster.problems));
  return absentTags(roster.value);
}

it('names the tags by which a plan tells units apart, and what each of them decides', () => {
  expect(tagsAsked(planOf())).toEqual([
    { name: '优质粮食工程', only: ['有任务的省份'], without: ['其他省份'] },
    { name: '督查部门', only: ['督查'], without: [] },
    { name: '涉密', only: [], without: ['公开'] },
  ]);
});

it('says which parts concern nobody for want of a tag; a tag that only leaves units out need not be there', () => {
  expect(absent([], [])).toEqual([{ tags: ['优质粮食工程'], only: ['有任务的省份'], others: ['其他省份'] }]);
  expect(absent([], ['优质粮食工程'])).toEqual([]);
});
