import { expect, it } from 'vitest';
import { type UnitColumn, unitShape } from '../units/shape.ts';
import { type ColumnPlan, knowsColumn, proposeColumns, rowsBy } from './columns.ts';

it.each([
  [
    ['编号', '单位名称', '单位类别'],
    ['id', 'name', 'class'],
  ],
  [
    ['序号', '被考核单位名称', '所属类别', '联系人', '主管单位'],
    [null, 'name', 'class', null, 'parent'],
  ],
  [
    ['备注', '单位', '单位'],
    [null, 'name', null],
  ],
  [
    ['paid', 'ID'],
    [null, 'id'],
  ],
])('takes the headings %j for %j', (headings, columns) => {
  expect(proposeColumns(headings, unitShape)).toEqual(columns);
});

it('knows a heading only as it stands', () => {
  expect(['单 位', '被考核单位', 'NAME'].map(knowsColumn(unitShape))).toEqual([true, false, true]);
});

it('reads rows by columns and by what is the same for all; a row that says nothing in them is none', () => {
  const rows = [
    { row: 1, cells: ['单位', '备注'] },
    { row: 2, cells: [' 甲县 ', ''] },
    { row: 3, cells: ['', '合计'] },
    { row: 5, cells: ['乙县'] },
  ];
  const plan: ColumnPlan<UnitColumn> = { columns: ['name', null], constants: { class: '县区' } };
  expect(
    rowsBy({ sheet: '单位', rows }, 1, plan, (cell, row) => [cell('name'), cell('class'), cell('id'), row]),
  ).toEqual([
    ['甲县', '县区', undefined, 2],
    ['乙县', '县区', undefined, 5],
  ]);
});
