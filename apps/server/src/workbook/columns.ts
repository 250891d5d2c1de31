import type { FactColumn, Lang } from '@mingjian/model';

/** What is filled in, in the order of the sheet. */
export const entries = [
  'date',
  'object',
  'level',
  'count',
  'value',
  'of',
  'end',
  'due',
  'note',
] as const satisfies readonly FactColumn[];
export type Entry = (typeof entries)[number];

const entryWords: Record<Entry, Record<Lang, string>> = {
  date: { zh: '日期', en: 'date' },
  object: { zh: '检查对象', en: 'object' },
  level: { zh: '等级', en: 'level' },
  count: { zh: '次数', en: 'count' },
  value: { zh: '数值或结果', en: 'value or result' },
  of: { zh: '总数', en: 'of' },
  end: { zh: '结束日期', en: 'end' },
  due: { zh: '应完成日期', en: 'due' },
  note: { zh: '说明', en: 'note' },
};

const shownWords = {
  key: { zh: '键（请勿改动）', en: 'key (do not change)' },
  unit: { zh: '单位', en: 'unit' },
  stage: { zh: '环节', en: 'stage' },
  code: { zh: '指标编号', en: 'code' },
  indicator: { zh: '指标', en: 'indicator' },
  full: { zh: '满分', en: 'full points' },
  rule: { zh: '评分标准', en: 'criterion' },
  kind: { zh: '填什么', en: 'what to fill in' },
  item: { zh: '检查项', en: 'item' },
  now: { zh: '已有记录', en: 'recorded so far' },
} as const satisfies Record<string, Record<Lang, string>>;

const shown = Object.keys(shownWords) as (keyof typeof shownWords)[];

/** The headings of the sheet in a language: what stands there, then what is filled in. */
export const headingsOf = (lang: Lang): string[] => [
  ...shown.map((column) => shownWords[column][lang]),
  ...entries.map((column) => entryWords[column][lang]),
];

export const firstEntry = shown.length;

/** The column of full points, the only one of numbers among what stands there. */
export const fullColumn = shown.indexOf('full');

/** Which entry a heading stands for, whatever the language of the workbook. */
export const entryOf = (heading: string): Entry | undefined =>
  entries.find((column) => Object.values(entryWords[column]).includes(heading.trim()));

export const isKeyHeading = (heading: string): boolean =>
  Object.values<string>(shownWords.key).includes(heading.trim());
