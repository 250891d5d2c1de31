import type { Piece } from './pages.ts';

/** A printed line: its text, where it begins and ends, and the size of its characters. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

const HAN = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f';
/** Justified lines have blanks between their characters, which nobody typed. */
const APART = new RegExp(`([${HAN}]) +(?=[${HAN}])`, 'g');
const NARROW = 0.2;
const WIDE = 1.5;

/** Puts the pieces of a page together to lines, from top to bottom; a wide gap becomes a full-width blank. */
export function printedLines(pieces: readonly Piece[]): PrintedLine[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - piece.y) <= Math.max(first.size, piece.size) * 0.5) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(lineOf);
}

function lineOf(row: readonly Piece[]): PrintedLine {
  const pieces = [...row].sort((a, b) => a.x - b.x);
  const size = pieces.reduce((most, piece) => Math.max(most, piece.size), 0);
  const parts: string[] = [];
  let right = pieces[0]?.x ?? 0;
  for (const { text, x, width } of pieces) {
    const gap = x - right;
    if (parts.length > 0) parts.push(gap > size * WIDE ? '\u3000' : gap > size * NARROW ? ' ' : '');
    parts.push(text);
    right = Math.max(right, x + width);
  }
  const text = parts
    .join('')
    .replace(/[ \u00a0]+/g, ' ')
    .replace(APART, '$1')
    .trim();
  return { text, left: pieces[0]?.x ?? 0, right, y: row[0]?.y ?? 0, size };
}
