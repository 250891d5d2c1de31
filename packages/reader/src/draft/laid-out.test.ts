import { expect, it } from 'vitest';
import type { Cell, Table } from '../blocks/index.ts';
import { laidOut } from './laid-out.ts';

const cell = (row: number, column: number, text: string, columnSpan = 1): Cell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan,
  place: { sheet: '附件1' },
  blocks: [{ kind: 'paragraph', text, place: {} }],
});
const title = cell(0, 0, '政务公开考核指标', 2);
const table = (grid: Table['grid'], sheet: string): Table => ({ kind: 'table', grid, place: { sheet }, joins: [] });
const said = (...tables: Table[]): string[] =>
  laidOut({ name: '方案.xlsx', kind: 'xlsx', blocks: tables, warnings: [] }).blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.kind,
  );

it('a sheet of one column is text, and a title across the table stands above it', () => {
  const front = table([[cell(0, 0, '甲市考核方案')], [cell(1, 0, '一、考核对象')]], '方案');
  const marks = table(
    [
      [title, title],
      [cell(1, 0, '考核指标'), cell(1, 1, '分值')],
    ],
    '附件1',
  );
  expect(said(front, marks)).toEqual(['甲市考核方案', '一、考核对象', '附件1', '政务公开考核指标', 'table']);
});

it('a table that begins with its header is as it was', () => {
  expect(said(table([[cell(0, 0, '考核指标'), cell(0, 1, '分值')]], 'Sheet1'))).toEqual(['table']);
});
