import { cut, harmless, padEnd, padStart, widthOf, wrap } from './width.ts';

export interface Column {
  title: string;
  align?: 'left' | 'right';
  /** What happens to its cells where the table is wider than the terminal; absent: they stay as they are. */
  narrow?: 'wrap' | 'cut';
}

/** A cell: its text, and how it is drawn once its width is settled. */
export interface Cell {
  text: string;
  draw?: ((text: string) => string) | undefined;
}

const GAP = '  ';
/** A column narrower than this says nothing. */
const LEAST = 10;

/** A table as lines of at most `width` columns, as far as its columns allow. */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  options: { width: number; heading: (text: string) => string },
): string[] {
  const texts = rows.map((row) => row.map((cell) => harmless(cell.text)));
  const widths = columns.map((column, at) =>
    Math.max(widthOf(column.title), ...texts.map((row) => widthOf(row[at] ?? ''))),
  );
  fit(columns, widths, options.width - GAP.length * (columns.length - 1));
  const line = (cells: readonly { text: string; draw?: ((text: string) => string) | undefined }[]): string =>
    columns
      .map((column, at) => {
        const { text = '', draw } = cells[at] ?? {};
        const last = at === columns.length - 1;
        const padded =
          column.align === 'right' ? padStart(text, widths[at] ?? 0) : last ? text : padEnd(text, widths[at] ?? 0);
        return draw ? draw(padded) : padded;
      })
      .join(GAP)
      .trimEnd();

  const lines = [options.heading(line(columns.map((column, at) => ({ text: cut(column.title, widths[at] ?? 0) }))))];
  for (const [index, row] of rows.entries()) {
    const cells = columns.map((column, at) => {
      const text = texts[index]?.[at] ?? '';
      const width = widths[at] ?? 0;
      if (widthOf(text) <= width) return [text];
      return column.narrow === 'wrap' ? wrap(text, width) : [cut(text, width)];
    });
    const height = Math.max(...cells.map((cell) => cell.length));
    for (let at = 0; at < height; at += 1) {
      lines.push(line(cells.map((cell, column) => ({ text: cell[at] ?? '', draw: row[column]?.draw }))));
    }
  }
  return lines;
}

/** Takes what is too much from the widest columns that may be narrowed. */
function fit(columns: readonly Column[], widths: number[], available: number): void {
  let excess = widths.reduce((sum, width) => sum + width, 0) - available;
  while (excess > 0) {
    let widest = -1;
    for (const [at, column] of columns.entries()) {
      if (column.narrow && (widths[at] ?? 0) > Math.max(LEAST, widths[widest] ?? 0)) widest = at;
    }
    if (widest === -1) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
}
