/** Where something stands in the criterion as it was given: offsets into the original text, the second one past the end. */
export type Span = readonly [from: number, to: number];

/** Points of one class of units, or points of one level. `null` where the document masks the number. */
export type Points = number | null;

export interface Band {
  /** What the band is called where it is no interval of numbers (优秀、良好). */
  readonly label?: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly points: Points;
  /** A range that a person narrows (得3—4分); `points` is null then. */
  readonly min?: number;
  readonly max?: number;
}

export interface Level {
  readonly label: string;
  readonly points: Points;
}

export type Period = 'day' | 'week' | 'tenDays' | 'month' | 'quarter' | 'half' | 'year';

/** One clause that scores, as the criterion states it. Magnitudes for `deduct` and `award`; signed everywhere else. */
export type ClauseRule =
  | { kind: 'deduct'; points: Points; per: string | null; cap: 'full' | number | null; byClass?: ByClass }
  | { kind: 'award'; points: Points; per: string | null; cap: 'full' | number | null; base?: true; byClass?: ByClass }
  | { kind: 'fixed'; points: Points; when?: string; byClass?: ByClass }
  | { kind: 'allOrNothing'; lose: 'all'; when?: string }
  | { kind: 'severity'; levels: readonly Level[]; per?: string; cap?: 'full' | number }
  | { kind: 'quota'; count: number | null; period: Period; points: Points; cap?: 'full' | number }
  | { kind: 'deadline'; by: string; points: Points; per: string | null; cap?: 'full' | number }
  | {
      kind: 'rate';
      target: number | null;
      stepPct: number | null;
      points: Points;
      dir?: 'above';
      baseline?: string;
      cap?: 'full' | number;
      byClass?: ByClass;
    }
  | { kind: 'proportional'; full: number | null; of?: '扣分'; target?: number }
  | { kind: 'band'; on: string; bands: readonly Band[]; per?: string; cap?: 'full' | number }
  | { kind: 'judgement'; min?: number; max?: number }
  | { kind: 'veto'; scope: 'item' | 'sheet' | 'grade'; when?: string };

export type ByClass = Readonly<Record<string, Points>>;

/** A rule with the place of the words it was read from. */
export type PlacedRule = ClauseRule & { readonly at: Span };

/** Why a person should look: the reading stands, but the words allow another one. */
export type DoubtCode =
  | 'masked'
  | 'slip'
  | 'once-or-each'
  | 'what-is-counted'
  | 'no-date'
  | 'no-target'
  | 'no-bounds'
  | 'how-far'
  | 'no-amount'
  | 'unequal-lists'
  | 'one-scale'
  | 'which-demand'
  | 'school-year'
  | 'whose-limit'
  | 'which-zero'
  | 'threshold'
  | 'sub-marks'
  | 'which-veto';

export interface Doubt {
  readonly code: DoubtCode;
  readonly at: Span;
  readonly text: string;
}

/** Words that speak of marks and could not be read. */
export interface Unread {
  readonly at: Span;
  readonly text: string;
}

export interface ReadClause {
  readonly text: string;
  readonly rules: readonly PlacedRule[];
  /** A limit over several rules together (以上项目累计扣分不超过2分). */
  readonly groupCap?: number;
  readonly rest: readonly Unread[];
  readonly doubts: readonly Doubt[];
}

/** A criterion as a table gives it: its cell, the marks of its item, and the cells beside it that its words lean on. */
export interface Criterion {
  readonly text: string;
  readonly full?: number | null | undefined;
  readonly context?: string | undefined;
}
