import { z } from 'zod';
import { amount, dayOrParam, dayText, decimalText } from './amount.ts';
import { naPolicy, nodeSchema } from './node.ts';
import { band } from './rule.ts';
import { sicSchema } from './sic.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'id');

/**
 * A figure, date, name or table that the document masks or leaves open. `sample` lets the scheme be tried and is
 * always labelled so; a round cannot start on it.
 */
export const paramSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('number'),
    clause: z.string(),
    text: z.string(),
    ask: z.string(),
    sample: decimalText,
  }),
  z.strictObject({ type: z.literal('date'), clause: z.string(), text: z.string(), ask: z.string(), sample: dayText }),
  z.strictObject({
    type: z.literal('name'),
    clause: z.string(),
    text: z.string(),
    ask: z.string(),
    sample: z.string(),
  }),
  z.strictObject({
    type: z.literal('table'),
    clause: z.string(),
    text: z.string(),
    ask: z.string(),
    sample: z.array(band).min(1),
  }),
]);
export type Param = z.output<typeof paramSchema>;

/** How a damaged, silent or ambiguous passage is read; the organiser confirms or changes it before the round. */
export const assumptionSchema = z.strictObject({
  clause: z.string(),
  text: z.string(),
  reading: z.string(),
  instead: z.string().optional(),
  /** The rules were read from `reading` in place of `text`, which stays the document's words. */
  reworded: z.literal(true).optional(),
});
export type Assumption = z.output<typeof assumptionSchema>;

/** A clause of the document that scores nothing itself: procedure, windows, use of results … `binds` says what it governs. */
export const provisionSchema = z.strictObject({
  clause: z.string(),
  text: z.string(),
  binds: z.string().optional(),
});

export const unitDecl = z.strictObject({
  id: z.string().optional(),
  name: z.string(),
  parent: z.string().optional(),
  tags: z.array(z.string()).optional(),
});

export const classSchema = z.strictObject({
  name: z.string(),
  /** Number of units as the document states it. */
  stated: amount.optional(),
  /** `null`: the document does not name them (or masks the names). */
  units: z.array(z.union([z.string(), unitDecl])).nullable(),
  note: z.string().optional(),
});

/** The document's own statement of a sum, e.g. a row of a summary table; checked against the tree. */
export const statedSum = z.strictObject({
  clause: z.string(),
  name: z.string(),
  full: amount,
  class: z.string().optional(),
  /** Where the tree has another sum, and the document says so. */
  sic: z.array(sicSchema).optional(),
});

export const gradeSchema = z.strictObject({
  name: z.string(),
  /** At least so many points; absent only on the last one. */
  min: amount.optional(),
  /** At most so many percent of the class. */
  quota: amount.optional(),
});

export const resultSchema = z.strictObject({
  id,
  name: z.string(),
  /** Classes that are assessed and ranked; other classes take part only as parts of a composition. */
  classes: z.array(z.string()).min(1),
  root: nodeSchema,
  ranking: z.strictObject({ ties: z.enum(['shared', 'dense']) }).default({ ties: 'shared' }),
  grades: z.array(gradeSchema).optional(),
  gradeAssumption: z.array(z.string()).optional(),
});
export type Result = z.output<typeof resultSchema>;

/**
 * How far a reviewer's verdict on one indicator of one unit may lie from the assessor's before a third person decides:
 * in points, or in percent of the indicator's full points.
 */
export const discrepancySchema = z.union([
  z.strictObject({ points: decimalText }),
  z.strictObject({ percent: decimalText }),
]);
export type Discrepancy = z.output<typeof discrepancySchema>;

export const schemeSchema = z.strictObject({
  id,
  version: z.string(),
  title: z.string(),
  document: z.strictObject({
    issuer: z.string(),
    title: z.string(),
    number: z.string().optional(),
    date: dayText.optional(),
    dateText: z.string().optional(),
    /** Where the text at hand ends before the document does. */
    cutOff: z
      .strictObject({ clause: z.string(), text: z.string(), expected: amount.optional(), node: z.string().optional() })
      .optional(),
    /** Names used in the document for one thing, and other damage worth saying. */
    damage: z.array(z.strictObject({ clause: z.string(), text: z.string(), what: z.string() })).optional(),
  }),
  year: z.number().int(),
  /** Facts dated outside are set aside and listed. */
  period: z.strictObject({ from: dayOrParam, to: dayOrParam }),
  classes: z.record(id, classSchema),
  /** Absent: the product's own limit, see workflow. */
  discrepancy: discrepancySchema.optional(),
  na: naPolicy.optional(),
  naAssumption: z.array(z.string()).optional(),
  params: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), paramSchema).default({}),
  assumptions: z.record(id, assumptionSchema).default({}),
  provisions: z.array(provisionSchema).default([]),
  stated: z.array(statedSum).default([]),
  sheets: z.record(id, z.array(nodeSchema)).default({}),
  results: z.array(resultSchema).min(1),
});
export type Scheme = z.output<typeof schemeSchema>;
