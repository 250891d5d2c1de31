/** What a node's score is worth today. */
export type Status = 'final' | 'provisional' | 'notApplicable' | 'vetoed';

/** Exact text: a plain decimal, or `"2/3"` where the decimal does not terminate. */
export type ExactText = string;

/** One line of the ledger. The entries of a leaf add up to its points. */
export interface LedgerEntry {
  /** Id of the rule, or null for what belongs to the node itself (its starting points, a limit, a rounding). */
  rule: string | null;
  kind: string;
  clause: string | null;
  /** The document's words. */
  criterion: string | null;
  text: string;
  points: ExactText;
  /** Where the entry is not yet settled: lowest and highest. */
  range?: [ExactText, ExactText];
  facts: (string | number)[];
}

export interface LedgerNode {
  code: string;
  name: string;
  depth: number;
  /** Path of codes from the result down, unique in the scheme. */
  path: string;
  parent: string | null;
  full: ExactText | null;
  /** Null while provisional: unknown is neither zero nor full. */
  points: ExactText | null;
  range?: [ExactText, ExactText];
  /** Where a weight scales the node: points and full on its own scale. */
  raw?: { points: ExactText | null; range?: [ExactText, ExactText]; full: ExactText };
  status: Status;
  entries: LedgerEntry[];
}

export interface Missing {
  path: string;
  code: string;
  name: string;
  rule: string | null;
  text: string;
}

export interface ResultScore {
  result: string;
  name: string;
  points: ExactText | null;
  full: ExactText;
  range: [ExactText, ExactText];
  status: Status;
  grade: string | null;
  rank: number | null;
  rankRange: [number, number] | null;
}

export interface UnitScore {
  unit: string;
  name: string;
  class: string;
  status: Status;
  points: ExactText | null;
  full: ExactText | null;
  range: [ExactText, ExactText] | null;
  grade: string | null;
  rank: number | null;
  rankRange: [number, number] | null;
  /** One per assessment that the unit takes part in. */
  results: ResultScore[];
  missing: Missing[];
  nodes: LedgerNode[];
}

/** What `mingjian score --json` prints. */
export interface ScoreReport {
  scheme: string;
  version: string;
  asOf: string;
  sampleParams?: Record<string, unknown>;
  /** Facts dated outside the period: set aside, never counted. */
  setAside: { fact: string | number; unit: string; date: string; text: string }[];
  /** What the scheme asks to be looked at and does not cost points, e.g. a rater's spread. */
  notices: { code: string; text: string }[];
  units: UnitScore[];
}
