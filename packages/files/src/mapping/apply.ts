import { type Fact, type FactColumn, factColumns } from '@mingjian/model';
import { toFact } from '../facts/read-facts.ts';
import { cellText } from '../text/cells.ts';
import type { Grid } from '../workbook/read-workbook.ts';
import type { Mapping } from './propose.ts';

const DAYS: readonly FactColumn[] = ['date', 'end', 'due', 'known'];

/**
 * A facts file counts in minutes, other systems in seconds. Seconds are cut off at both ends of a case, which never
 * makes late what was in time: a whole limit that the cut times exceed is exceeded by the full ones as well.
 */
const withoutSeconds = (text: string): string => text.replace(/([ T]\d{1,2}:\d{2}):\d{2}(\.\d+)?$/, '$1');

/** The facts that the rows below the header say by a mapping. A cell of the file comes before a constant. */
export function applyMapping({ rows }: Grid, header: number, { columns, constants }: Mapping): Fact[] {
  const positions = new Map(columns.flatMap((column, at) => (column === null ? [] : [[column, at] as const])));
  return rows.flatMap(({ row, cells }) => {
    if (row <= header) return [];
    const said = (column: FactColumn): string | undefined => {
      const at = positions.get(column);
      const text = at === undefined ? undefined : cellText(cells[at] ?? '');
      return text !== undefined && DAYS.includes(column) ? withoutSeconds(text) : text;
    };
    // A row with nothing in any mapped column is a total, a signature, or a note below the table.
    if (![...positions.keys()].some((column) => said(column) !== undefined)) return [];
    return [toFact((column) => said(column) ?? constants[column], row)];
  });
}

/** Our columns that a mapping says anything about. */
export const columnsSaid = ({ columns, constants }: Mapping): Set<FactColumn> =>
  new Set(factColumns.filter((column) => columns.includes(column) || constants[column] !== undefined));
