import type { AuditUse } from '@mingjian/model';

const FIGURES = '一二三四五六七八九十';

/** A small number as plans write it: 3, 三, 十五, 二十. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['零', text];
  const ten = tens === '零' ? 0 : tens === '' ? 10 : 10 * (FIGURES.indexOf(tens) + 1);
  return ten + (ones === '' ? 0 : FIGURES.indexOf(ones) + 1);
}

const N = `(\\d{1,3}|[${FIGURES}]{1,3})`;
const first = (words: string, pattern: RegExp): number | undefined => {
  const found = pattern.exec(words)?.[1];
  return found === undefined ? undefined : numberOf(found);
};
const workdaysIn = (words: string): number | undefined => first(words, new RegExp(`${N}个?工作日`));
const SPANS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`${N}个?(?:周|星期)`), 7],
  [new RegExp(`${N}[天日](?![期前])`), 1],
  [new RegExp(`${N}个月`), 31],
];
const daysIn = (words: string): number | undefined => {
  for (const [pattern, days] of SPANS) {
    const found = first(words, pattern);
    if (found !== undefined) return found * days;
  }
  return undefined;
};

const workdays = (words: string) => given('workdays', workdaysIn(words));
const given = (name: string, value: unknown) => (value === undefined ? undefined : { [name]: value });

/** Numbers of an audit that a plan’s words may give. */
const readers: Readonly<Record<string, (words: string) => Record<string, unknown> | undefined>> = {
  'letter-reply-in-time': workdays,
  'gazette-cadence': workdays,
  'interp-within-3wd': workdays,
  'doc-published-20wd': workdays,
  'home-stale': (words) => given('days', daysIn(words)),
  'columns-blank-count': (words) => given('least', first(words, new RegExp(`${N}个(?:及?以上)?.{0,6}空白`))),
  'report-deadline': (words) => {
    const by = dayIn(words);
    return by === undefined ? undefined : { by, governments: by };
  },
  'site-report-deadline': (words) => given('by', dayIn(words)),
  'site-search-hits': (words) => {
    const terms = [...words.matchAll(/[“"]([^”"]{2,20})[”"]/g)].map(([, term]) => term as string);
    return terms.length === 0 ? undefined : { words: terms };
  },
  'site-report-published': (words) => given('by', dayIn(words)),
};

/** The only day of the year that the words name. */
function dayIn(words: string): string | undefined {
  const [day, ...more] = words.matchAll(/(\d{1,2})月(\d{1,2})日/g);
  if (day === undefined || more.length > 0) return undefined;
  return `${day[1]?.padStart(2, '0')}-${day[2]?.padStart(2, '0')}`;
}

/** The plan’s own numbers for these audits, where its words give some. */
export function numbersIn(words: string, audits: readonly string[]): AuditUse['params'] {
  const found = audits.flatMap((id) => {
    const params = readers[id]?.(words);
    return params === undefined ? [] : [[id, params] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
