import { z } from 'zod';
import { decimalText } from './amount.ts';

const cell = z.union([z.string(), z.number().transform(String)]);

/** A fact in a worked example: the columns of the facts file; unit and indicator are the example's own. */
export const exampleFact = z.strictObject({
  kind: z.string(),
  date: cell.optional(),
  rule: cell.optional(),
  end: cell.optional(),
  due: cell.optional(),
  known: cell.optional(),
  count: cell.optional(),
  value: cell.optional(),
  of: cell.optional(),
  level: cell.optional(),
  item: cell.optional(),
  object: cell.optional(),
  by: cell.optional(),
  note: cell.optional(),
});

/** A worked example in the officer's words: these facts about one unit give this leaf these points. Tests run them. */
export const exampleSchema = z.strictObject({
  say: z.string().min(1),
  class: z.string().optional(),
  /** Name of a unit of the plan, where the indicator concerns named units only. */
  unit: z.string().optional(),
  /** Tags the unit carries, where the indicator asks for them or spares those who have them. */
  tags: z.array(z.string()).optional(),
  asOf: z.string().optional(),
  facts: z.array(exampleFact),
  /** Points of the leaf, or its range where something is still unknown. `na`: not applicable. */
  gives: z.union([decimalText, z.tuple([decimalText, decimalText]), z.literal('na')]),
});
export type Example = z.output<typeof exampleSchema>;
