import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../files/src/testing/zip.ts';
import { documentLimits } from './limits.ts';
import { readDocument } from './read-document.ts';
import { docxOf, para } from './testing/docx.ts';
import { linesOf, read, utf8 } from './testing/read.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole = (...names: string[]) =>
  Buffer.concat([Buffer.from(OLE), ...names.map((name) => Buffer.from(name, 'utf16le'))]);
const zip = (...names: string[]) => zipOf(names.map((name) => ({ name, text: 'x' })));
const refused = async (bytes: Uint8Array, name: string) => linesOf(await readDocument(bytes, name))[0];

describe('what is not read', () => {
  it.each([
    [
      '方案.doc',
      ole('WordDocument'),
      '旧版 Word 文档 (.doc)，不能直接读取。 请用 Word 或 WPS 打开，“另存为” .docx 再上传。',
    ],
    ['方案.wps', ole('WordDocument'), 'WPS 文字文档 (.wps)'],
    ['表.xls', ole('Workbook'), '旧版工作簿 (.xls)'],
    ['表.et', ole('Workbook'), 'WPS 表格 (.et)'],
    ['方案.docx', ole('EncryptionInfo', 'EncryptedPackage'), '文档加了密码。'],
    ['方案.rtf', utf8('{\\rtf1 x}'), 'RTF 文档'],
    ['方案.ofd', zip('OFD.xml'), 'OFD 版式文件'],
    ['方案.odt', zip('mimetype', 'content.xml'), 'OpenDocument'],
    ['表.xlsb', zip('xl/workbook.bin'), '.xlsb'],
    ['包.zip', zip('方案.docx'), '压缩包'],
    ['图.docx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), '图片'],
    ['页.mht', utf8('MIME-Version: 1.0\n'), '.mht'],
    ['方案.xml', utf8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'), 'Word XML'],
    ['方案.docx', new Uint8Array(), '文档里没有文字'],
    ['方案.docx', docxOf(''), '文档里没有文字'],
    ['方案.docx', docxOf(para('x')).subarray(0, 300), '文档已损坏'],
    ['大.txt', new Uint8Array(documentLimits.bytes.plain + 1).fill(65), '超过上限 16 MB'],
    ['大.docx', new Uint8Array(100 * 1024 * 1024), '文档有 100 MB，超过上限 50 MB'],
  ])('%s says what it is and how to go on', async (name, bytes, words) => {
    expect(await refused(bytes, name)).toContain(words);
  });
});

describe('what is something else than its name says', () => {
  it.each([
    ['方案.txt', docxOf(para('考核')), 'docx'],
    ['方案.docx', utf8('考核'), 'text'],
    ['方案.pdf', utf8('<html><p>考核'), 'html'],
  ])('%s is read as what it is, with a warning', async (name, bytes, kind) => {
    const document = await read(bytes, name);
    expect([document.kind, document.warnings.map(({ code }) => code)]).toEqual([kind, ['document-named-otherwise']]);
  });

  it('is not told of a name that says nothing', async () => {
    expect((await read('考核', '粘贴的文字')).warnings).toEqual([]);
  });
});

describe('a package that promises too much', () => {
  it.each([
    [
      'in all',
      [
        { name: 'word/document.xml', text: 'x' },
        { name: 'word/media/a.png', text: 'x', claims: 400 * 1024 * 1024 },
      ],
    ],
    ['in one part', [{ name: 'word/document.xml', text: 'x', claims: 30 * 1024 * 1024 }]],
    ['by shrinking too well', [{ name: 'word/document.xml', text: Buffer.alloc(4 * 1024 * 1024, 32) }]],
    ['in parts', Array.from({ length: 5_001 }, (_, at) => ({ name: `word/${at}`, text: '' }))],
  ])('%s is refused', async (_, parts) => {
    expect(await refused(zipOf(parts), 'f.docx')).toContain('document-too-much');
  });

  it('is refused where it lies about its size', async () => {
    const lie = zipOf([{ name: 'word/document.xml', text: Buffer.alloc(1024 * 1024, 32), claims: 100 }]);
    expect(await refused(lie, 'f.docx')).toContain('document-broken');
  });
});

describe('a reading that is ended', () => {
  it('throws the reason of the signal, before it begins and in the middle', async () => {
    const bytes = docxOf(para('考核对象和考核内容').repeat(20_000));
    await expect(readDocument(bytes, 'f.docx', { signal: AbortSignal.abort('停') })).rejects.toBe('停');
    const ending = new AbortController();
    const onProgress = (part: number) => part > 0 && ending.abort('够了');
    await expect(readDocument(bytes, 'f.docx', { signal: ending.signal, onProgress })).rejects.toBe('够了');
  });
});
