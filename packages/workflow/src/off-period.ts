/** First and last day of something, both counted (yyyy-mm-dd). */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * How a span lies to the period of a scheme: `apart` where it ends before the period begins, `over` where some of its days are
 * outside, `after` where it begins once the period is over, or only goes on into the year behind it: then a year is assessed
 * once it is over, and what is checked counts.
 */
export type Off = 'apart' | 'over' | 'after';

/** Whether days of a span lie outside the period, where what is observed counts for nothing; null: none of them. */
export function offPeriod(span: Span, period: Span): Off | null {
  const isNext = span.to <= yearAfter(period.to);
  if (isBehind(span, period) || (span.from >= period.from && span.to > period.to && isNext)) return 'after';
  if (span.to < period.from) return 'apart';
  return span.from < period.from || span.to > period.to ? 'over' : null;
}

/** Whether a span begins once the period is over: 2026-11-01 behind 2018. */
export const isBehind = (span: Span, period: Span): boolean => span.from > period.to;

/**
 * Whether something is plainly held afterwards: it begins once the period is over, and its name says the period's year
 * (“2018年度粮食安全考核”, collected in 2019). Under the name of another year, it may as well be the wrong version of a plan.
 */
export const isHeldAfterwards = (title: string, span: Span, period: Span): boolean =>
  isBehind(span, period) && [period.from, period.to].some((day) => title.includes(day.slice(0, 4)));

const yearAfter = (day: string): string => `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`;

/** The day under which something counts that was checked on a day: what is found out once the period is over is of its last day. */
export const countedDay = (day: string, { to }: Span): string => (day.slice(0, 10) > to ? to : day);

/**
 * Whether a fact of this day (yyyy-mm-dd, with or without an hour) is set aside by the engine because the period does not
 * have it. A day that is not typed yet is none.
 */
export function isSetAside(date: string | undefined, { from, to }: Span): boolean {
  const day = (date ?? '').slice(0, 10);
  return day !== '' && (day < from || day > to);
}
