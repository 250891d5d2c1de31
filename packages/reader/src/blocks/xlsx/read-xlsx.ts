import { cellWords, columnLetters, openWorkbook, zipLimits } from '@mingjian/files';
import { type Problem, type ProblemCode, problem } from '@mingjian/model';
import type { Flow } from '../flow.ts';
import type { RawCell } from '../grid.ts';
import { documentLimits } from '../limits.ts';
import { Refused } from '../refused.ts';
import type { Work } from '../work.ts';

/** A plan is far smaller than a table of facts, and every cell of it becomes an object. */
const LIMITS = { ...zipLimits, tags: 1_500_000, cells: 150_000 };
const MOST_WARNINGS = 20;

type Opened = Awaited<ReturnType<typeof openWorkbook>>;
type Sheet = Extract<Opened, { ok: true }>['value'][number];
type Merge = NonNullable<Sheet['merges']>[number];

/** Reads the sheets in sight of an .xlsx, each as a table with its merged cells; blank rows are left out. Throws `Refused`. */
export async function readXlsx(bytes: Uint8Array, name: string, flow: Flow, work: Work): Promise<Problem[]> {
  const opened = await openWorkbook(bytes, name, LIMITS);
  if (!opened.ok) throw Refused.of(opened.problems);
  const warnings: Problem[] = [];
  for (const [at, sheet] of opened.value.entries()) {
    readSheet(sheet, flow, warnings);
    await work.pause(at / opened.value.length);
  }
  return warnings.slice(0, MOST_WARNINGS);
}

function readSheet(sheet: Sheet, flow: Flow, warnings: Problem[]): void {
  const texts = sheet.rows.map((values, row) =>
    values.slice(0, documentLimits.columns).map((value, column) => {
      const cell = sheet.cells?.get(`${row},${column}`);
      const wrong: ProblemCode | null =
        cell?.type === 'error'
          ? 'xlsx-cell-error'
          : cell?.formula !== undefined && cell.value === null
            ? 'xlsx-formula-empty'
            : null;
      if (wrong && warnings.length < MOST_WARNINGS) {
        const place = { sheet: sheet.name, row: row + 1, column: columnLetters(column) };
        warnings.push(problem(wrong, place, { value: String(value ?? '') }));
      }
      return cellWords(value, cell?.style?.numFmt);
    }),
  );
  const width = texts.reduce((most, cells) => Math.max(most, used(cells)), 0);
  if (width === 0) return;
  const merges = (sheet.merges ?? []).filter(
    ({ startRow, startCol }) => startCol < width && !blank(texts[startRow]?.[startCol]),
  );
  const kept = keptRows(texts, merges);
  const place = flow.openTable({ sheet: sheet.name });
  const starts = new Map(merges.map((merge) => [`${merge.startRow},${merge.startCol}`, merge]));
  const covered = coveredBy(merges, kept, width);
  const rows = kept.map((row) => {
    const cells: RawCell[] = [];
    for (let column = 0; column < width; column += 1) {
      if (covered.has(row * width + column)) continue;
      const merge = starts.get(`${row},${column}`);
      const cellPlace = { ...place, row: row + 1, column: columnLetters(column) };
      const block = flow.inner(texts[row]?.[column] ?? '', { place: cellPlace });
      cells.push({
        blocks: block ? [block] : [],
        column,
        place: cellPlace,
        ...(merge
          ? {
              columnSpan: merge.endCol - column + 1,
              rowSpan: kept.filter((at) => at >= row && at <= merge.endRow).length,
            }
          : {}),
      });
    }
    return cells;
  });
  flow.table(rows, place);
}

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** The cells up to the last one with a word. */
const used = (cells: readonly string[]): number => cells.reduce((width, text, at) => (blank(text) ? width : at + 1), 0);

/** Rows with words, and blank ones inside a merged cell that goes on below them. */
function keptRows(texts: readonly (readonly string[])[], merges: readonly Merge[]): number[] {
  const last = texts.reduce((found, cells, row) => (used(cells) > 0 ? row : found), 0);
  const inside = new Set<number>();
  for (const { startRow, endRow } of merges)
    for (let row = startRow; row <= Math.min(endRow, last); row += 1) inside.add(row);
  return texts.flatMap((cells, row) => (row <= last && (used(cells) > 0 || inside.has(row)) ? [row] : []));
}

/** The places that a merged cell covers besides its own, as row × width + column. */
function coveredBy(merges: readonly Merge[], kept: readonly number[], width: number): Set<number> {
  const last = kept.at(-1) ?? 0;
  const covered = new Set<number>();
  for (const { startRow, startCol, endRow, endCol } of merges) {
    for (let row = startRow; row <= Math.min(endRow, last); row += 1) {
      for (let column = startCol; column <= Math.min(endCol, width - 1); column += 1) {
        if (row !== startRow || column !== startCol) covered.add(row * width + column);
      }
    }
    if (covered.size > LIMITS.cells * 4) throw new Refused('document-too-much');
  }
  return covered;
}
