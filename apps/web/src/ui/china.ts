// Days and times as offices live by them: in China, whatever zone the machine is in. China has no summer time.
const CHINA = 8 * 3_600_000;

const inChina = (at: number): string => new Date(at + CHINA).toISOString();

/** The day in China, yyyy-mm-dd; by default today. */
export const chinaDay = (at: string | number = Date.now()): string =>
  inChina(typeof at === 'string' ? Date.parse(at) : at).slice(0, 10);

/** Day and minute in China of an instant: `2026-03-02 09:00`. */
export const chinaMinute = (at: string): string => inChina(Date.parse(at)).slice(0, 16).replace('T', ' ');

/** Day and second in China of an instant, where the order within a minute matters. */
export const chinaSecond = (at: string): string => inChina(Date.parse(at)).slice(0, 19).replace('T', ' ');
