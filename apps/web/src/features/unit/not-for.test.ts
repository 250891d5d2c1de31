import { compile, enrol, score, takeFacts, unitLedger } from '@mingjian/engine';
import { schemeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { notFor } from './not-for.ts';

const leaf = (name: string): object => ({
  name,
  full: 10,
  rules: [{ kind: 'checklist', text: '逐项检查', mode: 'lose', each: 1, items: [{ item: '网站' }] }],
});

it('names what the plan sets for other units, not what somebody found not applicable', () => {
  const scheme = schemeSchema.parse({
    ...{ id: 'small', version: '1', title: '小方案', document: { issuer: '办公室', title: '考核办法' }, year: 2023 },
    period: { from: '2023-01-01', to: '2023-12-31' },
    na: 'none',
    classes: { office: { name: '部门', units: ['农粮局', '水保局'] } },
    results: [
      {
        ...{ id: 'r', name: '总分', classes: ['office'] },
        root: {
          name: '总分',
          children: [
            leaf('共同'),
            { name: '农粮局', appliesTo: { units: ['农粮局'] }, children: [leaf('种植')] },
            { name: '水保局', appliesTo: { units: ['水保局'] }, children: [leaf('水土')] },
          ],
        },
      },
    ],
  });
  const plan = compile(scheme, {});
  const roster = plan.ok ? enrol(plan.value, [{ id: 'a', name: '农粮局', class: 'office' }]) : plan;
  if (!roster.ok) throw new Error(JSON.stringify(roster.problems));
  const item = {
    id: '1',
    kind: 'item',
    unit: 'a',
    indicator: '共同',
    item: '网站',
    value: 'na',
    date: '2023-03-01',
  } as const;
  const book = takeFacts(roster.value, [item]);
  if (!book.ok) throw new Error(JSON.stringify(book.problems));
  const { nodes = [] } = unitLedger(score(book.value, { asOf: '2023-12-31' }), 'a') ?? {};
  const namesOf = (paths: ReadonlySet<string>) => nodes.filter(({ path }) => paths.has(path)).map(({ name }) => name);
  const na = new Set(nodes.filter(({ status }) => status === 'notApplicable').map(({ path }) => path));
  expect(namesOf(na)).toEqual(['共同', '水保局', '水土']);
  expect(namesOf(notFor(roster.value, 0))).toEqual(['水保局', '水土']);
});
