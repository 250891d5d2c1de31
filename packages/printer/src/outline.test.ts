import { schemeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { amountWords, tablesOf } from './outline.ts';

const rule = { kind: 'deduct', text: '每处扣1分', points: 1 } as const;
const scheme = schemeSchema.parse({
  id: 'small',
  version: '1',
  title: '某市考核',
  document: { issuer: '某市政府办公室', title: '某市考核方案' },
  year: 2023,
  period: { from: '2023-01-01', to: '2023-12-31' },
  classes: { county: { name: '县区', units: ['东县'] } },
  params: { late: { type: 'number', clause: '二', text: '扣*分', ask: '几分？', sample: 2 } },
  results: [
    {
      id: 'total',
      name: '总分',
      classes: ['county'],
      root: {
        name: '总分',
        children: [
          {
            name: '公开',
            full: 30,
            children: [
              { name: '文件', full: 10, rules: [rule] },
              { name: '财政', full: 20, rules: [rule] },
            ],
          },
          { name: '申请', full: '$late', rules: [rule] },
        ],
      },
    },
  ],
});

it('merges the cells of a group over its rows, and never over two groups', () => {
  const [table] = tablesOf(scheme);
  expect(table?.depth).toBe(2);
  expect(table?.rows.map((row) => row.levels.map(({ text, span }) => `${text}/${span}`))).toEqual([
    ['公开（30分）/2', '文件/1'],
    ['公开（30分）/0', '财政/1'],
    ['申请/1', '/1'],
  ]);
});

it('prints what the document masked as a star', () => {
  expect(tablesOf(scheme)[0]?.rows.map((row) => row.points)).toEqual(['10', '20', '*']);
  expect(amountWords({ county: '2', default: '$late' }, scheme.classes)).toBe('县区2，其他*');
});
