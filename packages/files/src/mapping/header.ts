import { plainName } from '../table/columns.ts';
import { cellText } from '../text/cells.ts';
import type { Grid, GridRow } from '../workbook/read-workbook.ts';

/** The header of a sheet: the row that it ends with, and a heading for each column; empty where there is none. */
export interface SheetHeader {
  readonly row: number;
  readonly headings: readonly string[];
}

const WITHIN = 20;

/**
 * Finds the header: of the first rows the one with most headings that `knows` knows, else with most different texts. A
 * title merged over all columns says the same everywhere and so is none. Where a heading is merged over several
 * columns, the row below divides it: 时间 over 受理 and 办结 makes 时间/受理 and 时间/办结.
 */
export function findHeader({ rows }: Grid, knows: (heading: string) => boolean): SheetHeader | null {
  let best: { at: number; worth: number } | null = null;
  for (const [at, row] of rows.slice(0, WITHIN).entries()) {
    const worth = worthOf(row, knows);
    if (worth > 0 && (best === null || worth > best.worth)) best = { at, worth };
  }
  const top = rows[best?.at ?? 0];
  if (!top) return null;
  const below = rows[(best?.at ?? 0) + 1];
  const names = top.cells.map((cell) => cellText(cell) ?? '');
  const divided = names.some((name, at) => name !== '' && name === names[at + 1]);
  if (!divided || !below || below.row !== top.row + 1) return { row: top.row, headings: names };
  const parts = Array.from({ length: Math.max(names.length, below.cells.length) }, (_, at) => {
    const [name = '', part = ''] = [names[at], cellText(below.cells[at] ?? '')];
    return part === '' || part === name ? name : name === '' ? part : `${name}/${part}`;
  });
  return { row: below.row, headings: parts };
}

function worthOf({ cells }: GridRow, knows: (heading: string) => boolean): number {
  const texts = new Set(cells.flatMap((cell) => plainName(cell) || []));
  const known = [...texts].filter(knows).length;
  // A known heading outweighs any number of texts, so that a row of data never wins over the header above it.
  return texts.size < 2 && cells.length > 1 ? 0 : known * 1_000 + [...texts].filter(isWords).length;
}

const isWords = (text: string): boolean => !/^[-\d.,/:%]*$/.test(text);
