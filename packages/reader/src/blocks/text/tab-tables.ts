import { isBlank, type Line } from './lines.ts';

/** Either a line of text or the rows of a table whose cells are parted by tabs. */
export type Piece = { readonly line: Line } | { readonly rows: readonly TabRow[] };

export interface TabRow {
  readonly cells: readonly string[];
  readonly line: Line;
}

/** A number, a tab and text: an item of a list, as a word processor pastes it. */
const ITEM = /^\s*\S{1,8}[.．、)）]\t[^\t]*$/;
const LONGEST_CELL = 200;

/** Whether a line may be a row. One that only begins with tabs is indented text, unless rows stand around it. */
const isRow = ({ text }: Line): boolean => text.trimStart().includes('\t') && !ITEM.test(text);

/**
 * Finds the tables among the lines: two rows or more, or one with three cells. Blank lines inside a table, at the end of a
 * page for one, do not end it; a line without a tab right below a short row is the rest of its last cell.
 */
export function piecesOf(lines: readonly Line[]): Piece[] {
  const open = lines.map(({ text }) => isOpen(text));
  const pieces: Piece[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    const table = isRow(line) ? tableAt(lines, at, open) : null;
    if (table && (table.rows.length > 1 || (table.rows[0]?.cells.length ?? 0) > 2)) {
      pieces.push({ rows: table.rows });
      at = table.end;
    } else {
      pieces.push({ line });
      at += 1;
    }
  }
  return pieces;
}

function tableAt(lines: readonly Line[], start: number, open: readonly boolean[]): { rows: TabRow[]; end: number } {
  const rows: TabRow[] = [];
  let width = 0;
  let end = start;
  for (let at = start; at < lines.length; ) {
    const line = lines[at] as Line;
    if (line.text.includes('\t') || line.text.startsWith('"')) {
      const row = rowAt(lines, at, open);
      const before = rows.at(-1);
      if (before && before.cells.length + row.cells.length - 1 === width && isRest(before.cells, row.cells[0] ?? '')) {
        rows[rows.length - 1] = { ...before, cells: continued(before.cells, row.cells) };
      } else {
        rows.push({ cells: row.cells, line });
        width ||= row.cells.length;
      }
      at = row.end;
      end = at;
    } else if (isBlank(line)) at += 1;
    else {
      const before = rows.at(-1);
      const rest = at === end && before && before.cells.length < width && isRest(before.cells, line.text);
      if (!rest || !goesOnBelow(lines, at)) break;
      rows[rows.length - 1] = { ...before, cells: continued(before.cells, [line.text]) };
      at += 1;
      end = at;
    }
  }
  return { rows, end };
}

/** Whether a line may be the rest of the last cell of a short row. A number or a part's heading begins a row of its own. */
const isRest = (before: readonly string[], first: string): boolean =>
  first.trim() !== '' &&
  !/^\s*(?:[\d.]+\s*$|[一二三四五六七八九十]+、)/.test(first) &&
  !/^[\d.\s]*$/.test(before.at(-1) ?? '');

/** Whether below this line without a tab the table goes on before anything else comes. */
const goesOnBelow = (lines: readonly Line[], at: number): boolean =>
  lines
    .slice(at + 1, at + LONGEST_CELL)
    .find(({ text }) => text.trim() === '' || text.includes('\t'))
    ?.text.includes('\t') ?? false;

const continued = (before: readonly string[], [first = '', ...others]: readonly string[]): string[] => [
  ...before.slice(0, -1),
  `${before.at(-1) ?? ''}\n${first}`,
  ...others,
];

/** The cells of the row at a line. A spreadsheet puts a cell with line breaks into quotes, which then span lines. */
function rowAt(lines: readonly Line[], start: number, open: readonly boolean[]): { cells: string[]; end: number } {
  const text = lines[start]?.text ?? '';
  if (open[start] && /(?:^|\t)"/.test(text)) {
    const most = Math.min(lines.length, start + LONGEST_CELL);
    let end = start + 1;
    while (end < most && !open[end]) end += 1;
    if (end < most)
      return {
        cells: cut(
          lines
            .slice(start, end + 1)
            .map(({ text }) => text)
            .join('\n'),
        ),
        end: end + 1,
      };
  }
  return { cells: cut(text), end: start + 1 };
}

/** Whether a text has a quote without a partner. */
function isOpen(text: string): boolean {
  let open = false;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) open = !open;
  return open;
}

function cut(text: string): string[] {
  const cells: string[] = [];
  let open = '';
  for (const part of text.split('\t')) {
    const cell = open === '' ? part : `${open}\t${part}`;
    if (cell.startsWith('"') && isOpen(cell)) open = cell;
    else {
      cells.push(plain(cell));
      open = '';
    }
  }
  if (open !== '') cells.push(...open.split('\t').map(plain));
  return cells;
}

const plain = (cell: string): string =>
  cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
