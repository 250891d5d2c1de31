import { dueDay } from '../due-day.ts';

/** When something is assessed, as far as the words say. */
export interface Said {
  readonly from?: string;
  readonly to?: string;
  /** The words that say so. */
  readonly text: string;
  /** What the document hides. */
  readonly masked: boolean;
  /** Whether signs that the text lost had to be put back, or no day is plain. */
  readonly guessed: boolean;
}

const TO = '(?:至|到|—|－|–|-|~|～)+';
const WHOLE = new RegExp(`(\\d{4})年(\\d{1,2})月(\\d{1,2})日?${TO}(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日`);
/** 20201220日至2021220日: year and month lost their signs. */
const BARE = new RegExp(`(20\\d{2})(\\d{2,4})日${TO}(20\\d{2})(\\d{2,4})日`);
const FROM = /(\d{4})年(\d{1,2})月(\d{1,2})日(?:起|开始)/;
const HIDDEN = /\*{4}年\*{1,2}月\*{1,2}日(?:起|开始)/;

const YEAR = '(?:(\\d{4})年|(次年|翌年))?';
/** 12月11日至20日, 12月20日至次年1月10日: the plan's year, where none is said. */
const BETWEEN = new RegExp(`${YEAR}(\\d{1,2})月(\\d{1,2})日?${TO}${YEAR}(?:(\\d{1,2})月)?(\\d{1,2})日`);
/** 12月10日前, 10月底前: the last day alone. */
const UNTIL = new RegExp(`${YEAR}(\\d{1,2})月(?:\\d{1,2}日|底)(?:之?前|以前|截止|为止)`);
/** A month or a season that names no day. */
const VAGUE = /(?:次年|翌年)?(?:\d{1,2}月(?:份|底|初|中旬?|[上下]旬)|第[一二三四]季度|年底|年末|年终前?)/;

const day = (year = '', month = '', date = ''): string => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;

/** The window that a text states, in the plan's `year` where it says no other; undefined where it states none. */
export function windowIn(text: string, year: number): Said | undefined {
  const whole = WHOLE.exec(text);
  if (whole) {
    const [words, first, month, date, later, until, last] = whole;
    return {
      from: day(first, month, date),
      to: day(later ?? first, until, last),
      text: words,
      masked: false,
      guessed: false,
    };
  }
  const bare = BARE.exec(text);
  if (bare) {
    const [words, begun = '', first = '', later = '', last = ''] = bare;
    const from = daysOf(begun, first);
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
  const between = betweenIn(text, year) ?? untilIn(text, year);
  if (between) return between;
  const begin = FROM.exec(text);
  if (begin) return { from: day(begin[1], begin[2], begin[3]), text: begin[0], masked: false, guessed: false };
  const hidden = HIDDEN.exec(text);
  if (hidden) return { text: hidden[0], masked: true, guessed: false };
  const vague = VAGUE.exec(text);
  return vague ? { text: vague[0], masked: false, guessed: true } : undefined;
}

function betweenIn(text: string, year: number): Said | undefined {
  const found = BETWEEN.exec(text);
  if (!found) return undefined;
  const [words, first, next, month = '', date, later, after, until, last] = found;
  const begun = first === undefined ? year + (next ? 1 : 0) : Number(first);
  const ended = later === undefined ? begun + (after ? 1 : 0) : Number(later);
  const from = dueDay(`${begun}年${month}月${date}日`, begun);
  const to = dueDay(`${ended}年${until ?? month}月${last}日`, ended);
  const plain = from !== undefined && to !== undefined && from <= to;
  return { ...(plain ? { from, to } : {}), text: words, masked: false, guessed: !plain };
}

function untilIn(text: string, year: number): Said | undefined {
  const found = UNTIL.exec(text);
  if (!found) return undefined;
  const [words, own, next, month] = found;
  // 1月10日前 of a plan of a year is at its beginning, or behind its end.
  const open = own === undefined && next === undefined && Number(month) <= 2;
  const to = open ? undefined : dueDay(words, year);
  return { ...(to === undefined ? {} : { to }), text: words, masked: false, guessed: to === undefined };
}

/** 1220 → 12-20; 125 → 1-25 and 12-5. */
function daysOf(year: string, digits: string): string[] {
  return [1, 2].flatMap((length) => {
    const [month, date] = [digits.slice(0, length), digits.slice(length)];
    const sound = /^[1-9]/.test(month) && /^[1-9]\d?$/.test(date) && Number(month) <= 12 && Number(date) <= 31;
    return sound ? [day(year, month, date)] : [];
  });
}
