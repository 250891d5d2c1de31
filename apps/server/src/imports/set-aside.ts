import type { Plan } from '@mingjian/engine';
import type { Fact } from '@mingjian/model';
import { isSetAside } from '@mingjian/workflow';
import { z } from 'zod';

/** So many rows are named; the count tells the rest. */
const MOST_NAMED = 20;

export const setAsideBody = z
  .object({
    count: z.number().int(),
    rows: z.array(z.number().int()).describe('Rows of the file, the first of them'),
    from: z.string(),
    to: z.string(),
  })
  .describe('Rows dated outside the period of the plan: they would be kept and count for nothing');

/** Which of these facts of a file the plan does not look at, since their day is outside its period. */
export function setAsideIn(
  { periodFrom: from, periodTo: to }: Plan,
  facts: readonly Pick<Fact, 'date' | 'row'>[],
): z.infer<typeof setAsideBody> {
  const off = facts.filter(({ date }) => isSetAside(date, { from, to }));
  const rows = off.flatMap(({ row }) => (row === undefined ? [] : [row])).slice(0, MOST_NAMED);
  return { count: off.length, rows, from, to };
}
