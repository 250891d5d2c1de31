/** When something is assessed, as far as the words say. */
export interface Said {
  readonly from?: string;
  readonly to?: string;
  /** The words that say so. */
  readonly text: string;
  /** What the document hides. */
  readonly masked: boolean;
  /** Whether signs that the text lost had to be put back. */
  readonly guessed: boolean;
}

const TO = '(?:至|到|—|－|–|-|~|～)+';
const WHOLE = new RegExp(`(\\d{4})年(\\d{1,2})月(\\d{1,2})日?${TO}(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日`);
/** 20201220日至2021220日: year and month lost their signs. */
const BARE = new RegExp(`(20\\d{2})(\\d{2,4})日${TO}(20\\d{2})(\\d{2,4})日`);
const FROM = /(\d{4})年(\d{1,2})月(\d{1,2})日(?:起|开始)/;
const HIDDEN = /\*{4}年\*{1,2}月\*{1,2}日(?:起|开始)/;

const day = (year = '', month = '', date = ''): string => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;

/** The window that a text states; undefined where it states none. */
export function windowIn(text: string): Said | undefined {
  const whole = WHOLE.exec(text);
  if (whole) {
    const [words, year, month, date, later, until, last] = whole;
    return {
      from: day(year, month, date),
      to: day(later ?? year, until, last),
      text: words,
      masked: false,
      guessed: false,
    };
  }
  const bare = BARE.exec(text);
  if (bare) {
    const [words, year = '', first = '', later = '', last = ''] = bare;
    const from = daysOf(year, first);
    const pairs = from.flatMap((one) =>
      daysOf(later, last)
        .filter((other) => other > one)
        .map((other) => [one, other] as const),
    );
    const [pair] = pairs;
    // Where it can be read in two ways nobody is told either.
    return pair && pairs.length === 1
      ? { from: pair[0], to: pair[1], text: words, masked: false, guessed: true }
      : { text: words, masked: false, guessed: true };
  }
  const begin = FROM.exec(text);
  if (begin) return { from: day(begin[1], begin[2], begin[3]), text: begin[0], masked: false, guessed: false };
  const hidden = HIDDEN.exec(text);
  return hidden ? { text: hidden[0], masked: true, guessed: false } : undefined;
}

/** 1220 → 12-20; 125 → 1-25 and 12-5. */
function daysOf(year: string, digits: string): string[] {
  return [1, 2].flatMap((length) => {
    const [month, date] = [digits.slice(0, length), digits.slice(length)];
    const sound = /^[1-9]/.test(month) && /^[1-9]\d?$/.test(date) && Number(month) <= 12 && Number(date) <= 31;
    return sound ? [day(year, month, date)] : [];
  });
}
