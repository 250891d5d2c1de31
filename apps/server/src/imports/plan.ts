import { createHash } from 'node:crypto';
import { type FactColumn, factColumns } from '@mingjian/model';
import { z } from 'zod';

const MOST_COLUMNS = 256;

/** What the columns of a file are taken for, out of these of ours, and what is the same for all rows. */
export const mappingOf = <C extends string>(ours: readonly [C, ...C[]]) => {
  const column = z.enum(ours);
  return z.object({
    columns: z
      .array(column.nullable())
      .max(MOST_COLUMNS)
      .refine((columns) => new Set(columns.filter(Boolean)).size === columns.filter(Boolean).length, {
        error: 'A column of ours stands for one column of the file.',
      }),
    constants: z.partialRecord(column, z.string().trim().min(1).max(500)),
  });
};

/** Where in a file the table stands. */
const tablePlace = {
  sheet: z.number().int().min(0).describe('Number of the sheet, from 0'),
  header: z.number().int().min(1).describe('Row that the header ends with'),
};

/** How a file is to be read: which sheet, which row its header ends with, and what its columns mean. */
export const planOf = <C extends string>(ours: readonly [C, ...C[]]) => mappingOf(ours).extend(tablePlace);

export const mappingBody = mappingOf(factColumns);
export const importPlan = planOf(factColumns);
export type ImportPlan = z.infer<typeof importPlan>;

/** Under which key the mapping of files with these headings is remembered for a round. */
export const mappingKey = (round: string, headings: readonly string[]): string =>
  `import/${round}/${createHash('sha256').update(JSON.stringify(headings)).digest('hex').slice(0, 24)}`;

/** What a file must say of each row, by a column or a constant. */
export const needed: readonly FactColumn[] = ['unit', 'indicator', 'kind'];
