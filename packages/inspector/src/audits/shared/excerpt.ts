import { hideNumbers } from './masked.ts';

/** Characters on each side of what was found. */
const AROUND = 30;
/** Further ones that are looked at, so that a number of a person is known whole and masked before it is cut. */
const LONGEST = 30;

/** Words around a place in a text, in one line, every number of a person masked; `shown` stands in for what was found there. */
export function excerptOf(text: string, from: number, to: number, shown: string = text.slice(from, to)): string {
  const start = Math.max(0, from - AROUND - LONGEST);
  const hidden = hideNumbers(text.slice(start, to + AROUND + LONGEST));
  const before = hidden.slice(Math.max(0, from - AROUND) - start, from - start);
  const after = hidden.slice(to - start, to - start + AROUND);
  return `${before}${shown}${after}`.replace(/\s+/g, ' ').trim();
}

/** A place in the text of a page, for people. */
export const placeOf = (at: number): { readonly zh: string; readonly en: string } => ({
  zh: `正文第${at + 1}字`,
  en: `sign ${at + 1} of the text`,
});
