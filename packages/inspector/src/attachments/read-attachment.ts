import { decodePage } from '../gather/charset.ts';
import { type Attachment, LONGEST_PIECE, MOST_PIECES, type Piece, type ReadPdf } from './attachment.ts';
import { docxPieces } from './docx.ts';
import { OfficeFile } from './office-file.ts';
import { xlsxPieces } from './xlsx.ts';

const READABLE = /\.(?:docx|xlsx|pdf|txt|csv)$/i;

/** Whether the words of a file can be read, by its address. Old binary formats, archives and pictures cannot. */
export function isReadable(url: string): boolean {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  return READABLE.test(path);
}

/** A file by its bytes, whatever its name says; null where its words cannot be read: locked, broken, a picture, too much. Never throws. */
export async function readAttachment(url: string, bytes: Uint8Array, readPdf?: ReadPdf): Promise<Attachment | null> {
  const pieces = await piecesOf(url, bytes, readPdf).catch(() => null);
  return pieces === null || pieces.length === 0 ? null : { url, pieces };
}

async function piecesOf(url: string, bytes: Uint8Array, readPdf: ReadPdf | undefined): Promise<Piece[] | null> {
  const office = OfficeFile.open(bytes);
  if (office !== null) return docxPieces(office) ?? xlsxPieces(office);
  if (begins(bytes, '%PDF')) {
    const pages = (await readPdf?.(bytes)) ?? null;
    return pages?.map((text, at) => plain({ zh: `第${at + 1}页`, en: `page ${at + 1}` }, text)) ?? null;
  }
  if (!/\.(?:txt|csv)(?:$|[?#])/i.test(url)) return null;
  const lines = decodePage(bytes).text.split(/\r?\n/, MOST_PIECES);
  return lines.flatMap((text, at) =>
    text.trim() === '' ? [] : [plain({ zh: `第${at + 1}行`, en: `line ${at + 1}` }, text)],
  );
}

const begins = (bytes: Uint8Array, mark: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1').includes(mark);

const plain = (where: Piece['where'], text: string): Piece => ({
  where,
  text: text.slice(0, LONGEST_PIECE),
  heading: '',
  hidden: false,
});
