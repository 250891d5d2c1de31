import { type ColumnPlan, type Grid, knowsColumn, proposeColumns, type TableShape } from '@mingjian/files';
import { done, type Outcome, type Problem, problem } from '@mingjian/model';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { describeSheet, sheetShape } from './describe-sheet.ts';
import { type OpenedSheet, openSheet, openSheets } from './open-file.ts';
import { mappingOf } from './plan.ts';
import { readImport } from './read-part.ts';

// Tables of any headings that are not facts: units, websites. A file is looked at, its columns are matched, it is read.

export const sheetsBody = <C extends string>(ours: readonly [C, ...C[]]) =>
  z.object({ file: z.string(), sheets: z.array(mappingOf(ours).extend(sheetShape)) });

/** The sheets of the file of a request (said = {}), each with what its columns are likely to mean. */
export async function lookAtTables<C extends string>(request: FastifyRequest, shape: TableShape<C>) {
  const part = await readImport(request, z.object({}));
  if (!part.ok) return part;
  const { file, bytes } = part.value;
  const sheets = await openSheets(bytes, file, knowsColumn(shape));
  if (!sheets.ok) return sheets;
  const told = sheets.value.map((opened) => ({
    ...describeSheet(opened),
    columns: proposeColumns(opened.header.headings, shape),
    constants: {},
  }));
  return done({ file, sheets: told });
}

export interface TablePlan<C extends string> extends ColumnPlan<C> {
  readonly sheet: number;
  readonly header: number;
}

/** The sheet of a plan, and the columns that the plan leaves out though each row must say them. */
export async function openTable<C extends string>(
  { bytes, file }: { bytes: Uint8Array; file: string },
  shape: TableShape<C>,
  plan: TablePlan<C>,
  needed: readonly C[],
): Promise<Outcome<{ grid: Grid; missing: Problem[]; tell: (found: Problem) => Problem }>> {
  const opened = await openSheet(bytes, file, plan, knowsColumn(shape));
  if (!opened.ok) return opened;
  const missing = needed
    .filter((column) => !plan.columns.includes(column) && plan.constants[column] === undefined)
    .map((column) => {
      const words = { zh: shape.names[column][0] ?? column, en: column };
      return problem('import-column-missing', { file, column }, { column: words });
    });
  return done({ grid: opened.value.grid, missing, tell: teller(file, opened.value, plan.columns) });
}

/** A place in the words of the file: its own heading instead of our column, its sheet. */
function teller(file: string, { grid, header }: OpenedSheet, columns: readonly (string | null)[]) {
  return (found: Problem): Problem => {
    const at = columns.indexOf(String(found.place.column));
    const place = { ...found.place, file, sheet: grid.sheet };
    return { ...found, place: at < 0 ? place : { ...place, column: header.headings[at] || found.place.column } };
  };
}
