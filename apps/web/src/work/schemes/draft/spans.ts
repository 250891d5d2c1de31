import type { RuleOf, Scheme } from '@mingjian/model';

const DAY = 86_400_000;

export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** Every day of a period; of a very long one, those of its first two years. */
export function daysOf({ from, to }: Scheme['period']): string[] {
  const days: string[] = [];
  for (let day = from; day <= to && days.length < 800; day = dayAfter(day, 1)) days.push(day);
  return days;
}

/** A name for the week, month, quarter, half or year that a day lies in. */
export function spanOf(period: RuleOf<'quota'>['period'], day: string): string {
  const [year = '', month = ''] = day.split('-');
  const at = Number(month) - 1;
  if (period === 'week') {
    const days = Math.floor(Date.parse(day) / DAY);
    return String(Math.floor((days + 3) / 7));
  }
  if (period === 'month') return `${year}-${month}`;
  if (period === 'quarter') return `${year}-${Math.floor(at / 3)}`;
  return period === 'half' ? `${year}-${Math.floor(at / 6)}` : year;
}
