import { done, failed, type Outcome, type Problem, type ProblemCode, problem } from '@mingjian/model';
import { type Cell, readXlsx, type Sheet } from 'hucre/xlsx';
import { tooLarge } from '../limits.ts';
import { cellText } from '../text/cells.ts';
import { cellWords } from './cell-words.ts';
import { checkZip, type ZipFault, zipLimits } from './zip-gate.ts';

/** A row that holds something. Cells are the text that a person sees; `row` counts as the sheet does, from 1. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A sheet of a workbook, or a CSV file, which is one sheet without a name. Blank rows are left out. */
export interface Grid {
  readonly sheet?: string;
  readonly rows: readonly GridRow[];
}

const FAULTS: Record<ZipFault, ProblemCode> = {
  'not-zip': 'xlsx-not-one',
  broken: 'xlsx-broken',
  'too-much': 'xlsx-too-much',
};

const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const begins = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/** Whether the bytes are a workbook, whatever the file is called: .xlsx, or the old .xls that reading then refuses. */
export const isWorkbook = (bytes: Uint8Array): boolean => begins(bytes, ZIP) || begins(bytes, OLD_CONTAINER);

/**
 * The sheets of an .xlsx that are not hidden, as the workbook holds them: values, formats, merged ranges. `limits` may be
 * tighter than usual. Nothing in the file is followed: no link, no entity, no macro.
 */
export async function openWorkbook(bytes: Uint8Array, file: string, limits = zipLimits): Promise<Outcome<Sheet[]>> {
  const large = tooLarge(bytes.length, 'workbook', file);
  if (large) return failed([large]);
  if (begins(bytes, OLD_CONTAINER)) return failed([problem('xlsx-old', { file })]);
  const fault = checkZip(bytes, limits);
  if (fault !== null) return failed([problem(FAULTS[fault], { file })]);
  try {
    const { sheets } = await readXlsx(bytes, {
      readStyles: true,
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    });
    return done(sheets);
  } catch (error) {
    // The reader's own limits, and whatever else it cannot make sense of: the words are its own, in English.
    return failed([problem(error instanceof RangeError ? 'xlsx-too-much' : 'xlsx-broken', { file })]);
  }
}

/**
 * Reads the sheets in sight as rows of text. Of a formula its last result is taken; one without a result, and an error
 * such as #REF!, is a problem with its cell.
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<Outcome<Grid[]>> {
  const opened = await openWorkbook(bytes, file);
  if (!opened.ok) return opened;
  const sheets = opened.value;
  const problems: Problem[] = [];
  const grids = sheets.map((sheet) => gridOf(sheet, file, problems));
  if (problems.length > 0) return failed(problems);
  return grids.some(({ rows }) => rows.length > 0) ? done(grids) : failed([problem('file-empty', { file })]);
}

function gridOf(sheet: Sheet, file: string, problems: Problem[]): Grid {
  const merged = mergedTexts(sheet);
  const rows = sheet.rows.flatMap((values, at): GridRow[] => {
    const cells = values.map((value, column) => {
      const cell = sheet.cells?.get(`${at},${column}`);
      const wrong = faultOf(cell);
      if (wrong) problems.push(problem(wrong, placeOf(file, sheet, at, column), { value: String(value ?? '') }));
      return cellWords(value, cell?.style?.numFmt);
    });
    for (const [column, text] of merged.get(at) ?? []) if ((cells[column] ?? '') === '') cells[column] = text;
    return cells.some((cell) => cellText(cell) !== undefined) ? [{ row: at + 1, cells: trimmed(cells) }] : [];
  });
  return { sheet: sheet.name, rows };
}

function faultOf(cell: Cell | undefined): ProblemCode | null {
  if (cell === undefined) return null;
  if (cell.type === 'error') return 'xlsx-cell-error';
  return cell.formula !== undefined && cell.value === null ? 'xlsx-formula-empty' : null;
}

const placeOf = (file: string, { name }: Sheet, row: number, column: number) => ({
  file,
  sheet: name,
  row: row + 1,
  column: columnLetters(column),
});

/** A, B … Z, AA …, as the sheet's own head shows it. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

const MOST_MERGED = 10_000;

/**
 * A merged cell says the same in each place that it covers: by row, the columns and their text. A number does not: it
 * would count several times.
 */
function mergedTexts(sheet: Sheet): Map<number, [number, string][]> {
  const found = new Map<number, [number, string][]>();
  let left = MOST_MERGED;
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const value = sheet.rows[startRow]?.[startCol];
    const text = typeof value === 'string' && Number.isNaN(Number(value)) ? value : '';
    if (text === '') continue;
    for (let row = startRow; row <= Math.min(endRow, sheet.rows.length - 1); row += 1) {
      for (let column = startCol; column <= endCol && left > 0; column += 1, left -= 1) {
        const list = found.get(row) ?? [];
        list.push([column, text]);
        found.set(row, list);
      }
    }
  }
  return found;
}

/** Without the empty cells at the end, which formatting alone makes. */
function trimmed(cells: string[]): string[] {
  let end = cells.length;
  while (end > 0 && cellText(cells[end - 1] ?? '') === undefined) end -= 1;
  return Array.from(cells.slice(0, end), (cell) => cell ?? '');
}
