import type { Flow } from '../flow.ts';
import type { RawCell } from '../grid.ts';
import { tagged } from '../html/read-html.ts';
import { headingLevel } from '../number.ts';
import { isBlank, type Line, linesOf } from './lines.ts';
import { withoutPageMarks, withoutPageNumbers } from './page-numbers.ts';
import { rejoined } from './rejoin.ts';
import { piecesOf, type TabRow } from './tab-tables.ts';

/** Reads plain text, from a file or pasted: paragraphs, headings by their numbers, tables whose cells are parted by tabs. */
export function readText(text: string, flow: Flow): void {
  const lines = withoutPageMarks(withoutPageNumbers(linesOf(text)));
  let waiting: Line[] = [];
  const release = (): void => {
    for (const line of rejoined(waiting)) {
      if (!isBlank(line)) flow.text(line.text, { level: headingLevel(line.text.trim()), place: placeOf(line) });
    }
    waiting = [];
  };
  for (const piece of piecesOf(lines)) {
    if ('line' in piece) waiting.push(piece.line);
    else {
      release();
      readRows(piece.rows, flow);
    }
  }
  release();
}

const placeOf = ({ line, page }: Line) => (page === undefined ? { line } : { line, page });

function readRows(rows: readonly TabRow[], flow: Flow): void {
  const first = rows[0];
  if (!first) return;
  const place = flow.openTable(placeOf(first.line));
  // Tabs at the end of each row make columns in which nothing ever stands.
  const width = rows.reduce((most, { cells }) => Math.max(most, usedWidth(cells)), 0);
  const raw = rows.map(({ cells, line }) =>
    cells.slice(0, width).map((cell): RawCell => {
      const place = placeOf(line);
      const blocks = tagged(cell, flow, place);
      return { blocks: blocks ?? cell.split('\n').flatMap((text) => flow.inner(text, { place }) ?? []) };
    }),
  );
  flow.table(raw, place);
}

/** The cells up to the last one with a word. */
const usedWidth = (cells: readonly string[]): number =>
  cells.reduce((width, cell, at) => (cell.trim() === '' ? width : at + 1), 0);
