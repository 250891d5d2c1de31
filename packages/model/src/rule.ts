import { z } from 'zod';
import { amount, dayOrParam, paramRef } from './amount.ts';

/** What a rule says when there is no fact at all: full keeps the points, zero loses them, unknown leaves a range. */
export const whenNone = z.enum(['full', 'zero', 'unknown']);

export const period = z.enum(['week', 'month', 'quarter', 'half', 'year']);
export type Period = z.infer<typeof period>;

/** How several numbers become one. `trimmed` drops one highest and one lowest when there are three or more. */
export const aggregate = z.enum(['sum', 'mean', 'trimmed', 'median', 'min', 'max', 'last']);
export type Aggregate = z.infer<typeof aggregate>;

/** A fixed number of points, or a range that a person narrows by a `mark` fact with a reason. */
const pointsOrRange = z.union([amount, z.strictObject({ min: amount, max: amount })]);

/** One band: bounds as the document words them: `from`/`to` include the number, `above`/`below` exclude it. */
export const band = z.strictObject({
  from: amount.optional(),
  above: amount.optional(),
  to: amount.optional(),
  below: amount.optional(),
  points: pointsOrRange,
  text: z.string().optional(),
});
export type Band = z.output<typeof band>;

const common = {
  /** Needed where a leaf has several rules, and by facts that must say which rule they mean. */
  id: z.string().optional(),
  /** The clause's number in its cell, e.g. "1" or "(2)". */
  clause: z.string().optional(),
  /** The document's own words of this rule. */
  text: z.string(),
  classes: z.array(z.string()).optional(),
  /** Magnitude: this rule takes (or gives) at most so many points. */
  limit: amount.optional(),
  group: z.string().optional(),
  whenNone: whenNone.optional(),
  /** Decimal places to which this rule's outcome is rounded, half up; absent: exact. */
  places: z.number().int().min(0).max(8).optional(),
  assumption: z.array(z.string()).optional(),
};

const rule = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...common, ...shape });

export const ruleKinds = {
  deduct: rule('deduct', {
    points: amount,
    per: z.string().optional(),
    each: amount.optional(),
    free: amount.optional(),
    /**
     * 降低的，每降低0.1等扣0.9分: the loss belongs to one step of the `levels` rule of that id and is counted where that step holds;
     * where another one does, it takes nothing, whatever is recorded under it.
     */
    onlyAt: z.strictObject({ rule: z.string(), level: z.string() }).optional(),
  }),
  fixed: rule('fixed', {
    points: amount,
    when: z
      .union([
        z.strictObject({ count: amount }),
        z.strictObject({ streak: z.strictObject({ period, length: z.number().int().min(1) }) }),
      ])
      .optional(),
    of: z.string().optional(),
  }),
  severity: rule('severity', {
    levels: z.array(z.strictObject({ level: z.string(), points: amount, text: z.string().optional() })).min(1),
  }),
  allOrNothing: rule('allOrNothing', { points: amount.optional() }),
  levels: rule('levels', {
    levels: z.array(z.strictObject({ level: z.string(), points: pointsOrRange, text: z.string().optional() })).min(1),
  }),
  checklist: rule('checklist', {
    mode: z.enum(['earn', 'lose']).default('earn'),
    each: amount.optional(),
    items: z.array(z.strictObject({ item: z.string(), points: amount.optional(), text: z.string().optional() })).min(1),
    /** Share of an item's points that a `partial` keeps, in percent; absent: `partial` is refused. */
    partial: amount.optional(),
  }),
  quota: rule('quota', {
    period,
    count: amount,
    points: amount,
    /** `each`: points per missing one; `period`: points once per short period. */
    shortage: z.enum(['each', 'period']).default('each'),
    per: z.string().optional(),
    from: dayOrParam.optional(),
    to: dayOrParam.optional(),
  }),
  deadline: rule('deadline', {
    /** The common due day; absent: every delivery carries its own `due`, and no delivery means nothing was due. */
    due: dayOrParam.optional(),
    /** Flat points for being late (or missing after the due day). */
    points: amount,
    /** Days after the due day that cost nothing. */
    grace: amount.optional(),
    /** Beyond the flat points: so many per started day or week, counted from `after` days past the due day. */
    more: z.strictObject({ per: z.enum(['day', 'week']), points: amount, after: amount.optional() }).optional(),
    /** At most so many points per delivery. */
    limitEach: amount.optional(),
  }),
  timeliness: rule('timeliness', {
    within: z.union([
      z.strictObject({ hours: amount }),
      z.strictObject({ days: amount }),
      z.strictObject({ workdays: amount }),
    ]),
    points: amount,
    per: z.string().optional(),
  }),
  rate: rule('rate', {
    /** Target in percent. */
    target: amount,
    /** By steps: so many points per `step` percentage points of shortfall; absent: points in proportion to rate ÷ target. */
    step: amount.optional(),
    /** What a step costs; without `step`, the marks in proportion, where they are not all of the leaf’s. */
    points: amount.optional(),
    /** How a part of a step counts: not at all, as a whole one, in proportion, or as a whole one from a half on. Required with `step`. */
    partStep: z.enum(['none', 'whole', 'proportional', 'nearest']).optional(),
    /** `below`: falling short costs; `above`: exceeding costs. */
    costs: z.enum(['below', 'above']).default('below'),
  }),
  bands: rule('bands', {
    /** What number falls into a band: a measured value, or how many events there were. */
    on: z.enum(['measure', 'count']).default('measure'),
    aggregate: aggregate.optional(),
    /** `once`: one number; `each`: every measured value falls into a band of its own. */
    occurs: z.enum(['once', 'each']).default('once'),
    bands: z.union([z.array(band).min(1), paramRef]),
    noun: z.string().optional(),
  }),
  award: rule('award', { points: amount, per: z.string().optional(), each: amount.optional() }),
  judgement: rule('judgement', {
    min: amount.optional(),
    max: amount.optional(),
    aggregate: aggregate.optional(),
  }),
  ratings: rule('ratings', {
    scale: z.strictObject({ min: amount, max: amount }),
    aggregate: aggregate.default('mean'),
    /** Who is expected to rate: classes or named units. Absent: whoever rated. */
    raters: z
      .strictObject({ classes: z.array(z.string()).optional(), units: z.array(z.string()).optional() })
      .optional(),
    /** A rater's highest and lowest mark must differ by so many percent; `of` says of what, if the document does. */
    spread: z.strictObject({ percent: amount, of: z.enum(['scale', 'highest']).optional() }).optional(),
  }),
  rankPoints: rule('rankPoints', {
    order: z.enum(['highestFirst', 'lowestFirst']).default('highestFirst'),
    ties: z.enum(['shared', 'dense']).default('shared'),
    bands: z.union([z.array(band).min(1), paramRef]),
  }),
  external: rule('external', { min: amount.optional(), max: amount.optional(), source: z.string().optional() }),
  veto: rule('veto', {
    when: z.strictObject({ count: amount.optional(), level: z.string().optional() }).optional(),
    /** The rule whose facts trigger it; absent: its own `event` facts. */
    of: z.string().optional(),
    effect: z.enum(['zero', 'cap', 'fix', 'grade', 'void']),
    /** `item` this leaf, `total` the result, or the code of a section. */
    target: z.string().default('item'),
    at: amount.optional(),
    grade: z.string().optional(),
    /** For a composed node: before the composition (`own`) or after it (`final`). */
    scope: z.enum(['own', 'final']).default('own'),
  }),
} as const;

export type RuleKind = keyof typeof ruleKinds;
export const ruleKindNames = Object.keys(ruleKinds) as RuleKind[];

export const ruleSchema = z.discriminatedUnion('kind', [
  ruleKinds.deduct,
  ruleKinds.fixed,
  ruleKinds.severity,
  ruleKinds.allOrNothing,
  ruleKinds.levels,
  ruleKinds.checklist,
  ruleKinds.quota,
  ruleKinds.deadline,
  ruleKinds.timeliness,
  ruleKinds.rate,
  ruleKinds.bands,
  ruleKinds.award,
  ruleKinds.judgement,
  ruleKinds.ratings,
  ruleKinds.rankPoints,
  ruleKinds.external,
  ruleKinds.veto,
]);
export type Rule = z.output<typeof ruleSchema>;
export type RuleOf<K extends RuleKind> = Extract<Rule, { kind: K }>;
