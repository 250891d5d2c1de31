/** One typed observation. `item` checked, `case` from start to end, `measure` a number, `mark` by a person, `rating` by a unit. */
export const factKinds = ['event', 'item', 'level', 'delivery', 'case', 'measure', 'mark', 'rating', 'score'] as const;
export type FactKind = (typeof factKinds)[number];

export const itemValues = ['pass', 'partial', 'fail', 'na'] as const;
export type ItemValue = (typeof itemValues)[number];

/** The columns of a facts file, in order. */
export const factColumns = [
  'id',
  'unit',
  'indicator',
  'stage',
  'round',
  'rule',
  'kind',
  'date',
  'end',
  'due',
  'known',
  'count',
  'value',
  'of',
  'level',
  'item',
  'object',
  'by',
  'replaces',
  'note',
  'evidence',
] as const;
export type FactColumn = (typeof factColumns)[number];

/**
 * A fact as it comes from outside: all cells are text, an absent one is undefined. Numbers stay decimal text so that
 * nothing is lost before the engine reads them; dates are `yyyy-mm-dd`, with `Thh:mm` where hours matter.
 */
export type Fact = { readonly [C in FactColumn]?: string | undefined } & {
  readonly unit: string;
  readonly indicator: string;
  readonly kind: string;
  /** Row of the file, for messages. */
  readonly row?: number | undefined;
};
