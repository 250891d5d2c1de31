import { openWorkbook } from '@mingjian/files';
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
    ['公开（30分）', '文件', '10', '每处扣1分'],
    ['', '财政', '20', '每处扣1分'],
    ['申请', '', '*', '每处扣1分'],
  ]);
  expect(table?.merges).toContainEqual({ startRow: 2, startCol: 0, endRow: 3, endCol: 0 });
});

it('writes no formula, whatever a clause begins with', async () => {
  const scheme = { ...small, provisions: [{ clause: '一', text: '=1+1' }] } as typeof small;
  const opened = await openWorkbook(await printXlsx(scheme), '方案.xlsx');
  if (!opened.ok) throw new Error('not read');
  const cell = opened.value[0]?.cells?.get('1,0');
  expect([cell?.formula, opened.value[0]?.rows[1]?.[0]]).toEqual([undefined, "'=1+1"]);
});
