import { guarded } from '@mingjian/files';
import type { Scheme } from '@mingjian/model';
import { type Cell, type CellStyle, type MergeRange, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { carrying } from './carry.ts';
import { columnsOf } from './columns.ts';
import { frontOf } from './front.ts';
import { type PrintedTable, TOTAL, tablesOf } from './outline.ts';

const LINED = { style: 'thin', color: { rgb: '000000' } } as const;
const BORDER = { top: LINED, bottom: LINED, left: LINED, right: LINED };
const cellStyle = (horizontal: 'left' | 'center'): CellStyle => ({
  numFmt: '@',
  border: BORDER,
  alignment: { horizontal, vertical: 'center', wrapText: true },
});
const WORDS = cellStyle('left');
const MARKS = cellStyle('center');
const HEAD: CellStyle = {
  ...MARKS,
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDF1EE' } },
};
const TITLE: CellStyle = {
  numFmt: '@',
  font: { bold: true, size: 16 },
  alignment: { horizontal: 'center', wrapText: true },
};
const BODY: CellStyle = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } };
/** A4 in characters of Latin text, across. */
const WIDE = 150;
const LANDSCAPE = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

/**
 * A scheme → the plan as a workbook: one sheet with what it says before its tables, and a sheet for each table with its merged
 * cells. Returns the bytes of an .xlsx, which carries the scheme too. Words are never formulas.
 */
export async function printXlsx(scheme: Scheme): Promise<Uint8Array> {
  const tables = tablesOf(scheme);
  const bytes = await writeXlsx({
    sheets: [frontSheet(scheme), ...tables.map(tableSheet)],
    defaultFont: { name: '仿宋', size: 11 },
  });
  return carrying(bytes, scheme);
}

function frontSheet(scheme: Scheme): WriteSheet {
  const lines = frontOf(scheme);
  return {
    name: '方案',
    columns: [{ width: 90 }],
    rows: lines.map(({ text }) => [guarded(text)]),
    cells: new Map(
      lines.map(({ as }, row): [string, Partial<Cell>] => [`${row},0`, { style: as === 'title' ? TITLE : BODY }]),
    ),
  };
}

/**
 * The title in the first row, then the head, the total and the rows; marks are words, since a star stands where the plan masks them.
 */
function tableSheet(table: PrintedTable, index: number): WriteSheet {
  const { levels, width, beside } = columnsOf(table);
  const columns = levels.length + beside.length;
  const styles = [...levels.map(() => WORDS), ...beside.map(({ key }) => (key === 'points' ? MARKS : WORDS))];
  const total = [
    TOTAL,
    ...levels.slice(1).map(() => null),
    ...beside.map(({ key }) => (key === 'points' ? table.total : null)),
  ];
  const totals = table.total === '' ? [] : [total];
  const first = 2 + totals.length;
  const cells: WriteSheet['cells'] = new Map([['0,0', { style: TITLE }]]);
  for (let column = 0; column < columns; column += 1) {
    cells.set(`1,${column}`, { style: HEAD });
    for (let row = 2; row < first + table.rows.length; row += 1)
      cells.set(`${row},${column}`, { style: styles[column] ?? WORDS });
  }
  const requirement = levels.length + beside.findIndex(({ key }) => key === 'requirement');
  const down = (at: number, column: number, span: number): MergeRange[] =>
    span > 1 ? [{ startRow: at, startCol: column, endRow: at + span - 1, endCol: column }] : [];
  const across = (row: number, to: number): MergeRange[] =>
    to > 0 ? [{ startRow: row, startCol: 0, endRow: row, endCol: to }] : [];
  const word = (text: string, span = 1): string | null => (span === 0 || text === '' ? null : guarded(text));
  return {
    name: `附件${index + 1}`,
    columns: [...levels.map(() => width), ...beside.map((one) => one.width)].map((share) => ({
      width: (share * WIDE) / 100,
    })),
    rows: [
      [guarded(table.title)],
      [...levels, ...beside.map(({ name }) => name)],
      ...totals,
      ...table.rows.map((row) => [
        ...row.levels.map(({ number, text, span }) => word(`${number}${text}`, span)),
        ...beside.map(({ key }) => word(row[key], key === 'requirement' ? row.shared : 1)),
      ]),
    ],
    cells,
    merges: [
      ...across(0, columns - 1),
      ...totals.flatMap(() => across(2, levels.length - 1)),
      ...table.rows.flatMap((row, at) => [
        ...row.levels.flatMap(({ span }, level) => down(at + first, level, span)),
        ...down(at + first, requirement, row.shared),
      ]),
    ],
    rowDefs: new Map(
      table.rows.map((row, at) => [
        at + first,
        {
          height: heightOf([
            ...row.levels.map(({ number, text, span }) => [`${number}${text}`, width * Math.max(1, span)] as const),
            ...beside.map(
              ({ key, width: own }) => [row[key], own * (key === 'requirement' ? Math.max(1, row.shared) : 1)] as const,
            ),
          ]),
        },
      ]),
    ),
    freezePane: { rows: 2 },
    pageSetup: LANDSCAPE,
  };
}

const LINE_POINTS = 16;
/** Excel's highest row. */
const HIGHEST = 409;

/**
 * The height in points that the words need at the widths of their columns; programs do not find it beside merged cells. A cell
 * merged over n rows has n times the room.
 */
function heightOf(cells: readonly (readonly [words: string, width: number])[]): number {
  const lines = cells.map(([words, width]) => {
    // A Chinese sign is as wide as two of Latin.
    const across = Math.max(1, Math.floor((width * WIDE) / 200) - 1);
    return words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / across)), 0);
  });
  return Math.min(HIGHEST, Math.max(...lines) * LINE_POINTS + 4);
}
