// Days are whole numbers: days since 1970-01-01 in the proleptic Gregorian calendar. No clock and no time zone here.

const CUMULATIVE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const yearStart = (year: number): number => {
  const y = year - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) - 719162;
};

/** Day number of a civil date; month 1–12. Out-of-range days simply run on. */
export function dayOf(year: number, month: number, day: number): number {
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  return yearStart(year) + (CUMULATIVE[month - 1] as number) + leapDay + day - 1;
}

export interface Civil {
  year: number;
  month: number;
  day: number;
}

export function civilOf(dayNumber: number): Civil {
  let year = Math.floor((dayNumber + 719162) / 365.2425) + 1;
  while (yearStart(year) > dayNumber) year--;
  while (yearStart(year + 1) <= dayNumber) year++;
  const rest = dayNumber - yearStart(year);
  let month = 12;
  while (month > 1 && dayOf(year, month, 1) > dayNumber) month--;
  return { year, month, day: rest - (dayOf(year, month, 1) - yearStart(year)) + 1 };
}

const DASH = 45;

/** The number that `length` digits from `at` on write; NaN where one is no digit. */
function digits(text: string, at: number, length: number): number {
  let n = 0;
  for (let i = at; i < at + length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    n = n * 10 + digit;
  }
  return n;
}

/** Day number of `yyyy-mm-dd`, or null when there is no such day. Every fact brings a day: read without a pattern. */
export function parseDay(text: string): number | null {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return null;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2)];
  if (Number.isNaN(year) || !(month >= 1 && month <= 12) || !(day >= 1)) return null;
  const value = dayOf(year, month, day);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return value < next ? value : null;
}

export interface Moment {
  readonly day: number;
  /** −1 when no time is given. */
  readonly minute: number;
}

/** Day and minute of the day (−1 when no time is given) of `yyyy-mm-dd` or `yyyy-mm-ddThh:mm`; null when there is none. */
export function parseMoment(text: string): Moment | null {
  if (text.length === 10) {
    const day = parseDay(text);
    return day === null ? null : { day, minute: -1 };
  }
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::\d{2})?$/.exec(text);
  if (!match) return null;
  const day = parseDay(match[1] as string);
  if (day === null) return null;
  const minute = Number(match[2]) * 60 + Number(match[3]);
  return Number(match[2]) < 24 && Number(match[3]) < 60 ? { day, minute } : null;
}

const two = (n: number): string => String(n).padStart(2, '0');

export function dayText(dayNumber: number): string {
  const { year, month, day } = civilOf(dayNumber);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** 0 Monday … 6 Sunday. */
export const weekday = (dayNumber: number): number => (((dayNumber + 3) % 7) + 7) % 7;
