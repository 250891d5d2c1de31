import { openWorkbook } from '@mingjian/files';
import { schemeSchema } from '@mingjian/model';
import { expect, it } from 'vitest';
import { printXlsx } from './print-xlsx.ts';
import { small } from './testing/small.ts';

it('has a sheet of what the plan says and one for each table, with the cells of a group merged', async () => {
  const opened = await openWorkbook(await printXlsx(small), '方案.xlsx');
  if (!opened.ok) throw new Error('not read');
  const [front, table] = opened.value;
  expect(front?.rows.map(([text]) => text)).toContain('考核对象为各县区。');
  expect(table?.rows.map((row) => row.map((value) => value ?? ''))).toEqual([
    ['总分', '', '', ''],
    ['一级指标', '二级指标', '分值', '评分标准'],
    ['一、公开（30分）', '1.文件', '10', '每处扣1分'],
    ['', '2.财政', '20', '每处扣1分'],
    ['二、申请', '', '*', '每处扣1分'],
  ]);
  expect(table?.merges).toContainEqual({ startRow: 2, startCol: 0, endRow: 3, endCol: 0 });
});

it('has the total above the rows, and requirements that rows share merged', async () => {
  const leaf = (name: string) => ({ name, full: '5', requirement: '按时公开', criterion: `${name}扣1分。`, rules: [] });
  const sheets = { a: [{ name: '公开', children: [leaf('文件'), leaf('财政')] }] };
  const scheme = schemeSchema.parse({ ...small, sheets });
  const opened = await openWorkbook(await printXlsx(scheme), '方案.xlsx');
  if (!opened.ok) throw new Error('not read');
  const [, table] = opened.value;
  expect(table?.rows.slice(2).map((row) => row.map((value) => value ?? ''))).toEqual([
    ['总分', '', '10', '', ''],
    ['一、公开（10分）', '1.文件', '5', '按时公开', '文件扣1分。'],
    ['', '2.财政', '5', '', '财政扣1分。'],
  ]);
  expect(table?.merges).toContainEqual({ startRow: 2, startCol: 0, endRow: 2, endCol: 1 });
  expect(table?.merges).toContainEqual({ startRow: 3, startCol: 3, endRow: 4, endCol: 3 });
});

it('writes no formula, whatever a clause begins with', async () => {
  const scheme = { ...small, provisions: [{ clause: '一', text: '=1+1' }] } as typeof small;
  const opened = await openWorkbook(await printXlsx(scheme), '方案.xlsx');
  if (!opened.ok) throw new Error('not read');
  const cell = opened.value[0]?.cells?.get('1,0');
  expect([cell?.formula, opened.value[0]?.rows[1]?.[0]]).toEqual([undefined, "'=1+1"]);
});
