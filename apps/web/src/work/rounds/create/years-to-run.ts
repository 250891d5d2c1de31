/** In the first months of a year, offices still assess the one before. */
const FIRST_MONTHS = 3;

/** Other years in which a plan of `year` is likely to be run on a day (yyyy-mm-dd); none where it is of this year. */
export function yearsToRun(year: number, today: string): number[] {
  const now = Number(today.slice(0, 4));
  const years = Number(today.slice(5, 7)) <= FIRST_MONTHS ? [now - 1, now] : [now];
  return years.includes(year) ? [] : years;
}
