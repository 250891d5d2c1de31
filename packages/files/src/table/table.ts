import { done, failed, type Outcome, type Problem, problem } from '@mingjian/model';
import { tooLarge } from '../limits.ts';
import { cellText, narrow } from '../text/cells.ts';
import { decode } from '../text/decode.ts';
import { eachRow } from './rows.ts';

/** What a table may hold. `names`: the headings of each column besides its own identifier; the first one is written. */
export interface TableShape<C extends string> {
  columns: readonly C[];
  names: { readonly [K in C]: readonly string[] };
  required: readonly C[];
}

/** The cell of a column in the row at hand; blank and absent ones are undefined. */
export type CellOf<C extends string> = (column: C) => string | undefined;

/** What spreadsheets save under the name CSV, by the language of the machine. */
const DELIMITERS = [',', ';', '\t'] as const;

const brokenWords = {
  after: { zh: '引号之后还有文字', en: 'text stands behind a closing quote' },
  open: { zh: '引号没有结束', en: 'a quote is never closed' },
};

const raggedWords = (have: number, want: number) => ({
  zh: `这一行有 ${have} 列，表头有 ${want} 列`,
  en: `this row has ${have} columns, the header has ${want}`,
});

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cellText(cell) === undefined);

/** Nothing but blanks and delimiters, whichever of them the file uses. */
const holdsNothing = (cells: readonly string[]): boolean => cells.every((cell) => /^[\s\u200b,;]*$/.test(cell));

/** Headings in any case, in full-width letters, with blanks: what people type. */
const plainName = (cell: string): string =>
  narrow(cell)
    .replace(/[\s\u200b]+/g, '')
    .toLowerCase();

function columnsByName<C extends string>(shape: TableShape<C>): Map<string, C> {
  const pairs = shape.columns.flatMap((column) =>
    [column, ...shape.names[column]].map((name): [string, C] => [plainName(name), column]),
  );
  return new Map(pairs);
}

interface Header {
  cells: string[];
  row: number;
  delimiter: string;
}

/** The first row that is not blank, cut by the delimiter that makes most of its headings known. */
function findHeader(text: string, known: ReadonlyMap<string, unknown>): Header | null {
  let best: Header | null = null;
  let most = -1;
  for (const delimiter of DELIMITERS) {
    eachRow(
      text,
      delimiter,
      (cells, row) => {
        if (holdsNothing(cells)) return true;
        const recognised = cells.filter((cell) => known.has(plainName(cell))).length;
        if (recognised > most) {
          most = recognised;
          best = { cells, row, delimiter };
        }
        return false;
      },
      () => {},
    );
  }
  return best;
}

/** Columns by position, null where the heading is blank; and what is wrong with the header. */
function readHeader<C extends string>(header: Header, shape: TableShape<C>, known: Map<string, C>, file: string) {
  const problems: Problem[] = [];
  const seen = new Set<C>();
  const place = { file, row: header.row };
  const columns = header.cells.map((cell) => {
    const name = cellText(cell);
    if (name === undefined) return null;
    const column = known.get(plainName(name));
    if (column === undefined) {
      problems.push(problem('csv-column-unknown', place, { name, known: columnList(shape) }));
    } else if (seen.has(column)) problems.push(problem('csv-column-twice', place, { name }));
    else seen.add(column);
    return column ?? null;
  });
  for (const column of shape.required) {
    if (!seen.has(column)) problems.push(problem('csv-column-missing', place, { name: columnWords(shape, column) }));
  }
  return { columns, problems };
}

function columnWords<C extends string>(shape: TableShape<C>, column: C): { zh: string; en: string } {
  const [chinese] = shape.names[column];
  return { zh: chinese === undefined ? column : `${chinese}（${column}）`, en: column };
}

function columnList<C extends string>(shape: TableShape<C>): { zh: string; en: string } {
  const words = shape.columns.map((column) => columnWords(shape, column));
  return { zh: words.map((word) => word.zh).join('、'), en: shape.columns.join(', ') };
}

/** Reads a table of bytes, row by row, into `take`; every fault of the file is found in one pass. */
export function readTable<C extends string, T>(
  bytes: Uint8Array,
  file: string,
  shape: TableShape<C>,
  take: (cell: CellOf<C>, row: number) => T,
): Outcome<T[]> {
  const large = tooLarge(bytes.length, 'table', file);
  if (large) return failed([large]);
  const decoded = decode(bytes, file);
  if (!decoded.ok) return decoded;
  const known = columnsByName(shape);
  const header = findHeader(decoded.value, known);
  if (!header) return failed([emptyOrBroken(decoded.value, file)]);
  const { columns, problems } = readHeader(header, shape, known, file);
  // Rows under an unreadable header would only repeat the same fault.
  if (problems.length > 0) return failed(problems);

  const positions = Object.fromEntries(shape.columns.map((column) => [column, columns.indexOf(column)])) as Record<
    C,
    number
  >;
  const nameless = columns.flatMap((column, position) => (column === null ? [position] : []));
  const values: T[] = [];
  let cells: readonly string[] = [];
  const cell: CellOf<C> = (column) => {
    const raw = cells[positions[column]];
    return raw === undefined || raw === '' ? undefined : cellText(raw);
  };
  eachRow(
    decoded.value,
    header.delimiter,
    (raw, row, line) => {
      if (row <= header.row || isBlank(raw)) return true;
      if (raw.length !== columns.length && (raw.length < columns.length || !isBlank(raw.slice(columns.length)))) {
        problems.push(problem('csv-broken', { file, row, line }, { why: raggedWords(raw.length, columns.length) }));
        return true;
      }
      for (const position of nameless) {
        if (cellText(raw[position] ?? '') === undefined) continue;
        const name = nthColumn(position);
        problems.push(problem('csv-column-unknown', { file, row }, { name, known: columnList(shape) }));
      }
      cells = raw;
      values.push(take(cell, row));
      return true;
    },
    ({ row, line, kind }) => problems.push(problem('csv-broken', { file, row, line }, { why: brokenWords[kind] })),
  );
  return problems.length > 0 ? failed(problems) : done(values);
}

const nthColumn = (position: number) => ({
  zh: `第${position + 1}列（没有表头）`,
  en: `no. ${position + 1} (no heading)`,
});

/** Without a header the file is blank, unless a quote that is never closed swallowed all of it. */
function emptyOrBroken(text: string, file: string): Problem {
  let found = problem('file-empty', { file });
  eachRow(
    text,
    ',',
    () => true,
    ({ row, line, kind }) => {
      found = problem('csv-broken', { file, row, line }, { why: brokenWords[kind] });
    },
  );
  return found;
}
