import { z } from 'zod';

/**
 * What one confirmed finding of an audit becomes under an indicator. `event`: something counted, once for each finding, each page with
 * findings, or the whole site. `item`: an item that failed; where the audit looks for several things, each by its name has its item.
 * `measure`: the number that the audit observed.
 */
const becomes = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('event'),
    rule: z.string().optional(),
    level: z.string().optional(),
    per: z.enum(['finding', 'page', 'site']).default('finding'),
  }),
  z.strictObject({
    kind: z.literal('item'),
    rule: z.string().optional(),
    /** Absent where the rule has no items: the fact is on the whole indicator. */
    item: z.string().optional(),
    items: z.record(z.string(), z.string()).optional(),
  }),
  z.strictObject({ kind: z.literal('measure'), rule: z.string().optional() }),
]);

/** Audits that look at what an indicator asks for. */
export const auditUse = z.strictObject({
  /** The indicator's code in the scheme. */
  indicator: z.union([z.string(), z.number().transform(String)]),
  /** Classes whose indicator it is; absent: every class that has it. */
  classes: z.array(z.string()).min(1).optional(),
  /** The plan's words to which the audits answer. */
  text: z.string().min(1),
  audits: z.array(z.string()).min(1),
  /** Parameters by audit, in place of the audit's own, where the plan gives other numbers. */
  params: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
  /** Absent: findings are shown to the person who judges, and become no fact. */
  fact: becomes.optional(),
  note: z.string().optional(),
});
export type AuditUse = z.output<typeof auditUse>;

/** Which audits a scheme uses, beside the scheme itself: `schemes/audits/<id>.yaml`. */
export const auditUsesSchema = z.strictObject({ scheme: z.string().min(1), uses: z.array(auditUse).min(1) });
export type AuditUses = z.output<typeof auditUsesSchema>;
