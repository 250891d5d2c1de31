import { civilOf, parseDay, weekday } from './days.ts';
import { holidayYears } from './holidays.ts';

const rest = new Set<number>();
const makeUp = new Set<number>();

function* days(list: string, year: number): Generator<number> {
  for (const span of list.split(' ')) {
    const [from = '', to = from] = span.split('~');
    const full = (text: string): string => (text.length > 5 ? text : `${year}-${text}`);
    const first = parseDay(full(from));
    const last = parseDay(full(to));
    if (first === null || last === null) throw new Error(`holiday table: ${span}`);
    for (let day = first; day <= last; day++) yield day;
  }
}

for (const [year, { off, work }] of Object.entries(holidayYears)) {
  for (const day of days(off, Number(year))) rest.add(day);
  for (const day of days(work, Number(year))) makeUp.add(day);
}

/** Whether the official calendar of that year is built in. Without it a deadline in working days cannot be told. */
export const isCovered = (year: number): boolean => year in holidayYears;

/** Monday to Friday less the days off plus the make-up days (国务院办公厅年度放假通知). Only for covered years. */
export const isWorkday = (day: number): boolean => makeUp.has(day) || (weekday(day) < 5 && !rest.has(day));

/**
 * The n-th working day after `day` (n ≥ 1; n = 0 gives `day` itself). Day 1 is the first working day after it.
 * Returns the year that is missing when the count runs into a year without an official calendar.
 */
export function addWorkdays(day: number, n: number): { day: number } | { missingYear: number } {
  let at = day;
  for (let left = n; left > 0; ) {
    at++;
    const { year } = civilOf(at);
    if (!isCovered(year)) return { missingYear: year };
    if (isWorkday(at)) left--;
  }
  return { day: at };
}

/** The days off and make-up days within [from, to], to say "why this day". */
export function exceptions(from: number, to: number): { off: number[]; work: number[] } {
  const inside = (set: Set<number>): number[] => [...set].filter((d) => d >= from && d <= to).sort((a, b) => a - b);
  return { off: inside(rest), work: inside(makeUp) };
}

/**
 * Working days after one day up to and with another, both yyyy-mm-dd; 0 where the second is no later. Null where one is no day, or a
 * year between them has no official calendar here.
 */
export function workdaysBetween(from: string, to: string): number | null {
  const [first, last] = [parseDay(from), parseDay(to)];
  if (first === null || last === null) return null;
  for (let { year } = civilOf(first); year <= civilOf(last).year; year++) if (!isCovered(year)) return null;
  let count = 0;
  for (let day = first + 1; day <= last; day++) if (isWorkday(day)) count++;
  return count;
}
