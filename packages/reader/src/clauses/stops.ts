import { narrow } from './narrow.ts';

/** A级：…: a line of a table of grades. */
const GRADED = /^[A-EＡ-Ｅ][级等][：:]/;
/** A line may end a sentence where a sentence, a heading or a numbered piece ends; elsewhere it was only cut. */
const STARTS =
  /^(?:\d{1,2}[.、．)）](?!\d)|[（(][一二三四五六七八九十\d]{1,3}[）)]|[①-⑳]|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:\.\d)?分[:：])/;

/** 违建投诉（30分） at the end of a line: what follows is not the same sentence, unless it goes on with a stop. */
const isMarked = (signs: readonly string[], rest: string): boolean =>
  signs.at(-1) === '）' &&
  /（(?:满分)?\d{1,3}(?:\.\d{1,2})?分）$/.test(signs.slice(-12).join('')) &&
  !/^[，,；;。、]/.test(rest);

/** 非常好，衔接紧凑。20—30分: the room of one step, at the end of its line. */
const isRoom = (signs: readonly string[]): boolean => /。\d{1,3}分?-\d{1,3}分$/.test(signs.slice(-10).join(''));

/** 每次扣0.5 at the end of a line, and the next one begins with another word than 分: the marks are told, and so is the sentence. */
const isPriced = (signs: readonly string[], rest: string): boolean =>
  /[扣加](?:\d{1,2}(?:\.\d{1,2})?)$/.test(signs.slice(-6).join('')) &&
  /^[\u4e00-\u9fff]/.test(rest) &&
  !/^[分至到倍个]/.test(rest);

/** 每处扣1分 at the end of a line, without a stop: a part ends there, or the price where a limit follows. */
const isScored = (signs: readonly string[]): boolean =>
  /[扣加得减]\d{1,2}(?:\.\d{1,2})?分$/.test(signs.slice(-8).join(''));
const SAME_PRICE = /^[的至到并且或和及后内为封若每以]/;
/** What follows marks begins something new. */
const endsPrice = (signs: readonly string[], rest: string): boolean =>
  isScored(signs) && /^[\u4e00-\u9fff]/.test(rest) && !SAME_PRICE.test(rest);
/** 国家级课题 10分 above 省级课题 8分: rows of a table. */
const ROW = /^[^\n。；：扣加得最]{2,30}\d{1,2}(?:\.\d)?\s*分\s*(?:$|[。；])/;
const isRow = (given: string, at: number): boolean => {
  const [above, below] = [
    given.slice(Math.max(given.lastIndexOf('\n', at - 1) + 1, at - 40), at),
    given.slice(at + 1, at + 40),
  ];
  return ROW.test(above) && ROW.test(below.split('\n')[0] ?? '');
};
const LIMITS = /^(?:最[多高]|至多|累计|合计|扣[完至到]|直[至到]|上限|共扣|总扣)/;

/**
 * What a blank or a line break at `index` of the text stands for: the end of a sentence, a stop between two prices, or nothing, where a
 * line was only cut. `signs` is what was kept of the text before it.
 */
export function stopAt(
  given: string,
  index: number,
  signs: readonly string[],
  tag?: string,
): '\n' | '；' | '，' | undefined {
  const raw = tag === undefined ? given.charAt(index) : '\n';
  const before = signs.at(-1);
  const isBreak = raw === '\n' || raw === '\r';
  // A blank is a stop behind marks only, and there are many blanks.
  if (before === undefined || (isBreak ? before === '\n' : raw === '\u200b' || before !== '分')) return undefined;
  const rest = [...given.slice(index + (tag?.length ?? 1), index + 40).trimStart()].map(narrow).join('');
  if (isBreak) {
    if (/[。！？：]/.test(before) || STARTS.test(rest) || GRADED.test(rest) || rest === '') return '\n';
    if (isMarked(signs, rest) || isPriced(signs, rest) || isRoom(signs)) return '\n';
    if (isRow(given, index)) return '；';
  }
  if (!endsPrice(signs, rest)) return undefined;
  return LIMITS.test(rest) ? '，' : '；';
}
