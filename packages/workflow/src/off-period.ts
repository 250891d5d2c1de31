/** First and last day of something, both counted (yyyy-mm-dd). */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * How a span lies to the period of a scheme: `apart` with no day in common, `over` where some of its days are outside, `after`
 * where it only goes on into the year behind it, as where a year is assessed once it is over.
 */
export type Off = 'apart' | 'over' | 'after';

/** Whether days of a span lie outside the period, where what is observed counts for nothing; null: none of them. */
export function offPeriod(span: Span, period: Span): Off | null {
  const isNext = span.to <= yearAfter(period.to);
  if (span.from >= period.from && span.to > period.to && isNext) return 'after';
  if (span.to < period.from || span.from > period.to) return 'apart';
  return span.from < period.from || span.to > period.to ? 'over' : null;
}

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
