import { dayText, parseDay } from '@mingjian/engine';
import type { Amount, Band, Period } from '@mingjian/model';
import type { Chance } from './random.ts';

/** The scheme's figures as numbers: good enough to invent facts from; nothing is scored with them. */
export interface Figures {
  /** An amount for the class, or `absent`. */
  number(amount: Amount | undefined, absent: number): number;
  day(text: string | undefined, absent: number): number;
  bands(bands: readonly Band[] | string): readonly Band[];
}

export function figuresFor(cls: string, params: Readonly<Record<string, unknown>>): Figures {
  const text = (value: string | undefined): unknown => (value?.startsWith('$') ? params[value.slice(1)] : value);
  return {
    number(amount, absent) {
      const own = typeof amount === 'object' ? (amount[cls] ?? amount.default) : amount;
      const value = Number(text(own));
      return own === undefined || Number.isNaN(value) ? absent : value;
    },
    day: (day, absent) => parseDay(String(text(day) ?? '')) ?? absent,
    bands: (bands) => (typeof bands === 'string' ? ((params[bands.slice(1)] as Band[] | undefined) ?? []) : bands),
  };
}

/** Decimal text with as many places as the width of the range deserves, inside [min, max]. */
export function pointsIn(min: number, max: number, share: number): string {
  const places = max - min <= 1 ? 2 : max - min <= 20 ? 1 : 0;
  const scale = 10 ** places;
  const value = Math.round((min + (max - min) * Math.min(1, Math.max(0, share))) * scale) / scale;
  return plain(Math.min(max, Math.max(min, value)));
}

/** A number as decimal text of at most six places. */
export const plain = (value: number): string => String(Math.round(value * 1e6) / 1e6);

/** A number inside a band, a whole one where there is room. */
export function numberIn(band: Band, figures: Figures, chance: Chance): number {
  const low = figures.number(band.from, figures.number(band.above, Number.NaN));
  const high = figures.number(band.to, figures.number(band.below, Number.NaN));
  const from = Number.isNaN(low) ? Math.min(0, high) : low;
  const to = Number.isNaN(high) ? from + Math.max(5, Math.abs(from) * 0.2) : high;
  const least = band.from === undefined && band.above !== undefined ? Math.floor(from) + 1 : Math.ceil(from);
  const most = band.to === undefined && band.below !== undefined ? Math.ceil(to) - 1 : Math.floor(to);
  if (least <= most) return chance.whole(least, most);
  return from === to ? from : (from + to) / 2;
}

/** First days of the periods that lie wholly within [from, to], each with its last day. Weeks run Monday to Sunday. */
export function periodsWithin(period: Period, from: number, to: number): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (let first = startOf(period, from); first <= to; ) {
    const next = startOf(period, first + LONGEST[period]);
    if (first >= from && next - 1 <= to) found.push({ first, last: next - 1 });
    first = next;
  }
  return found;
}

/** So many days behind the start of a period lies a day of the next one. */
const LONGEST: Record<Period, number> = { week: 7, month: 31, quarter: 92, half: 184, year: 366 };
const MONTHS: Record<Exclude<Period, 'week'>, number> = { month: 1, quarter: 3, half: 6, year: 12 };

/** Start of the period that holds the day. Day 0 (1970-01-01) was a Thursday. */
function startOf(period: Period, day: number): number {
  if (period === 'week') return day - ((((day + 3) % 7) + 7) % 7);
  const [year = 1970, month = 1] = dayText(day).split('-').map(Number);
  const first = month - ((month - 1) % MONTHS[period]);
  return parseDay(`${year}-${String(first).padStart(2, '0')}-01`) ?? day;
}
