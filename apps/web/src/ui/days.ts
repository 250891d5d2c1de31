/** Calendar days as whole numbers, so that a slider can count them. UTC throughout: a day has no time zone here. */
const DAY = 86_400_000;

export function dayNumber(text: string): number {
  return Math.round(Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / DAY);
}

export function dayText(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

export const isDayText = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dayNumber(text)) && dayText(dayNumber(text)) === text;

/** The first day of every month after `from` up to and including `to`. */
export function monthStarts(from: number, to: number): number[] {
  const starts: number[] = [];
  const start = new Date(from * DAY);
  for (let month = 1; ; month += 1) {
    const day = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month, 1) / DAY;
    if (day > to) return starts;
    starts.push(day);
  }
}

/** Room that the name of a month needs, in days and as a share of the span. */
const ROOM = { days: 10, share: 0.04 };

/** Where months are named along a span: at its first day, unless the next month is too near, and at each first of a month. */
export function monthMarks(from: number, to: number): number[] {
  const starts = monthStarts(from, to);
  const next = starts[0] ?? to;
  return next - from < Math.max(ROOM.days, (to - from) * ROOM.share) ? starts : [from, ...starts];
}

/** A month in short, `4月`; January says the year. */
export const monthName = (day: number, lang: string): string =>
  monthOf(day) === 1
    ? String(yearOf(day))
    : new Date(dayText(day)).toLocaleDateString(lang === 'en' ? 'en-GB' : 'zh-CN', { month: 'short', timeZone: 'UTC' });

/** The last day of every month in the span, and the span's own last day. */
export function monthEnds(from: number, to: number): number[] {
  const ends = monthStarts(from, to).map((day) => day - 1);
  if (ends.at(-1) !== to) ends.push(to);
  return ends;
}

export const monthOf = (day: number): number => new Date(day * DAY).getUTCMonth() + 1;
export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();
