import { done, failed, type Outcome, type Problem, problem } from '@mingjian/model';
import { tooLarge } from '../limits.ts';
import { decode } from '../text/decode.ts';
import { type Grid, type GridRow, isWorkbook, readWorkbook } from '../workbook/read-workbook.ts';
import { orBrokenWorkbook } from './named-workbook.ts';
import { notATable } from './not-a-table.ts';
import { eachRow } from './rows.ts';
import { brokenWords, DELIMITERS, holdsNothing } from './table.ts';

/** Rows that are looked at to find how a text is cut. */
const SAMPLE = 20;

/**
 * A file of rows, whatever it is called: the sheets of a workbook, or a CSV text as one sheet without a name. What the
 * columns mean is found out later.
 */
export async function readGrids(bytes: Uint8Array, file: string): Promise<Outcome<Grid[]>> {
  const other = notATable(bytes, file);
  if (other) return failed([other]);
  if (isWorkbook(bytes)) return readWorkbook(bytes, file);
  const large = tooLarge(bytes.length, 'table', file);
  if (large) return failed([large]);
  const decoded = orBrokenWorkbook(decode(bytes, file), file);
  if (!decoded.ok) return decoded;
  // Many an old system saves a web page under the name of a workbook.
  if (/^\s*</.test(decoded.value)) return failed([problem('xlsx-not-one', { file })]);
  const problems: Problem[] = [];
  const rows = rowsOf(decoded.value, delimiterOf(decoded.value), Number.POSITIVE_INFINITY, ({ row, line, kind }) =>
    problems.push(problem('csv-broken', { file, row, line }, { why: brokenWords[kind] })),
  );
  if (problems.length > 0) return failed(problems);
  return rows.length > 0 ? done([{ rows }]) : failed([problem('file-empty', { file })]);
}

/** The delimiter that makes most cells of the first rows. */
function delimiterOf(text: string): string {
  const cells = (delimiter: string): number =>
    rowsOf(text, delimiter, SAMPLE, () => {}).reduce((sum, row) => sum + row.cells.length, 0);
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: cells(delimiter) }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}

function rowsOf(text: string, delimiter: string, most: number, broken: Parameters<typeof eachRow>[3]): GridRow[] {
  const rows: GridRow[] = [];
  eachRow(
    text,
    delimiter,
    (cells, row) => {
      if (!holdsNothing(cells)) rows.push({ row, cells });
      return rows.length < most;
    },
    broken,
  );
  return rows;
}
