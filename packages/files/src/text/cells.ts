import { isDay } from '@mingjian/model';

/** What a spreadsheet would take for a formula; downloads put an apostrophe before it, and reading takes that off again. */
export const FORMULA = /^'*[=+\-@\t\r]/;

/** Blanks at the ends, among them the full-width and the zero-width ones; empty cells are undefined. */
export function cellText(raw: string): string | undefined {
  let text = raw.trim();
  if (text.charCodeAt(0) === 0x200b || text.charCodeAt(text.length - 1) === 0x200b) {
    text = text.replace(/^[\s\u200b]+|[\s\u200b]+$/g, '');
  }
  if (text.charCodeAt(0) === 0x27 && FORMULA.test(text.slice(1))) text = text.slice(1);
  return text === '' ? undefined : text;
}

/** Full-width forms (０–９ ． － ： ／ …) as the ASCII characters they stand for. */
export const narrow = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000]/g, (character) =>
    character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/** A number in ASCII digits. What is not a number stays as written, for the message about it. */
export function numberText(text: string): string {
  if (PLAIN_NUMBER.test(text)) return text;
  const narrowed = narrow(text).trim();
  return PLAIN_NUMBER.test(narrowed) ? narrowed : text;
}

/** The number of a percentage that is written with its sign; undefined for everything else. */
export function percentText(text: string): string | undefined {
  const share = /^(.*)[%％]\s*$/.exec(text)?.[1];
  const number = share === undefined ? '' : numberText(share.trim());
  return PLAIN_NUMBER.test(number) ? number : undefined;
}

const PLAIN_DAY = /^\d{4}-\d{2}-\d{2}$/;
const BY_SIGN = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::00)?)?$/;
const BY_WORD = /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日(?: *(\d{1,2})(?::|时)(\d{2})(?::00|分)?)?$/;

const two = (digits: string): string => digits.padStart(2, '0');

/**
 * A day, with its time where one stands, as `2023-10-31` or `2023-10-31T14:30`. Read are the spellings of spreadsheets
 * and documents: 2023/10/31, 2023.10.31, 2023年10月31日, 2023-10-31 14:30. Anything else, a day that does not exist
 * among it, stays as written.
 */
export function dayText(text: string): string {
  if (PLAIN_DAY.test(text)) return text;
  const narrowed = narrow(text).trim();
  const bySign = BY_SIGN.exec(narrowed);
  const parts = bySign ? [bySign[1], ...bySign.slice(3)] : BY_WORD.exec(narrowed)?.slice(1);
  if (!parts) return text;
  const [year = '', month = '', date = '', hour, minute] = parts;
  const day = `${year}-${two(month)}-${two(date)}`;
  if (!isDay(day)) return text;
  if (hour === undefined || minute === undefined) return day;
  return Number(hour) > 23 || Number(minute) > 59 ? text : `${day}T${two(hour)}:${minute}`;
}
