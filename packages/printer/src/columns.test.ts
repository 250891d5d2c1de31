import { expect, it } from 'vitest';
import { columnsOf } from './columns.ts';
import { tablesOf } from './outline.ts';
import { small } from './testing/small.ts';

const [table] = tablesOf(small);
if (table === undefined) throw new Error('no table');

it('leaves out columns without a word, but never marks and criterion', () => {
  expect(columnsOf(table).levels).toEqual(['一级指标', '二级指标']);
  expect(columnsOf(table).beside.map(({ name }) => name)).toEqual(['分值', '评分标准']);
  const [row] = table.rows;
  if (row === undefined) throw new Error('no row');
  const rows = [{ ...row, method: '网上检查' }];
  expect(columnsOf({ ...table, rows }).beside.map(({ name }) => name)).toEqual(['分值', '评分标准', '考核方式']);
});

it('shares the width out', () => {
  const { levels, width, beside } = columnsOf(table);
  expect(levels.length * width + beside.reduce((sum, one) => sum + one.width, 0)).toBeCloseTo(100);
});

it('gives remarks room that say more than a word or two', () => {
  const [row] = table.rows;
  if (row === undefined) throw new Error('no row');
  const share = (note: string): number => {
    const { beside } = columnsOf({ ...table, rows: [{ ...row, note }] });
    const width = (key: string): number => beside.find((one) => one.key === key)?.width ?? 0;
    return width('note') / width('criterion');
  };
  expect(share('按月查')).toBeCloseTo(1 / 3);
  expect(share('本项按下列规则计分：'.repeat(5))).toBeCloseTo(0.8);
});

it('stays within the page with every column, who assesses among them', () => {
  const [row] = table.rows;
  if (row === undefined) throw new Error('no row');
  const full = { requirement: '…', method: '…', responsible: '…', owner: '县水利局', concern: '乡镇', note: '…' };
  const { levels, width, beside } = columnsOf({ ...table, depth: 4, rows: [{ ...row, ...full }] });
  expect(beside.map(({ name }) => name)).toEqual([
    '分值',
    '考核内容',
    '评分标准',
    '考核方式',
    '责任单位',
    '考核部门',
    '适用对象',
    '备注',
  ]);
  expect(levels.length * width + beside.reduce((sum, one) => sum + one.width, 0)).toBeCloseTo(100);
});
