import { type CellStyle, colToLetter, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { guarded } from '../text/guard.ts';

export interface WrittenColumn {
  readonly heading: string;
  /** In characters of Latin text; a Chinese one takes two. */
  readonly width?: number;
  /** A column of plain decimals is written as numbers, exactly as far as a spreadsheet holds them. */
  readonly number?: boolean;
  readonly hidden?: boolean;
  /** In a protected sheet: what the reader fills in. */
  readonly open?: boolean;
}

/** A choice for some cells of a column; rows count from 0 below the header. */
export interface WrittenChoice {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

export interface WrittenSheet {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly (string | undefined)[])[];
  /** Only the open columns can be changed; without a password, so that it guards against slips only. */
  readonly guarded?: boolean;
  readonly choices?: readonly WrittenChoice[];
}

const NUMBER = /^-?\d+(\.\d+)?$/;
/** An exact number that ends in no decimal, like 200/3: a spreadsheet gets as many of its digits as it holds. */
const RATIO = /^(-?\d+)\/(\d+)$/;
/** Digits that a spreadsheet keeps; a longer number, and one like 007, stays text. */
const DIGITS = 15;
/** Excel takes a list of choices of at most so many characters. */
const LIST_CHARACTERS = 255;

const head: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDF1EE' } },
};
const text: CellStyle = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } };
const open: CellStyle = {
  ...text,
  protection: { locked: false },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFBEA' } },
};

/** Writes tables as a workbook: headings that stay in sight, text that is never a formula, numbers that can be summed. */
export function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(sheetOf), defaultFont: { name: '等线', size: 11 } });
}

function sheetOf(sheet: WrittenSheet): WriteSheet {
  const cells: WriteSheet['cells'] = new Map(sheet.columns.map((_, at) => [`0,${at}`, { style: head }]));
  const rows = sheet.rows.map((row) => sheet.columns.map(({ number }, at) => cellOf(row[at] ?? '', number === true)));
  return {
    name: sheetName(sheet.name),
    columns: sheet.columns.map(({ width = 16, hidden = false, number = false, open: filled = false }) => ({
      width,
      hidden,
      style: filled ? open : number ? { alignment: { vertical: 'top' } } : text,
    })),
    rows: [sheet.columns.map(({ heading }) => guarded(heading)), ...rows],
    cells,
    freezePane: { rows: 1 },
    ...(sheet.rows.length === 0 || sheet.guarded
      ? {}
      : { autoFilter: { range: `A1:${colToLetter(sheet.columns.length - 1)}${sheet.rows.length + 1}` } }),
    dataValidations: (sheet.choices ?? []).flatMap(choiceOf),
    ...(sheet.guarded
      ? {
          protection: {
            sheet: true,
            selectLockedCells: true,
            selectUnlockedCells: true,
            formatColumns: true,
            formatRows: true,
          },
        }
      : {}),
  };
}

/** Blank cells are left out, so that what is hidden behind an empty text does not count as filled in. */
function cellOf(words: string, number: boolean): string | number | null {
  if (words === '') return null;
  const [, over, under] = (number && RATIO.exec(words)) || [];
  if (over !== undefined) return Number(over) / Number(under);
  const exact = NUMBER.test(words) && words.replace(/[-.]/g, '').length <= DIGITS && !/^-?0\d/.test(words);
  return number && exact ? Number(words) : guarded(words);
}

/** A list with a comma in a word, or a long one, cannot be written into a cell's rule; then any text may be typed. */
function choiceOf({ column, from, to, words }: WrittenChoice): DataValidation[] {
  if (words.length === 0 || words.join(',').length > LIST_CHARACTERS || words.some((word) => /[,"]/.test(word)))
    return [];
  const letter = colToLetter(column);
  const range = `${letter}${from + 2}:${letter}${to + 2}`;
  return [{ type: 'list', values: [...words], range, allowBlank: true, showErrorMessage: true }];
}

/** Excel takes 31 characters and some signs not. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) || 'Sheet';
