import { z } from 'zod';
import { type Amount, amount, dayOrParam } from './amount.ts';
import { type Example, exampleSchema } from './example.ts';
import { type Rule, ruleSchema } from './rule.ts';
import { type Sic, sicSchema } from './sic.ts';

/** What happens to the points of an indicator that does not concern a unit. Never silent, so there is no default. */
export const naPolicy = z.union([
  z.enum(['full', 'omit', 'none']),
  z.strictObject({ spread: z.array(z.string()).min(1) }),
]);
export type NaPolicy = z.output<typeof naPolicy>;

/** Whom an indicator concerns: classes, named units (责任单位), tags they carry, tags they must not carry. All that are given must hold; others: not applicable. */
export const appliesTo = z.strictObject({
  classes: z.array(z.string()).optional(),
  units: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
  without: z.array(z.string()).optional(),
});

/** A part of a composed score, by name: the unit itself, or the units of a class whose parent it is. */
export const part = z.strictObject({
  part: z.string(),
  /** Absent: the unit itself. */
  class: z.string().optional(),
  share: z.union([amount, z.literal('rest')]),
  /** How many are drawn, as the document says; where there are fewer, all of them. Informative. */
  draw: amount.optional(),
});

export const compose = z.strictObject({
  classes: z.array(z.string()).optional(),
  parts: z.array(part).min(2),
  /** A part without any unit: its points are not yet known, or the other parts share its weight. */
  whenNoUnits: z.enum(['unknown', 'drop']).default('unknown'),
  clause: z.string().optional(),
  text: z.string().optional(),
  assumption: z.array(z.string()).optional(),
});
export type Compose = z.output<typeof compose>;

export const rounds = z.strictObject({
  count: amount,
  /** Shares in percent; absent: equal. */
  shares: z.array(amount).optional(),
  /** `{n}` is the number. */
  name: z.string().default('第{n}次'),
});

const windowSchema = z.strictObject({
  from: dayOrParam.optional(),
  to: dayOrParam.optional(),
  text: z.string().optional(),
});

/** Any level of the tree: stage, sheet, indicator. A leaf carries `rules`. */
export interface SchemeNode {
  code?: string | undefined;
  name: string;
  /** Marks a stage (环节): facts below it may name it. */
  stage?: string | undefined;
  owner?: string | undefined;
  window?: z.output<typeof windowSchema> | undefined;
  classes?: string[] | undefined;
  appliesTo?: z.output<typeof appliesTo> | undefined;
  na?: NaPolicy | undefined;
  full?: Amount | undefined;
  /** Where the parts do not make `full`, and the document says so. */
  sic?: Sic[] | undefined;
  weight?: Amount | undefined;
  clause?: string | undefined;
  content?: string | undefined;
  requirement?: string | undefined;
  criterion?: string | undefined;
  method?: string | undefined;
  responsible?: string | undefined;
  note?: string | undefined;
  sheet?: string | Record<string, string> | undefined;
  children?: SchemeNode[] | undefined;
  rounds?: z.output<typeof rounds> | undefined;
  pool?: boolean | undefined;
  rules?: Rule[] | undefined;
  groups?: Record<string, { limit: Amount }> | undefined;
  start?: 'full' | 'zero' | undefined;
  belowZero?: boolean | undefined;
  floor?: Amount | undefined;
  /** `none`: a leaf may go beyond its own points without an end. */
  ceiling?: Amount | 'none' | undefined;
  compose?: Compose[] | undefined;
  extra?: SchemeNode[] | undefined;
  after?: SchemeNode[] | undefined;
  gate?: { above?: Amount | undefined; atLeast?: Amount | undefined } | undefined;
  places?: number | undefined;
  assumption?: string[] | undefined;
  examples?: Example[] | undefined;
}

export const nodeSchema: z.ZodType<SchemeNode> = z.lazy(() =>
  z.strictObject({
    code: z.union([z.string(), z.number().transform(String)]).optional(),
    name: z.string().min(1),
    stage: z.string().optional(),
    owner: z.string().optional(),
    window: windowSchema.optional(),
    classes: z.array(z.string()).optional(),
    appliesTo: appliesTo.optional(),
    na: naPolicy.optional(),
    full: amount.optional(),
    sic: z.array(sicSchema).optional(),
    weight: amount.optional(),
    clause: z.string().optional(),
    content: z.string().optional(),
    requirement: z.string().optional(),
    criterion: z.string().optional(),
    method: z.string().optional(),
    responsible: z.string().optional(),
    note: z.string().optional(),
    sheet: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
    children: z.array(nodeSchema).optional(),
    rounds: rounds.optional(),
    pool: z.boolean().optional(),
    rules: z.array(ruleSchema).optional(),
    groups: z.record(z.string(), z.strictObject({ limit: amount })).optional(),
    start: z.enum(['full', 'zero']).optional(),
    belowZero: z.boolean().optional(),
    floor: amount.optional(),
    ceiling: z.union([z.literal('none'), amount]).optional(),
    compose: z.array(compose).optional(),
    extra: z.array(nodeSchema).optional(),
    after: z.array(nodeSchema).optional(),
    gate: z.strictObject({ above: amount.optional(), atLeast: amount.optional() }).optional(),
    places: z.number().int().min(0).max(8).optional(),
    assumption: z.array(z.string()).optional(),
    examples: z.array(exampleSchema).optional(),
  }),
);
