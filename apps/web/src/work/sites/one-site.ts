import { csvText } from '../../ui/csv.ts';
import type { TablePlan } from '../imports/table-api.ts';
import { type SiteColumn, siteColumns } from './api.ts';

/** One site typed by hand goes the way of a register: as a table of one row, judged and compared like a file. */
export const planOfOne: TablePlan<SiteColumn> = { sheet: 0, header: 1, columns: [...siteColumns], constants: {} };

export const tableOfOne = (site: Readonly<Record<SiteColumn, string>>): string =>
  csvText([[...siteColumns], siteColumns.map((column) => site[column].trim())]);
