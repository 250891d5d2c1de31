import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { fileLimits } from '../limits.ts';
import { codesOf, linesOf, taken, utf8 } from '../testing/bytes.ts';
import { sheetXml, workbookOf } from '../testing/zip.ts';
import { columnLetters, isWorkbook, readWorkbook } from './read-workbook.ts';

const read = (bytes: Uint8Array) => readWorkbook(bytes, 'f.xlsx');
const cell = (ref: string, inner: string, attributes = '') => `<c r="${ref}" ${attributes}>${inner}</c>`;
const text = (ref: string, words: string) => cell(ref, `<is><t>${words}</t></is>`, 't="inlineStr"');

describe('readWorkbook', () => {
  it('gives each sheet in sight with the text that a person sees, blank rows left out', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '工单',
          columns: [{}, { numFmt: 'yyyy-mm-dd hh:mm' }, {}, { numFmt: '000' }],
          rows: [
            ['单位', '时间', '扣分', '编号'],
            [],
            ['甲镇', new Date('2023-10-31T14:30:00Z'), 0.1 + 0.2, 7],
            [null, null, null, null],
            ['乙镇', new Date('2023-11-01T00:00:00Z'), -1, 12],
          ],
        },
        { name: '说明', rows: [['无']] },
        { name: '藏', rows: [['x']], hidden: true },
      ],
    });
    expect(taken(await read(bytes))).toEqual([
      {
        sheet: '工单',
        rows: [
          { row: 1, cells: ['单位', '时间', '扣分', '编号'] },
          { row: 3, cells: ['甲镇', '2023-10-31 14:30', '0.3', '007'] },
          { row: 5, cells: ['乙镇', '2023-11-01', '-1', '012'] },
        ],
      },
      { sheet: '说明', rows: [{ row: 1, cells: ['无'] }] },
    ]);
  });

  it('says the words of a merged cell in each of its places, but counts a number once', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'a',
          rows: [
            ['单位', '时间', null, '分'],
            [null, '收', '办', null],
            ['甲', 'x', 'y', 2],
            [null, 'x', 'y', null],
          ],
          merges: [
            { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
            { startRow: 0, startCol: 1, endRow: 0, endCol: 2 },
            { startRow: 2, startCol: 0, endRow: 3, endCol: 0 },
            { startRow: 2, startCol: 3, endRow: 3, endCol: 3 },
          ],
        },
      ],
    });
    expect(taken(await read(bytes))[0]?.rows.map(({ cells }) => cells)).toEqual([
      ['单位', '时间', '时间', '分'],
      ['单位', '收', '办'],
      ['甲', 'x', 'y', '2'],
      ['甲', 'x', 'y'],
    ]);
  });

  it('takes the last result of a formula, and names the cell of one without, and of an error', async () => {
    const formulas = `<row r="2">${cell('A2', '<f>1+1</f><v>2</v>')}${cell('B2', '<f>WEBSERVICE("http://x")</f>')}${cell('C2', '<v>#REF!</v>', 't="e"')}</row>`;
    const good = workbookOf(sheetXml(`<row r="2">${cell('A2', '<f>0.1+0.2</f><v>0.30000000000000004</v>')}</row>`));
    expect(taken(await read(good))[0]?.rows).toEqual([{ row: 2, cells: ['0.3'] }]);
    const bad = await read(workbookOf(sheetXml(formulas)));
    expect(codesOf(bad)).toEqual(['xlsx-formula-empty', 'xlsx-cell-error']);
    expect(linesOf(bad)[1]).toContain('f.xlsx 工作表“表1” 第2行 C列：单元格里是错误值“#REF!”');
  });

  it('follows no entity and no link out of the file', async () => {
    const xml = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${sheetXml(`<row r="1">${text('A1', 'x&e;y&b;')}</row>`)}`;
    const outcome = await read(workbookOf(xml));
    const told = JSON.stringify(outcome);
    expect(told).not.toContain('root:');
    expect(told).not.toContain('aaaaaaaaaa');
  });

  it.each([
    [
      'corners that span a whole sheet',
      sheetXml(`<row r="1">${text('A1', 'x')}</row><row r="1048576">${text('XFD1048576', 'y')}</row>`),
    ],
    ['no sheet at all', 'x'],
    ['a cell behind the last column', sheetXml(`<row r="1">${text('ZZZZ1', 'x')}</row>`)],
  ])('refuses %s in words of its own', async (_, xml) => {
    const codes = codesOf(await read(workbookOf(xml)));
    expect(['xlsx-broken', 'xlsx-too-much', 'file-empty']).toContain(codes[0]);
  });

  it('a name of the prototype is a name like others', async () => {
    const rows = await read(
      workbookOf(sheetXml(`<row r="1">${text('A1', '__proto__')}${text('B1', 'constructor')}</row>`)),
    );
    expect(taken(rows)[0]?.rows[0]?.cells).toEqual(['__proto__', 'constructor']);
  });

  it('says what else a file is: old, too large, empty, or no workbook', async () => {
    expect(codesOf(await read(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])))).toEqual(['xlsx-old']);
    expect(codesOf(await read(new Uint8Array(fileLimits.workbook + 1)))).toEqual(['file-too-large']);
    expect(codesOf(await read(workbookOf(sheetXml(''))))).toEqual(['file-empty']);
    expect(codesOf(await read(utf8('单位,指标')))).toEqual(['xlsx-not-one']);
    expect(codesOf(await read(Buffer.from('PK\u0003\u0004 and then nothing of a zip')))).toEqual(['xlsx-broken']);
  });

  it('is known by its bytes, not its name', () => {
    expect(isWorkbook(workbookOf(sheetXml('')))).toBe(true);
    expect(isWorkbook(utf8('PK 单位'))).toBe(false);
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %d is %s', (n, letters) => expect(columnLetters(n)).toBe(letters));
});
