/** A sheet of a table that is not facts: what its columns are taken for, and what is the same for all rows. */
export interface TableSheet<C extends string> {
  name: string | null;
  rows: number;
  /** Row that the header ends with. */
  header: number;
  headings: string[];
  samples: string[][];
  columns: (C | null)[];
  constants: Partial<Record<C, string>>;
}

export interface TablePlan<C extends string> {
  sheet: number;
  header: number;
  columns: (C | null)[];
  constants: Partial<Record<C, string>>;
}

export const planOf = <C extends string>(sheet: TableSheet<C>, at: number): TablePlan<C> => ({
  sheet: at,
  header: sheet.header,
  columns: sheet.columns,
  constants: sheet.constants,
});
