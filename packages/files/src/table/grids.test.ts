import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { codesOf, taken, utf8 } from '../testing/bytes.ts';
import { readGrids } from './grids.ts';

it('gives the same rows of CSV, whatever cuts it, and of a workbook', async () => {
  const rows = [
    ['单位', '分'],
    ['甲', '0.1'],
    ['乙', '2'],
  ];
  const bytes = await writeXlsx({ sheets: [{ name: 's', rows: [rows[0] ?? [], [], ['甲', 0.1], ['乙', 2]] }] });
  const expected = [1, 3, 4].map((row, at) => ({ row, cells: rows[at] }));
  expect(taken(await readGrids(bytes, '表.csv'))[0]?.rows).toEqual(expected);
  for (const sign of [',', ';', '\t']) {
    const text = [rows[0], [''], rows[1], rows[2]].map((cells) => cells?.join(sign)).join('\r\n');
    expect(taken(await readGrids(utf8(text), '表.xlsx'))).toEqual([{ rows: expected }]);
  }
});

it('refuses a web page under another name, a broken text and an empty one', async () => {
  expect(codesOf(await readGrids(utf8('<html><table><tr><td>单位'), '导出.xls'))).toEqual(['xlsx-not-one']);
  expect(codesOf(await readGrids(utf8('单位\n"甲'), 'f.csv'))).toEqual(['csv-broken']);
  expect(codesOf(await readGrids(utf8('\n,\n'), 'f.csv'))).toEqual(['file-empty']);
});
