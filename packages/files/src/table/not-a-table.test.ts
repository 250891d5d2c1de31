import { expect, it } from 'vitest';
import { linesOf, utf8 } from '../testing/bytes.ts';
import { zipOf } from '../testing/zip.ts';
import { readUnitsFile } from '../units/read-units.ts';
import { readGrids } from './grids.ts';
import { notATable } from './not-a-table.ts';

const docx = zipOf([{ name: 'word/document.xml', text: '<w:document/>' }]);
const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]);

it('says of a document what it is and what is wanted, whatever it is called', async () => {
  for (const outcome of [await readUnitsFile(docx, '名单.xlsx'), await readGrids(docx, '名单.docx')]) {
    expect(linesOf(outcome)[0]).toContain('这是Word 文档，这里要的是表格。 请选 Excel（.xlsx）或 CSV 表格');
  }
  expect(linesOf(await readGrids(utf8('%PDF-1.7'), '名单.pdf'))[0]).toContain('这是PDF 文件');
  expect(notATable(old, '名单.doc')?.code).toBe('table-is-document');
});

it('leaves alone what may be a table', () => {
  const others = [zipOf([{ name: 'xl/workbook.xml', text: '' }]), utf8('单位,指标'), utf8('PK'), utf8('')];
  for (const bytes of others) expect(notATable(bytes, '名单.xlsx')).toBeNull();
  expect(notATable(old, '名单.xls')).toBeNull();
});
