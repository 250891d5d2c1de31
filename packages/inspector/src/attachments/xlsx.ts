import { Parser } from 'htmlparser2';
import { LONGEST_PIECE, MOST_PIECES, type Piece } from './attachment.ts';
import type { OfficeFile } from './office-file.ts';

interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** The cells of a workbook, hidden sheets, rows and columns too, and its comments. Null where it is no workbook. */
export function xlsxPieces(file: OfficeFile): Piece[] | null {
  const sheets = sheetsOf(file);
  if (sheets === null) return null;
  const shared = sharedOf(file.text('xl/sharedStrings.xml') ?? '');
  const pieces: Piece[] = [];
  for (const sheet of sheets) {
    const xml = file.text(sheet.part);
    if (xml === null) return null;
    cellsOf(xml, shared, ({ ref, text, heading, hidden }) => {
      if (pieces.length >= MOST_PIECES) return;
      const unseen = sheet.hidden || hidden;
      pieces.push({
        where: {
          zh: `工作表“${sheet.name}”${ref}${unseen ? '（隐藏）' : ''}`,
          en: `sheet “${sheet.name}”, ${ref}${unseen ? ' (hidden)' : ''}`,
        },
        text: text.slice(0, LONGEST_PIECE),
        heading,
        hidden: unseen,
      });
    });
  }
  for (const name of file.names(/^xl\/comments\d*\.xml$/)) {
    const text = textsOf(file.text(name) ?? '', 'comment').join('\n');
    if (text !== '') pieces.push({ where: { zh: '批注', en: 'comments' }, text, heading: '', hidden: true });
  }
  return pieces.length > 0 ? pieces : null;
}

/** Sheets in order with their parts, as the workbook and its relations name them. */
function sheetsOf(file: OfficeFile): SheetEntry[] | null {
  const book = file.text('xl/workbook.xml');
  if (book === null) return null;
  const targets = new Map<string, string>();
  each(file.text('xl/_rels/workbook.xml.rels') ?? '', (name, { Id = '', Target = '' }) => {
    if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  });
  const sheets: SheetEntry[] = [];
  each(book, (tag, attributes) => {
    const part = targets.get(attributes['r:id'] ?? '');
    if (tag !== 'sheet' || part === undefined || !part.includes('worksheets/')) return;
    sheets.push({ name: (attributes.name ?? '').slice(0, 60), part, hidden: /hidden/i.test(attributes.state ?? '') });
  });
  return sheets;
}

const sharedOf = (xml: string): string[] => textsOf(xml, 'si');

/** The text of every element of a name. */
function textsOf(xml: string, element: string): string[] {
  const texts: string[] = [];
  let text: string | null = null;
  let inside = false;
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === element) text = '';
        else if (name === 't') inside = true;
        // How a word is pronounced is no part of it.
        else if (name === 'rPh') inside = false;
      },
      ontext(piece) {
        if (inside && text !== null) text += piece;
      },
      onclosetag(name) {
        if (name === 't') inside = false;
        if (name !== element || text === null) return;
        texts.push(text);
        text = null;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return texts;
}

function each(xml: string, take: (name: string, attributes: Readonly<Record<string, string>>) => void): void {
  const parser = new Parser({ onopentag: take }, { xmlMode: true, decodeEntities: true });
  parser.write(xml);
  parser.end();
}

interface CellText {
  readonly ref: string;
  readonly text: string;
  readonly heading: string;
  readonly hidden: boolean;
}

/** The cells that hold something, row by row; the first text in a column is taken for its heading. */
function cellsOf(xml: string, shared: readonly string[], take: (cell: CellText) => void): void {
  const hiddenColumns: (readonly [from: number, to: number])[] = [];
  const headings = new Map<string, string>();
  let hiddenRow = false;
  let cell: { ref: string; kind: string; value: string } | null = null;
  let reads = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'col' && isTrue(attributes.hidden))
          hiddenColumns.push([Number(attributes.min), Number(attributes.max)]);
        else if (name === 'row') hiddenRow = isTrue(attributes.hidden);
        else if (name === 'c') cell = { ref: attributes.r ?? '', kind: attributes.t ?? 'n', value: '' };
        else if (name === 'v' || name === 't') reads = true;
      },
      ontext(piece) {
        if (reads && cell !== null && cell.value.length < LONGEST_PIECE) cell.value += piece;
      },
      onclosetag(name) {
        if (name === 'v' || name === 't') reads = false;
        if (name !== 'c' || cell === null) return;
        const { ref, kind, value } = cell;
        cell = null;
        const text = kind === 's' ? (shared[Number(value)] ?? '') : kind === 'n' ? plainNumber(value) : value;
        if (text.trim() === '') return;
        const column = /^[A-Z]+/.exec(ref)?.[0] ?? '';
        const heading = headings.get(column) ?? '';
        if (heading === '' && kind !== 'n') headings.set(column, text.slice(0, 60));
        const number = columnNumber(column);
        const hidden = hiddenRow || hiddenColumns.some(([from, to]) => number >= from && number <= to);
        take({ ref, text, heading, hidden });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A long number is written as 1.3800138E10 at times. */
const plainNumber = (value: string): string => {
  const number = Number(value);
  return /e/i.test(value) && Number.isSafeInteger(number) ? String(number) : value;
};
