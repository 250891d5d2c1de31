import { isZip } from '@mingjian/files';
import type { DocumentKind } from './document.ts';
import { PackageParts } from './package-parts.ts';
import { Refused } from './refused.ts';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What office suites can open: they can also write what is read here. */
const SAVE_AS = (program: string, kind: string): Words => ({
  zh: `请用${program}打开，“另存为” ${kind} 再上传。`,
  en: `Open it in an office program and “Save as” ${kind}.`,
});
const DOCX = SAVE_AS(' Word 或 WPS ', '.docx');
const XLSX = SAVE_AS(' Excel 或 WPS ', '.xlsx');

const other = (zh: string, en: string, how: Words): Refused =>
  new Refused('document-other-format', { what: { zh, en }, how });

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Formats by their first bytes, in Latin-1. */
const BY_MARK: readonly [RegExp, () => Refused][] = [
  [/^\{\\rtf/, () => other('RTF 文档', 'an RTF document', DOCX)],
  [
    /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM[\s\S]{4}\0|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP)/,
    () =>
      other('图片', 'a picture', {
        zh: '图片里的文字读不到：请上传文档本身，或把文字粘贴进来。',
        en: 'Words in a picture cannot be read: give the document itself, or paste its text.',
      }),
  ],
  [
    /^(?:Rar!|7z\xbc\xaf|BZh)/,
    () =>
      other('压缩包', 'an archive', { zh: '请解压后上传里面的文档。', en: 'Unpack it and give the document inside.' }),
  ],
  [/^MIME-Version:/i, () => other('网页归档 (.mht)', 'a web archive (.mht)', DOCX)],
  [
    /^\s*<\?xml[\s\S]{0,2000}?(?:<pkg:package|w:wordDocument|<\?mso-application)/,
    () => other('Word XML 文档', 'a Word XML document', DOCX),
  ],
];

const utf16 = (name: string): Buffer => Buffer.from(name, 'utf16le');

/** What the bytes are, whatever the file is called. Throws `Refused` for what is not read here, naming what it is. */
export function kindOf(bytes: Uint8Array, name: string): DocumentKind {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length === 0) throw new Refused('document-empty');
  if (OLE.every((byte, at) => bytes[at] === byte)) throw container(data, name);
  if (isZip(bytes)) return packageKind(new PackageParts(bytes));
  if (data.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) throw new Refused('document-broken');
  if (data.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  const head = data.toString('latin1', 0, 4096);
  for (const [mark, refusal] of BY_MARK) if (mark.test(head)) throw refusal();
  const extension = extensionOf(name);
  if (extension === 'html' || isPage(head.replaceAll('\0', ''))) return 'html';
  return extension === 'markdown' ? 'markdown' : 'text';
}

/** Text that begins as a web page does. */
const isPage = (head: string): boolean =>
  /^[^<]{0,16}\s*<(?:!doctype\s+html|html|head|body|meta|table|div|p)\b/i.test(head);

function packageKind(parts: PackageParts): DocumentKind {
  if (parts.has('OFD.xml'))
    throw other('OFD 版式文件', 'an OFD document', {
      zh: '请用 OFD 阅读器导出为 .pdf，最好向发文单位要 .docx 原件。',
      en: 'Export it as .pdf from an OFD reader, or better ask for the .docx.',
    });
  if (parts.names(/^word\//).length > 0) return 'docx';
  if (parts.names(/^xl\//).length > 0) {
    if (parts.names(/^xl\/workbook\.bin$/).length > 0)
      throw other('二进制工作簿 (.xlsb)', 'a binary workbook (.xlsb)', XLSX);
    return 'xlsx';
  }
  if (parts.names(/^ppt\//).length > 0) throw other('演示文稿', 'a presentation', DOCX);
  if (parts.has('mimetype') && parts.has('content.xml'))
    throw other('OpenDocument 文档 (.odt/.ods)', 'an OpenDocument file (.odt/.ods)', DOCX);
  // A package whose document lies elsewhere says so in its relations.
  if (parts.has('_rels/.rels') && parts.has('[Content_Types].xml')) return 'docx';
  throw other('压缩包', 'an archive', {
    zh: '请解压后上传里面的文档。',
    en: 'Unpack it and give the document inside.',
  });
}

/** The old container of Office, which also wraps documents with a password. */
function container(data: Buffer, name: string): Refused {
  if (data.includes(utf16('EncryptedPackage'))) return new Refused('document-locked');
  if (/\.(?:wps|wpt)$/i.test(name))
    return other('WPS 文字文档 (.wps)', 'a WPS document (.wps)', SAVE_AS(' WPS ', '.docx'));
  if (/\.ett?$/i.test(name)) return other('WPS 表格 (.et)', 'a WPS workbook (.et)', SAVE_AS(' WPS ', '.xlsx'));
  if (data.includes(utf16('WordDocument'))) return other('旧版 Word 文档 (.doc)', 'an old Word document (.doc)', DOCX);
  if (data.includes(utf16('Workbook'))) return other('旧版工作簿 (.xls)', 'an old workbook (.xls)', XLSX);
  return other('旧版 Office 文件', 'an old Office file', DOCX);
}

const EXTENSIONS: Readonly<Record<string, DocumentKind>> = {
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  dotm: 'docx',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  html: 'html',
  htm: 'html',
  shtml: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  pdf: 'pdf',
  txt: 'text',
  doc: 'docx',
  wps: 'docx',
  xls: 'xlsx',
  et: 'xlsx',
};

/** What the name of a file says that it is; undefined where it says nothing. */
export const extensionOf = (name: string): DocumentKind | undefined =>
  EXTENSIONS[/\.([a-z]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
