import { findHeader, type Grid, knowsHeading, readGrids, type SheetHeader } from '@mingjian/files';
import { done, failed, type Outcome, problem } from '@mingjian/model';
import type { ImportPlan } from './plan.ts';

/** More rows nobody looks through on a screen; a whole round's facts come as a facts file. */
const MOST_ROWS = 50_000;

export interface OpenedSheet {
  readonly grid: Grid;
  readonly header: SheetHeader;
}

/** The sheets of a file that hold something, each with its header. */
export async function openSheets(
  bytes: Uint8Array,
  file: string,
  knows: (heading: string) => boolean = knowsHeading,
): Promise<Outcome<OpenedSheet[]>> {
  const grids = await readGrids(bytes, file);
  if (!grids.ok) return grids;
  const sheets = grids.value.flatMap((grid): OpenedSheet[] => {
    const header = findHeader(grid, knows);
    return header ? [{ grid, header }] : [];
  });
  const large = sheets.find(({ grid }) => grid.rows.length > MOST_ROWS);
  if (large) {
    const place = { file, sheet: large.grid.sheet };
    return failed([problem('import-too-many', place, { rows: large.grid.rows.length, limit: MOST_ROWS })]);
  }
  return done(sheets);
}

/** The sheet that a plan speaks of. A plan made for another file is a problem, not a guess. */
export async function openSheet(
  bytes: Uint8Array,
  file: string,
  plan: Pick<ImportPlan, 'sheet' | 'header'> & { readonly columns: readonly unknown[] },
  knows?: (heading: string) => boolean,
): Promise<Outcome<OpenedSheet>> {
  const sheets = await openSheets(bytes, file, knows);
  if (!sheets.ok) return sheets;
  const sheet = sheets.value[plan.sheet];
  const fits = sheet?.header.row === plan.header && sheet.header.headings.length === plan.columns.length;
  return sheet && fits ? done(sheet) : failed([problem('import-other-file', { file })]);
}
