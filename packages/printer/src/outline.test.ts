import { schemeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { amountWords, tablesOf } from './outline.ts';
import { small } from './testing/small.ts';

it('merges the cells of a group over its rows, and never over two groups', () => {
  const [table] = tablesOf(small);
  expect(table?.depth).toBe(2);
  expect(table?.rows.map((row) => row.levels.map(({ text, span }) => `${text}/${span}`))).toEqual([
    ['公开（30分）/2', '文件/1'],
    ['公开（30分）/0', '财政/1'],
    ['申请/1', '/1'],
  ]);
});

it('prints what the document masked as a star', () => {
  expect(tablesOf(small)[0]?.rows.map((row) => row.points)).toEqual(['10', '20', '*']);
  expect(amountWords({ county: '2', default: '$late' }, small.classes)).toBe('县区2，其他*');
});

it('prints what a checklist looks for, where no words of the item say it already', () => {
  const items = [
    { item: '1', text: '有计划；' },
    { item: '2', text: '有总结', points: '2' },
    { item: '3', text: '已公开(1分)', points: '1' },
    { item: '说过的', text: '未公开的' },
    { item: '没有原文' },
  ];
  const scheme = schemeSchema.parse({
    ...small,
    sheets: {
      a: [
        { name: '文件', full: '9', criterion: '未公开的，不得分。', rules: [{ kind: 'checklist', text: '…', items }] },
      ],
    },
  });
  expect(tablesOf(scheme)[0]?.rows[0]?.requirement).toBe('（1）有计划；（2）有总结（2分）；（3）已公开(1分)。');
});
