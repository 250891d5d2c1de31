/** `after`: text stands behind a closing quote. `open`: a quote is never closed, so the rest of the file has no rows. */
export interface BrokenRow {
  row: number;
  line: number;
  kind: 'after' | 'open';
}

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Cuts delimited text into rows (RFC 4180; LF, CRLF or CR). Rows count as a spreadsheet counts them: blank ones count,
 * a line break inside quotes does not. `take` is called row by row, so that a large table is never
 * held twice, and says whether to go on.
 * After a broken row reading goes on with the next line: one pass names every fault.
 */
export function eachRow(
  text: string,
  delimiter: string,
  take: (cells: string[], row: number, line: number) => boolean,
  broken: (fault: BrokenRow) => void,
): void {
  const separator = delimiter.charCodeAt(0);
  const end = text.length;
  let at = 0;
  let line = 1;
  for (let row = 1; at < end; row += 1) {
    const firstLine = line;
    const cells: string[] = [];
    let fault: BrokenRow['kind'] | null = null;
    for (;;) {
      if (text.charCodeAt(at) === QUOTE) {
        const quoted = readQuoted(text, at);
        if (quoted === null) {
          broken({ row, line, kind: 'open' });
          return;
        }
        for (let i = at; i < quoted.end; i += 1) if (breaksAt(text, i)) line += 1;
        at = quoted.end;
        cells.push(quoted.cell);
        if (at < end && !ends(text.charCodeAt(at), separator)) {
          fault = 'after';
          while (at < end && !isBreak(text.charCodeAt(at))) at += 1;
        }
      } else {
        const start = at;
        while (at < end && !ends(text.charCodeAt(at), separator)) at += 1;
        cells.push(text.slice(start, at));
      }
      if (at >= end || text.charCodeAt(at) !== separator) break;
      at += 1;
    }
    if (at < end) {
      at += text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
      line += 1;
    }
    if (fault) broken({ row, line: firstLine, kind: fault });
    else if (!take(cells, row, firstLine)) return;
  }
}

const isBreak = (code: number): boolean => code === LF || code === CR;
const ends = (code: number, separator: number): boolean => code === separator || isBreak(code);

/** True at the last character of a line break, so that CRLF counts once. */
function breaksAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === LF || (code === CR && text.charCodeAt(at + 1) !== LF);
}

/** The cell that opens at `start`, or null when its quote is never closed. */
function readQuoted(text: string, start: number): { cell: string; end: number } | null {
  let cell = '';
  let from = start + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close === -1) return null;
    cell += text.slice(from, close);
    if (text.charCodeAt(close + 1) !== QUOTE) return { cell, end: close + 1 };
    cell += '"';
    from = close + 2;
  }
}
