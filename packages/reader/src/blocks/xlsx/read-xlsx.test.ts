import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { sheetXml, workbookOf } from '../../../../files/src/testing/zip.ts';
import { read, shortOf } from '../testing/read.ts';

describe('readXlsx', () => {
  it('reads each sheet in sight as a table with its merged cells, numbers and days as shown', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '指标',
          columns: [{}, {}, { numFmt: '0.00' }, { numFmt: 'yyyy-mm-dd' }],
          rows: [
            ['考核指标', null, null, null],
            [],
            ['公开', '一、年报\n二、指南', 1.5, new Date('2023-10-31T00:00:00Z')],
            [null, '公报', 0.1 + 0.2, null],
            [null, null, null, null],
          ],
          merges: [
            { startRow: 0, startCol: 0, endRow: 0, endCol: 3 },
            { startRow: 2, startCol: 0, endRow: 3, endCol: 0 },
          ],
        },
        { name: '空', rows: [] },
        { name: '藏', rows: [['x']], hidden: true },
        { name: '单位', rows: [['甲县']] },
      ],
    });
    const document = await read(bytes, 'f.xlsx');
    expect(shortOf(document)).toEqual([
      [
        ['考核指标', '考核指标', '考核指标', '考核指标'],
        ['公开', '一、年报\n二、指南', '1.50', '2023-10-31'],
        ['公开', '公报', '0.30', ''],
      ],
      [['甲县']],
    ]);
    const grid = document.blocks[0]?.kind === 'table' ? document.blocks[0].grid : [];
    expect(grid[1]?.[0]).toBe(grid[2]?.[0]);
    expect(grid[2]?.[1]?.place).toEqual({ table: 1, sheet: '指标', row: 4, column: 'B' });
  });

  it('warns of a cell with an error, and of a formula without a result', async () => {
    const bytes = workbookOf(
      sheetXml('<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1"><f>1+1</f></c><c r="C1"><v>3</v></c></row>'),
    );
    const { warnings } = await read(bytes, 'f.xlsx');
    expect(warnings.map(({ code, place }) => `${code} ${place.sheet} ${place.column}${place.row}`)).toEqual([
      'xlsx-cell-error 表1 A1',
      'xlsx-formula-empty 表1 B1',
    ]);
  });
});
