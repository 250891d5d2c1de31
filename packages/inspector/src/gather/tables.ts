import { Parser } from 'htmlparser2';

/** A table as a grid of words: a merged cell says its words in every place it covers. */
export type Grid = readonly (readonly string[])[];

/** More than any table of a report has; what spans further is cut there. */
const WIDEST = 60;
const TALLEST = 2000;

interface Open {
  readonly rows: string[][];
  /** Words that reach down from rows above, by column: how many rows are left. */
  readonly down: { words: string; left: number }[];
  row: string[] | null;
  cell: { words: string; columns: number; rows: number } | null;
}

const span = (text: string | undefined): number => Math.min(WIDEST, Math.max(1, Number.parseInt(text ?? '1', 10) || 1));

/** The tables of a page in order, those inside others after their end. Broken markup is read as far as it goes. */
export function tablesOf(html: string): Grid[] {
  const done: Grid[] = [];
  const open: Open[] = [];
  const endCell = (table: Open): void => {
    const { cell, row } = table;
    if (cell === null || row === null) return;
    const words = cell.words.replace(/\s+/g, '');
    fill(table, row);
    for (let at = 0; at < cell.columns && row.length < WIDEST; at += 1) {
      if (cell.rows > 1) table.down[row.length] = { words, left: cell.rows - 1 };
      row.push(words);
    }
    table.cell = null;
  };
  const endRow = (table: Open): void => {
    endCell(table);
    if (table.row === null) return;
    fill(table, table.row);
    if (table.row.length > 0 && table.rows.length < TALLEST) table.rows.push(table.row);
    table.row = null;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const table = open.at(-1);
        if (name === 'table') open.push({ rows: [], down: [], row: null, cell: null });
        else if (table && name === 'tr') {
          endRow(table);
          table.row = [];
        } else if (table && (name === 'td' || name === 'th')) {
          endCell(table);
          table.row ??= [];
          table.cell = { words: '', columns: span(attributes.colspan), rows: span(attributes.rowspan) };
        }
      },
      ontext(text) {
        const cell = open.at(-1)?.cell;
        if (cell) cell.words += text;
      },
      onclosetag(name) {
        const table = open.at(-1);
        if (!table) return;
        if (name === 'td' || name === 'th') endCell(table);
        else if (name === 'tr') endRow(table);
        else if (name === 'table') {
          endRow(table);
          open.pop();
          done.push(table.rows);
        }
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  for (const table of open) {
    endRow(table);
    done.push(table.rows);
  }
  return done.filter((rows) => rows.length > 0);
}

/** Words that reach down from above stand before what comes next. */
function fill({ down }: Open, row: string[]): void {
  for (
    let from = down[row.length];
    from !== undefined && from.left > 0 && row.length < WIDEST;
    from = down[row.length]
  ) {
    from.left -= 1;
    row.push(from.words);
  }
}
