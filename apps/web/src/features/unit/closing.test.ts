import { compile, enrol, score, takeFacts, unitLedger } from '@mingjian/engine';
import { schemeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { inSight, isLimit } from './closing.ts';

it('keeps in sight that twelve losses of 0.5 stop at the 5 marks there are', () => {
  const rules = [{ kind: 'quota', text: '每月上报，少1次扣0.5分', period: 'month', count: 1, points: 0.5 }];
  const plan = compile(
    schemeSchema.parse({
      ...{ id: 'small', version: '1', title: '小方案', document: { issuer: '办公室', title: '考核办法' }, year: 2023 },
      period: { from: '2023-01-01', to: '2023-12-31' },
      classes: { office: { name: '部门', units: null } },
      results: [
        {
          ...{ id: 'r', name: '总分', classes: ['office'] },
          root: { name: '总分', children: [{ name: '每月上报', full: 5, rules }] },
        },
      ],
    }),
    {},
  );
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  const roster = enrol(plan.value, [{ id: 'a', name: '水保局', class: 'office' }]);
  const book = roster.ok ? takeFacts(roster.value, []) : roster;
  if (!book.ok) throw new Error(JSON.stringify(book.problems));
  const leaf = unitLedger(score(book.value, { asOf: '2024-01-31' }), 'a')?.nodes.at(-1);
  const entries = leaf?.entries ?? [];
  const { first, folded, limits } = inSight(entries, 3);
  expect([leaf?.points, entries.length, first.length, folded.length]).toEqual(['0', 14, 3, 10]);
  expect(limits.map(({ text, points }) => `${text} ${points}`)).toEqual(['合计低于0分的按0分计 1']);
  expect(entries.filter(isLimit)).toEqual(limits);
  expect(inSight(entries.slice(-1), 3)).toEqual({ first: limits, folded: [], limits: [] });
});
