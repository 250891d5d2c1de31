/** Characters on each side of what was found. */
const AROUND = 30;

/** Words around a place in a text, in one line; `shown` stands in for what was found there. */
export function excerptOf(text: string, from: number, to: number, shown: string = text.slice(from, to)): string {
  const before = text.slice(Math.max(0, from - AROUND), from);
  const after = text.slice(to, to + AROUND);
  return `${before}${shown}${after}`.replace(/\s+/g, ' ').trim();
}

/** Personal data as it may be kept: first and last figures, stars between. */
export const masked = (value: string, first: number, last: number): string =>
  value.slice(0, first) + '*'.repeat(Math.max(0, value.length - first - last)) + value.slice(value.length - last);

/** A place in the text of a page, for people. */
export const placeOf = (at: number): { readonly zh: string; readonly en: string } => ({
  zh: `正文第${at + 1}字`,
  en: `sign ${at + 1} of the text`,
});
