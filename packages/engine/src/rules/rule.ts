import type { Amount, Band, FactKind, RuleKind, RuleOf } from '@mingjian/model';
import type { Span } from '../calendar/periods.ts';
import type { Exact } from '../number/exact.ts';

/**
 * Facts side by side, one array per column. Days and minutes are whole numbers; `value` and `of` count millionths, so
 * that they are `Exact` as they stand. A column that no fact of the book uses may be empty: only rules whose facts fill
 * it read it.
 */
export interface Columns {
  readonly row: Int32Array;
  readonly date: Int32Array;
  readonly count: Int32Array;
  readonly value: Float64Array;
  readonly of: Float64Array;
  readonly level: Int32Array;
  readonly item: Int32Array;
  readonly by: Int32Array;
  /** Day, or NO_DAY. */
  readonly end: Int32Array;
  readonly due: Int32Array;
  /** Minute of the day, or −1. */
  readonly startMinute: Int32Array;
  readonly endMinute: Int32Array;
  readonly dueMinute: Int32Array;
}

/** Marks an absent day in `end` and `due`. */
export const NO_DAY = -2147483648;

/** Coded results of a checked item, in `value`. */
export const ITEM = { pass: 0, partial: 1, fail: 2, na: 3 } as const;

/** The live facts of one rule about one unit: port 0 in [a, b), port 1 (marks that narrow a range …) in [a2, b2). */
export interface Cell {
  cols: Columns;
  a: number;
  b: number;
  a2: number;
  b2: number;
}

export interface Env {
  readonly asOf: number;
  /** Best and worst rank still possible for this unit under this rule; filled for rules that rank. */
  rankBest: number;
  rankWorst: number;
  /** How many of the expected raters there are for this unit. */
  raters: number;
}

/** What a rule did: its points lie between lo and hi (a taking rule's are negative). */
export interface Outcome {
  lo: Exact;
  hi: Exact;
  /** The rule says the leaf does not apply. */
  na: boolean;
  /** A veto that fired. */
  fired: boolean;
}

/** `about`: rounded for reading where it has no end; `minute`: since 1970; `span`: the label of a period. */
export type Shown =
  | string
  | number
  | { exact: Exact }
  | { about: Exact }
  | { day: number }
  | { minute: number }
  | { span: string };

/** Collects what was computed, line by line, when somebody wants to read it. Lines add up to the outcome. */
export interface Trace {
  line(key: string, lo: Exact, hi: Exact, values: Record<string, Shown>, rows?: readonly number[]): void;
}

/** How facts of a port may share a slot: `single` one at most, `item` one per item, `by` one per person, `many` any number. */
export type SlotKey = 'single' | 'item' | 'by' | 'many';

export interface Port {
  readonly kinds: readonly FactKind[];
  readonly slot: SlotKey;
  /** Bounds of `value`, where it is points or a rating. */
  readonly min?: Exact;
  readonly max?: Exact;
  /** What a fact must bring beyond its kind. */
  readonly needs?: { value?: boolean; of?: boolean; level?: boolean; due?: boolean; time?: boolean; by?: boolean };
}

export interface CompiledRule {
  /** Whether it adds to zero, takes from full, or does neither. */
  readonly sign: 'gives' | 'takes' | 'none';
  readonly ports: readonly Port[];
  readonly levels?: readonly string[];
  readonly items?: readonly string[];
  /** Whether an item may be `partial`. */
  readonly partial?: boolean;
  /** The ends of what it can do, for `whenNone`. */
  readonly best: Exact;
  readonly worst: Exact;
  /** Writes its outcome for the cell. `out` arrives as a known 0. */
  judge(cell: Cell, env: Env, out: Outcome, trace: Trace | null): void;
  /** For rules that count period by period: the periods, and how many are wanted in each. */
  readonly periods?: { readonly spans: readonly Span[]; readonly wanted: number };
  /** For ranking rules: the number that is ranked, or null without one. */
  ranked?: { readonly lowestFirst: boolean; readonly dense: boolean };
}

export interface CompiledBand {
  readonly holds: (x: Exact) => boolean;
  readonly lo: Exact;
  readonly hi: Exact;
  readonly label: string;
}

/** What a rule needs while it is prepared for one class: numbers with parameters filled in, and a way to complain. */
export interface Maker {
  /** The leaf's full points on its own scale. */
  readonly scale: Exact;
  readonly from: number;
  readonly to: number;
  /** The leaf's policy for what does not apply is `full`. */
  readonly naFull: boolean;
  amount(value: Amount | undefined): Exact | null;
  /** A magnitude: complains when it is negative. */
  size(value: Amount | undefined, field: string): Exact | null;
  /** A required amount; complains and returns 0 when absent. */
  need(value: Amount | undefined, field: string): Exact;
  /** A required magnitude: what one fault costs, one merit earns. */
  price(value: Amount | undefined, field: string): Exact;
  /** A whole number ≥ least. */
  whole(value: Amount | undefined, field: string, least: number): number | null;
  day(value: string | undefined): number | null;
  bands(value: readonly Band[] | string): CompiledBand[];
  /** Number of a level of the rule `of` (of the rule itself when absent). */
  levelIndex(of: string | undefined, level: string): number;
  fail(why: string): void;
}

export interface RuleDefinition<K extends RuleKind = RuleKind> {
  readonly kind: K;
  /** Fact kinds by port, before parameters are known (for listings). */
  readonly takes: readonly FactKind[];
  compile(rule: RuleOf<K>, maker: Maker): CompiledRule;
}

/** Ties a kind to its behaviour. */
export const defineRule = <K extends RuleKind>(definition: RuleDefinition<K>): RuleDefinition<K> => definition;
