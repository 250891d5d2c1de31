import type { Period } from '@mingjian/model';
import { civilOf, dayOf, weekday } from './days.ts';

/** A stretch of whole days, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** What people call it: `2023-03`, `2023Q1`, `2023H1`, `2023`, or the Monday of a week. */
  readonly label: string;
}

const MONTHS: Record<Exclude<Period, 'week'>, number> = { month: 1, quarter: 3, half: 6, year: 12 };
const two = (n: number): string => String(n).padStart(2, '0');

function label(period: Exclude<Period, 'week'>, year: number, month: number): string {
  if (period === 'month') return `${year}-${two(month)}`;
  if (period === 'quarter') return `${year}Q${(month + 2) / 3}`;
  if (period === 'half') return `${year}H${month === 1 ? 1 : 2}`;
  return String(year);
}

/** The calendar periods that lie wholly within [from, to], in order. Weeks run Monday to Sunday. */
export function spansWithin(period: Period, from: number, to: number): Span[] {
  const spans: Span[] = [];
  if (period === 'week') {
    const first = from + ((7 - weekday(from)) % 7);
    for (let monday = first; monday + 6 <= to; monday += 7) {
      const { year, month, day } = civilOf(monday);
      spans.push({ from: monday, to: monday + 6, label: `${year}-${two(month)}-${two(day)}` });
    }
    return spans;
  }
  const step = MONTHS[period];
  let { year, month } = civilOf(from);
  month = Math.floor((month - 1) / step) * step + 1;
  for (;;) {
    const start = dayOf(year, month, 1);
    const next = month + step > 12 ? { year: year + 1, month: 1 } : { year, month: month + step };
    const end = dayOf(next.year, next.month, 1) - 1;
    if (end > to) return spans;
    if (start >= from) spans.push({ from: start, to: end, label: label(period, year, month) });
    ({ year, month } = next);
  }
}
