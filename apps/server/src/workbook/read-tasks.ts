import { type Grid, itemResultOf, percentText, readGrids } from '@mingjian/files';
import { done, type Fact, failed, type Outcome, type Problem, problem } from '@mingjian/model';
import { type Entry, entryOf, isKeyHeading } from './columns.ts';
import type { WorkLine } from './lines.ts';
import { type RowKey, readKey } from './row-key.ts';
import { cellOf } from './spelling.ts';

/** A row that somebody filled in. */
export interface FilledRow {
  readonly row: number;
  readonly key: RowKey;
  /** What it says, without its place. */
  readonly said: Partial<Record<Entry, string>>;
}

/** The rows of a filled workbook that say anything; every row whose key is damaged is a problem. */
export async function readTasks(bytes: Uint8Array, file: string, round: string): Promise<Outcome<FilledRow[]>> {
  const grids = await readGrids(bytes, file);
  if (!grids.ok) return grids;
  const grid = grids.value.find(({ rows }) => rows[0]?.cells.some(isKeyHeading));
  if (!grid) return failed([problem('workbook-not-ours', { file })]);
  return rowsOf(grid, file, round);
}

function rowsOf({ rows: [head, ...rows], sheet }: Grid, file: string, round: string): Outcome<FilledRow[]> {
  const headings = head?.cells ?? [];
  const keyAt = headings.findIndex(isKeyHeading);
  const problems: Problem[] = [];
  const filled = rows.flatMap(({ row, cells }): FilledRow[] => {
    const said: Partial<Record<Entry, string>> = {};
    for (const [at, heading] of headings.entries()) {
      const entry = entryOf(heading);
      const text = entry && cellOf(entry, cells[at] ?? '');
      if (entry && text !== undefined) said[entry] = text;
    }
    if (Object.keys(said).length === 0) return [];
    const key = readKey(cells[keyAt] ?? '');
    if (key?.round !== round) {
      const code = key === null ? 'workbook-key-broken' : 'workbook-other-round';
      problems.push(problem(code, { file, sheet, row }));
      return [];
    }
    return [{ row, key, said }];
  });
  return problems.length > 0 ? failed(problems) : done(filled);
}

/** 92%: of a hundred so many, exactly as it was given. */
const HUNDRED = '100';

/** The fact that a row says of its line. */
export function factOfRow({ row, key, said }: FilledRow, line: WorkLine): Fact {
  const { unit, path, rule, kind, item } = key;
  const bare = kind === 'measure' && line.rule.kind === 'rate' && said.of === undefined;
  const share = bare ? percentText(said.value ?? '') : undefined;
  const value = kind === 'item' && said.value !== undefined ? itemResultOf(said.value) : (share ?? said.value);
  return {
    unit,
    indicator: path,
    kind,
    ...(line.named ? { rule } : {}),
    ...(item === '' ? {} : { item }),
    ...said,
    ...(value === undefined ? {} : { value }),
    ...(share === undefined ? {} : { of: HUNDRED }),
    row,
  };
}
