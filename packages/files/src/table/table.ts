import { failed, type Outcome, type Problem, problem } from '@mingjian/model';
import { tooLarge } from '../limits.ts';
import { cellText } from '../text/cells.ts';
import { decode } from '../text/decode.ts';
import { columnsByName, plainName, type TableShape } from './columns.ts';
import { eachRow } from './rows.ts';
import { type CellOf, takeRows } from './take-rows.ts';

/** What spreadsheets save under the name CSV, by the language of the machine. */
export const DELIMITERS = [',', ';', '\t'] as const;

export const brokenWords = {
  after: { zh: '引号之后还有文字', en: 'text stands behind a closing quote' },
  open: { zh: '引号没有结束', en: 'a quote is never closed' },
};

/** Nothing but blanks and delimiters, whichever of them the file uses. */
export const holdsNothing = (cells: readonly string[]): boolean => cells.every((cell) => /^[\s\u200b,;]*$/.test(cell));

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

/** Reads a CSV table of bytes, row by row, into `take`; every fault of the file is found in one pass. */
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
  const header = findHeader(decoded.value, columnsByName(shape));
  if (!header) return failed([emptyOrBroken(decoded.value, file)]);
  const source = {
    place: { file },
    header,
    ragged: true,
    each: (to: (cells: readonly string[], row: number, line?: number) => void, broken: (found: Problem) => void) =>
      eachRow(
        decoded.value,
        header.delimiter,
        (raw, row, line) => {
          to(raw, row, line);
          return true;
        },
        ({ row, line, kind }) => broken(problem('csv-broken', { file, row, line }, { why: brokenWords[kind] })),
      ),
  };
  const taken = takeRows(source, shape, take);
  // A text under the name of a workbook is read as what it is; where it is no such table, its name is what misled.
  const named = /\.xlsx$/i.test(file) && !taken.ok && taken.problems.some(({ code }) => code === 'csv-column-missing');
  return named ? failed([problem('xlsx-not-one', { file })]) : taken;
}

/** How a CSV file itself calls each of its columns, for telling where a fault is; empty where no heading is known. */
export function csvHeadings<C extends string>(bytes: Uint8Array, shape: TableShape<C>): Map<C, string> {
  const decoded = decode(bytes, '');
  const known = columnsByName(shape);
  const cells = decoded.ok ? (findHeader(decoded.value, known)?.cells ?? []) : [];
  return new Map(
    cells.flatMap((cell): [C, string][] => {
      const column = known.get(plainName(cell));
      return column === undefined ? [] : [[column, cellText(cell) ?? cell]];
    }),
  );
}

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
