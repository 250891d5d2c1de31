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
