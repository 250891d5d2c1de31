import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { readFacts, readFactsFile } from '../facts/read-facts.ts';
import { codesOf, linesOf, taken, utf8 } from '../testing/bytes.ts';
import { readUnitsFile } from '../units/read-units.ts';

const book = (...sheets: (string | number | Date | null)[][][]) =>
  writeXlsx({ sheets: sheets.map((rows, at) => ({ name: `表${at + 1}`, rows })) });

it('reads facts of a workbook as of CSV: the same facts from the same cells', async () => {
  const text = '单位,指标,类型,日期,次数,说明\n甲镇,1.1,事件,2023-10-31,2,\n,,,,,\n乙镇,1.1,事件,2023-11-01,0.3,迟\n';
  const day = (date: string) => new Date(`${date}T00:00:00Z`);
  const bytes = await book(
    [['填表说明']],
    [
      ['2023年记录', null],
      ['单位', '指标', '类型', '日期', '次数', '说明'],
      ['甲镇', 1.1, '事件', day('2023-10-31'), 2, null],
      [],
      ['乙镇', 1.1, '事件', day('2023-11-01'), 0.1 + 0.2, '迟'],
    ],
  );
  const rowless = (facts: readonly { row?: number | undefined }[]) => facts.map(({ row: _, ...fact }) => fact);
  const [fromBook, fromText] = [taken(await readFactsFile(bytes, 'f.xlsx')), taken(readFacts(utf8(text), 'f.csv'))];
  expect(rowless(fromBook)).toEqual(rowless(fromText));
  expect(fromBook.map(({ row }) => row)).toEqual([3, 5]);
  expect(taken(await readFactsFile(utf8(text), 'f.csv'))).toEqual(fromText);
});

it('tells the sheet of what is wrong, and takes nothing', async () => {
  const outcome = await readFactsFile(
    await book([
      ['单位', '指标', '类型', '电话'],
      ['甲', 1, '事件', 1],
    ]),
    'f.xlsx',
  );
  expect(linesOf(outcome)[0]).toContain('f.xlsx 工作表“表1” 第1行：不认识的列“电话”。');
  const beyond = await readFactsFile(
    await book([
      ['单位', '指标', '类型'],
      ['甲', 1, '事件', '多'],
    ]),
    'f.xlsx',
  );
  expect(codesOf(beyond)).toEqual(['csv-broken']);
});

it('reads units of a workbook', async () => {
  const units = await readUnitsFile(
    await book([['编号', '名称', '类别'], ['t1', '甲镇', 'township'], [], [7, '乙镇', 'township']]),
    'u',
  );
  expect(taken(units).map(({ id, row }) => [id, row])).toEqual([
    ['t1', 2],
    ['7', 4],
  ]);
});
