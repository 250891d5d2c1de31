/** One typed observation. `item` checked, `case` from start to end, `measure` a number, `mark` by a person, `rating` by a unit. */
export const factKinds = ['event', 'item', 'level', 'delivery', 'case', 'measure', 'mark', 'rating', 'score'] as const;
export type FactKind = (typeof factKinds)[number];

export const itemValues = ['pass', 'partial', 'fail', 'na'] as const;
export type ItemValue = (typeof itemValues)[number];

/** Kinds as officers write them; the first word is the one we write. */
export const factKindNames: Readonly<Record<FactKind, readonly [string, ...string[]]>> = {
  event: ['事件'],
  item: ['检查'],
  level: ['等级'],
  delivery: ['报送'],
  case: ['办件'],
  measure: ['测量', '指标值'],
  mark: ['评分'],
  rating: ['评议'],
  score: ['外部得分'],
};

/** Results as they are written in files, first as a facts file says them; the others as screens and sheets do, by the criterion. */
export const itemValueNames: Readonly<Record<ItemValue, readonly [string, ...string[]]>> = {
  pass: ['通过', '达标', '没有这种情形', '无此情形', 'met', 'not the case'],
  partial: ['部分', '部分通过', '部分达标', '部分有这种情形', 'partly met', 'partly the case'],
  fail: ['不通过', '未通过', '不达标', '未达标', '有这种情形', '有此情形', 'not met', 'the case', 'this is the case'],
  na: ['不适用', 'does not apply'],
};

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
