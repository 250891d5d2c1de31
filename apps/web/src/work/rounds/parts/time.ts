import { todayInChina } from './dates.ts';

/** The day in China of an instant. */
export const dayOf = (at: string): string => todayInChina(Date.parse(at));

/** Day and minute in China of an instant. */
export const minuteOf = (at: string): string =>
  new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
