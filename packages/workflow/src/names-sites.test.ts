import { compile } from '@mingjian/engine';
import { schemeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { namesSites } from './names-sites.ts';

const planOf = (node: object) => {
  const compiled = compile(
    schemeSchema.parse({
      id: 'plan',
      version: '1',
      title: '政府网站考核',
      document: { issuer: '办公室', title: '政府网站考核' },
      year: 2026,
      period: { from: '2026-01-01', to: '2026-12-31' },
      classes: { a: { name: '县区', units: ['甲县'] } },
      results: [
        {
          id: 'r',
          name: '总分',
          classes: ['a'],
          root: {
            name: '总分',
            children: [{ name: '保障', full: 2, rules: [{ kind: 'deduct', text: '每次扣1分', points: 1 }], ...node }],
          },
        },
      ],
    }),
    { sample: true },
  );
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.value;
};

it.each([
  [{ name: '政府门户管理' }],
  [{ criterion: '未在栏目公开的，每次扣1分' }],
  [{ method: '网上检查' }],
  [{ rules: [{ kind: 'deduct', text: '公众号停更，每次扣1分', points: 1 }] }],
])('is so where %o says it', (node) => {
  expect(namesSites(planOf(node))).toBe(true);
});

it('is not so by the title of a plan whose indicators ask for meetings and papers only', () => {
  expect(namesSites(planOf({ content: '召开会议，报送年度总结' }))).toBe(false);
});
