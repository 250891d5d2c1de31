import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { taken } from '../testing/bytes.ts';
import { readWorkbook } from './read-workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

const rows = async (bytes: Uint8Array) => taken(await readWorkbook(bytes, 'f.xlsx'))[0]?.rows.map(({ cells }) => cells);

describe('writeWorkbook', () => {
  it('is read back as it was, numbers among it, and lets nothing be a formula', async () => {
    const bytes = await writeWorkbook([
      {
        name: '排名',
        columns: [{ heading: '单位' }, { heading: '得分', number: true }, { heading: '编号', number: true }],
        rows: [
          ['甲镇', '89.9', '007'],
          ['=HYPERLINK("http://x")', '-0.3', '12345678901234567'],
          ['@cmd', undefined, '2/3'],
        ],
      },
    ]);
    const [sheet] = (await readXlsx(bytes)).sheets;
    expect(sheet?.rows[1]).toEqual(['甲镇', 89.9, '007']);
    expect([...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(await rows(bytes)).toEqual([
      ['单位', '得分', '编号'],
      ['甲镇', '89.9', '007'],
      [`'=HYPERLINK("http://x")`, '-0.3', '12345678901234567'],
      ["'@cmd", '', '0.666666666666667'],
    ]);
  });

  it('writes a fraction as the number it is, among numbers only', async () => {
    const columns = [{ heading: '得分', number: true }, { heading: '说明' }];
    const [sheet] = (await readXlsx(await writeWorkbook([{ name: '记分', columns, rows: [['-4625/49', '4625/49']] }])))
      .sheets;
    expect(sheet?.rows[1]).toEqual([-4625 / 49, '4625/49']);
  });

  it('protects all but the open columns, hides the key and offers the choices that Excel can hold', async () => {
    const bytes = await writeWorkbook([
      {
        name: '任务/一:[甲]',
        guarded: true,
        columns: [
          { heading: '键', hidden: true },
          { heading: '结果', open: true },
        ],
        rows: [
          ['k1', ''],
          ['k2', ''],
          ['k3', ''],
        ],
        choices: [
          { column: 1, from: 0, to: 1, words: ['通过', '不通过'] },
          { column: 1, from: 2, to: 2, words: ['有,逗号'] },
        ],
      },
    ]);
    const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
    expect(sheet?.name).toBe('任务 一  甲 ');
    expect(sheet?.protection?.sheet).toBe(true);
    expect(sheet?.columns?.[0]?.hidden).toBe(true);
    expect(sheet?.dataValidations).toMatchObject([{ type: 'list', range: 'B2:B3', values: ['通过', '不通过'] }]);
    expect(sheet?.cells?.get('1,1')?.style?.protection?.locked).toBe(false);
    expect(sheet?.cells?.get('1,0')?.style?.protection?.locked).not.toBe(false);
  });
});
