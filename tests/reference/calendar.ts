import type { Period } from '@mingjian/model';

/**
 * 国务院办公厅关于2019年至2026年部分节假日安排的通知 (one notice a year; 2020 with the extension of the Spring Festival).
 * `off`: days without work that would be workdays or belong to the holiday. `work`: weekend days worked in exchange (调休).
 */
const notices: Record<string, { off: string; work: string }> = {
  2019: {
    off: '01-01 02-04~02-10 04-05 05-01~05-04 06-07 09-13 10-01~10-07',
    work: '02-02 02-03 04-28 05-05 09-29 10-12',
  },
  2020: {
    off: '01-01 01-24~02-02 04-04~04-06 05-01~05-05 06-25~06-27 10-01~10-08',
    work: '01-19 04-26 05-09 06-28 09-27 10-10',
  },
  2021: {
    off: '01-01~01-03 02-11~02-17 04-03~04-05 05-01~05-05 06-12~06-14 09-19~09-21 10-01~10-07',
    work: '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
  },
  2022: {
    off: '01-01~01-03 01-31~02-06 04-03~04-05 04-30~05-04 06-03~06-05 09-10~09-12 10-01~10-07 12-31',
    work: '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
  },
  2023: {
    off: '01-01~01-02 01-21~01-27 04-05 04-29~05-03 06-22~06-24 09-29~10-06',
    work: '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
  },
  2024: {
    off: '01-01 02-10~02-17 04-04~04-06 05-01~05-05 06-10 09-15~09-17 10-01~10-07',
    work: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  },
  2025: {
    off: '01-01 01-28~02-04 04-04~04-06 05-01~05-05 05-31~06-02 10-01~10-08',
    work: '01-26 02-08 04-27 09-28 10-11',
  },
  2026: {
    off: '01-01~01-03 02-15~02-23 04-04~04-06 05-01~05-05 06-19~06-21 09-25~09-27 10-01~10-07',
    work: '01-04 02-14 02-28 05-09 09-20 10-10',
  },
};

/** Days are counted from 1970-01-01, which was a Thursday. */
export const dayNumber = (dayText: string): number => Date.parse(`${dayText.slice(0, 10)}T00:00Z`) / 86_400_000;
export const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const weekday = (day: number): number => (day + 3) % 7; // Monday 0 … Sunday 6

/** Minutes since 1970-01-01T00:00 of a `yyyy-mm-ddThh:mm`. */
export function minuteNumber(moment: string): number {
  const [, hours = '0', minutes = '0'] = /T(\d\d):(\d\d)/.exec(moment) ?? [];
  return dayNumber(moment) * 1440 + Number(hours) * 60 + Number(minutes);
}

const listed = (list: string, monthDay: string): boolean =>
  list.split(' ').some((entry) => {
    const [first = '', last = first] = entry.split('~');
    return first <= monthDay && monthDay <= last;
  });

export function isWorkday(day: number): boolean {
  const [year = '', monthDay = ''] = [dayText(day).slice(0, 4), dayText(day).slice(5)];
  const notice = notices[year];
  if (!notice) throw new Error(`no working-day calendar for ${year}`);
  if (listed(notice.work, monthDay)) return true;
  return weekday(day) < 5 && !listed(notice.off, monthDay);
}

/** The n-th working day after `start`; the first is the first working day after it. */
export function workdayAfter(start: number, n: number): number {
  let day = start;
  for (let counted = 0; counted < n; ) {
    day += 1;
    if (isWorkday(day)) counted += 1;
  }
  return day;
}

const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 };

/** The number of the calendar period that holds `day`; neighbouring periods have neighbouring numbers. */
export function periodNumber(day: number, period: Period): number {
  if (period === 'week') return Math.floor((day + 3) / 7);
  const [year = 0, month = 0] = dayText(day).split('-').map(Number);
  return Math.floor((year * 12 + month - 1) / monthsIn[period]);
}

function periodStart(number: number, period: Period): number {
  if (period === 'week') return number * 7 - 3;
  return Date.UTC(2000, number * monthsIn[period] - 24_000, 1) / 86_400_000;
}

/** The calendar periods that lie wholly within [from, to], each as its first and last day. */
export function periodsWithin(from: number, to: number, period: Period): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (let number = periodNumber(from, period); number <= periodNumber(to, period); number += 1) {
    const [first, last] = [periodStart(number, period), periodStart(number + 1, period) - 1];
    if (from <= first && last <= to) found.push({ first, last });
  }
  return found;
}
