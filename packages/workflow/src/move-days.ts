/** A text that is nothing but a day, or a day and an hour. */
const DAY = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(?::\d{2})?)?$/;

/**
 * A value with every day in it so many years later: a text that is wholly a day, wherever it stands. Other text is words. When somebody
 * signed a sum (`sic`) does not move.
 */
export function moveDays<T>(value: T, years: number): T {
  if (typeof value === 'string') return moveDay(value, years) as T;
  if (Array.isArray(value)) return value.map((one) => moveDays(one, years)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const isSigned = (key: string, one: unknown): boolean => key === 'sic' && Array.isArray(one);
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, isSigned(key, one) ? one : moveDays(one, years)]),
  ) as T;
}

/** The same day of another year; the 29th of February is the 28th where the year has none. */
function moveDay(text: string, years: number): string {
  const [whole, year, month, day, hour = ''] = DAY.exec(text) ?? [];
  if (whole === undefined) return text;
  const next = Number(year) + years;
  const leap = next % 4 === 0 && (next % 100 !== 0 || next % 400 === 0);
  const kept = month === '02' && day === '29' && !leap ? '28' : day;
  return `${String(next).padStart(4, '0')}-${month}-${kept}${hour}`;
}
