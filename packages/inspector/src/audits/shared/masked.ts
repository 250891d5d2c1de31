/** Personal data as it may be kept: first and last figures, stars between. */
export const masked = (value: string, first: number, last: number): string =>
  value.slice(0, first) + '*'.repeat(Math.max(0, value.length - first - last)) + value.slice(value.length - last);

/**
 * What looks like a number of a person, more than the audits find: no check sign is asked for and no words around it, and the
 * figures may stand in groups. In words that only lead to a place, one number hidden too many costs nothing.
 */
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/(?<!\d)[1-9]\d{5} ?(?:18|19|20)\d{2} ?(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) ?\d{3}[\dXx](?!\d)/g, 6],
  [/(?<![\d.])(?:62|4\d|5[1-5])\d{2}(?:[ -]?\d{4}){2}[ -]?\d{2,4}(?:[ -]?\d{1,3})?(?![\d.]*\d)/g, 0],
  [/(?<![\d.])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![.\d]*\d)/g, 3],
];
/** Addresses stay as they are: a finding is looked for at them. */
const ADDRESS = /(?:https?:)?\/\/[^\s"“”<>\u4e00-\u9fff]+|^\/[^\s"“”<>\u4e00-\u9fff]*/g;

/** A text of the same length in which every number of a person is masked. */
export const hideNumbers = (text: string): string =>
  KINDS.reduce((so, [pattern, first]) => so.replace(pattern, (number) => masked(number, first, 4)), text);

/** The same, but for addresses in it. */
export function hideNumbersBesideAddresses(text: string): string {
  let from = 0;
  let shown = '';
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    shown += hideNumbers(text.slice(from, index)) + address;
    from = index + address.length;
  }
  return shown + hideNumbers(text.slice(from));
}
