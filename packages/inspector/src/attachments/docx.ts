import { Parser } from 'htmlparser2';
import { LONGEST_PIECE, MOST_PIECES, type Piece } from './attachment.ts';
import type { OfficeFile } from './office-file.ts';

const PARTS: readonly (readonly [pattern: RegExp, zh: string, en: string, hidden: boolean])[] = [
  [/^word\/document\.xml$/, '正文', 'text', false],
  [/^word\/header\d*\.xml$/, '页眉', 'header', false],
  [/^word\/footer\d*\.xml$/, '页脚', 'footer', false],
  [/^word\/footnotes\.xml$/, '脚注', 'footnote', false],
  [/^word\/comments\.xml$/, '批注', 'comment', true],
];

/** A document's paragraphs, with what was deleted under tracked changes, and its comments. Null where it is no document. */
export function docxPieces(file: OfficeFile): Piece[] | null {
  const pieces: Piece[] = [];
  for (const [pattern, zh, en, hidden] of PARTS)
    for (const name of file.names(pattern)) {
      const xml = file.text(name);
      if (xml === null) return null;
      paragraphs(xml, (number, text, deleted) => {
        if (pieces.length >= MOST_PIECES) return;
        const where = deleted
          ? {
              zh: `${zh}第${number}段（修订中删去的文字）`,
              en: `${en}, paragraph ${number} (deleted under tracked changes)`,
            }
          : { zh: `${zh}第${number}段`, en: `${en}, paragraph ${number}` };
        pieces.push({ where, text: text.slice(0, LONGEST_PIECE), heading: '', hidden: hidden || deleted });
      });
    }
  return pieces.length > 0 ? pieces : null;
}

/** Paragraphs in order, each with its number; what was deleted in one comes after it. */
function paragraphs(xml: string, take: (number: number, text: string, deleted: boolean) => void): void {
  let number = 0;
  let [text, gone] = ['', ''];
  let into: 'text' | 'gone' | null = null;
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === 'w:t') into = 'text';
        else if (name === 'w:delText') into = 'gone';
        else if (name === 'w:tab' || name === 'w:br') text += ' ';
      },
      ontext(piece) {
        if (into === 'text') text += piece;
        else if (into === 'gone') gone += piece;
      },
      onclosetag(name) {
        if (name === 'w:t' || name === 'w:delText') into = null;
        if (name !== 'w:p') return;
        number += 1;
        if (text.trim() !== '') take(number, text, false);
        if (gone.trim() !== '') take(number, gone, true);
        [text, gone] = ['', ''];
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
}
