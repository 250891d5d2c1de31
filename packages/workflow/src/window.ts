import { dayText, isCovered, isWorkday, parseDay } from '@mingjian/engine';

/**
 * Working days from one day to another, both counted (yyyy-mm-dd); 0 where the second is the earlier one. Null where
 * one of the years has no official calendar yet: then nobody can tell.
 */
export function workdaysBetween(from: string, to: string): number | null {
  const first = parseDay(from);
  const last = parseDay(to);
  if (first === null || last === null) return null;
  let count = 0;
  for (let day = first; day <= last; day += 1) {
    if (!isCovered(Number(dayText(day).slice(0, 4)))) return null;
    if (isWorkday(day)) count += 1;
  }
  return count;
}
