import { dayText, exceptions, isCovered, isWorkday, parseDay } from '@mingjian/engine';

/** How many working days there are to a day, and what was counted, so that a countdown can say "why this day". */
export interface Countdown {
  /** Working days after today, up to and with the last day; negative when it is over: working days since. */
  readonly left: number;
  /**
   * `official`: by the holiday notices of the State Council's General Office, with make-up days. `weekdays`: some year
   * has no notice yet, so in it every Monday to Friday was counted.
   */
  readonly calendar: 'official' | 'weekdays';
  /** Days off between the two that are no ordinary weekend, and make-up working days. */
  readonly off: readonly string[];
  readonly work: readonly string[];
  /** The last day itself is no working day. */
  readonly ends: 'working-day' | 'day-off';
}

const yearOf = (day: number): number => Number(dayText(day).slice(0, 4));
/** 0 Monday … 6 Sunday, by 1970-01-01 having been a Thursday. */
const weekday = (day: number): number => (((day + 3) % 7) + 7) % 7;
const counts = (day: number): boolean => (isCovered(yearOf(day)) ? isWorkday(day) : weekday(day) < 5);

/** Counts from `today` to `last`, both yyyy-mm-dd. Throws RangeError where one is no day. */
export function countdown(today: string, last: string): Countdown {
  const [from, to] = [numberOf(today), numberOf(last)];
  const [low, high] = from <= to ? [from, to] : [to, from];
  let days = 0;
  let official = isCovered(yearOf(high));
  for (let day = low + 1; day <= high; day += 1) {
    if (counts(day)) days += 1;
    official &&= isCovered(yearOf(day));
  }
  const special = exceptions(low + 1, high);
  return {
    left: from <= to ? days : -days,
    calendar: official ? 'official' : 'weekdays',
    off: special.off.filter((day) => weekday(day) < 5).map(dayText),
    work: special.work.map(dayText),
    ends: counts(to) ? 'working-day' : 'day-off',
  };
}

function numberOf(text: string): number {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`not a day: ${text}`);
  return day;
}
