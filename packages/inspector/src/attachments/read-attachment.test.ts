import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { docxOf, xlsxOf } from '../testing/office.ts';
import { isReadable, readAttachment } from './read-attachment.ts';

const read = async (name: string, bytes: Uint8Array, readPdf?: Parameters<typeof readAttachment>[2]) =>
  (await readAttachment(`http://www.jia.gov.cn/f/${name}`, bytes, readPdf))?.pieces.map(
    ({ where, text, heading, hidden }) => [where.zh, text, heading, hidden],
  ) ?? null;

it.each([
  ['http://a.cn/1.docx', true],
  ['http://a.cn/1.XLSX?id=2', true],
  ['http://a.cn/1.doc', false],
  ['http://a.cn/1.zip', false],
  ['http://a.cn/x?f=1.pdf', false],
])('%s can be read: %s', (url, readable) => {
  expect(isReadable(url)).toBe(readable);
});

it('reads a document with what is deleted and the comments', async () => {
  const bytes = docxOf(['补贴名单', '张某 500元'], { deleted: '旧名单', comment: '核对过' });
  expect(await read('a.docx', bytes)).toEqual([
    ['正文第1段', '补贴名单', '', false],
    ['正文第2段', '张某 500元', '', false],
    ['正文第3段（修订中删去的文字）', '旧名单', '', true],
    ['批注第1段', '核对过', '', true],
  ]);
});

it('reads a workbook with its hidden sheets, rows and columns, each cell under its heading', async () => {
  const bytes = xlsxOf([
    {
      name: '名单',
      rows: [
        ['姓名', '电话'],
        ['张某', 13800138000],
        ['李某', 13900139000],
      ],
      hiddenRows: [3],
      hiddenColumns: [2],
    },
    { name: '底稿', rows: [['王某']], hidden: true },
  ]);
  expect(await read('名单.bin', bytes)).toEqual([
    ['工作表“名单”A1', '姓名', '', false],
    ['工作表“名单”B1（隐藏）', '电话', '', true],
    ['工作表“名单”A2', '张某', '姓名', false],
    ['工作表“名单”B2（隐藏）', '13800138000', '电话', true],
    ['工作表“名单”A3（隐藏）', '李某', '姓名', true],
    ['工作表“名单”B3（隐藏）', '13900139000', '电话', true],
    ['工作表“底稿”A1（隐藏）', '王某', '', true],
  ]);
});

it('reads a PDF with the reader that it is handed, and text in any encoding', async () => {
  expect(await read('a.pdf', strToU8('%PDF-1.7'), async () => ['一', '二'])).toEqual([
    ['第1页', '一', '', false],
    ['第2页', '二', '', false],
  ]);
  const gbk = Buffer.from([0xd5, 0xc5, 0xc4, 0xb3, 0x0a, 0x0a, 0x31]);
  expect(await read('a.txt', gbk)).toEqual([
    ['第1行', '张某', '', false],
    ['第3行', '1', '', false],
  ]);
});

it.each([
  ['no reader of PDF', 'a.pdf', strToU8('%PDF-1.7')],
  ['an old workbook', 'a.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])],
  ['a zip of something else', 'a.docx', zipSync({ 'a.txt': strToU8('x') })],
  ['half a file', 'a.docx', docxOf(['甲']).subarray(0, 60)],
  ['a bomb', 'a.docx', zipSync({ 'word/document.xml': new Uint8Array(40_000_000) })],
])('cannot read %s, and says so', async (_, name, bytes) => {
  expect(await read(name, bytes)).toBeNull();
});
