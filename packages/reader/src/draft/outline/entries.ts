import type { Place } from '@mingjian/model/problem';
import { numberedIn } from '../numbered.ts';
import { nameOf } from '../rows.ts';
import { type Said, together } from './lines.ts';

/** A name in a text that heads what follows: with marks, or as a heading. */
export interface Entry {
  readonly name: string;
  readonly full: number | null;
  readonly masked: boolean;
  readonly percent?: boolean;
  /** How it is numbered: entries of one form are siblings. Empty: not at all. */
  readonly form: string;
  readonly place: Place;
  /** What stands below it before the next one. */
  readonly lines: Said[];
  /** A heading that the document declares or sets as one. */
  readonly heading: boolean;
  /** Without marks, but the next of a list whose other items have some. */
  readonly listed?: true;
}

const AMOUNT = '(\\d+(?:\\.\\d+)?|\\*+(?:\\.\\*+)?)';
/** （5分）, (满分1分), (13% without its other half, （10分，扣完为止）. */
const MARKS = new RegExp(
  `[（(]\\s*(?:本项|此项|该项)?(?:满分|分值|权重|共计?|计|占|最高|总分)?(?:为|[：:])?\\s*${AMOUNT}\\s*(?:分|%|％)(?:[，,、；;][^（）()]{0,30})?(?:[)）]|(?=\\s*$|[。：:]))`,
);
const ALONE = new RegExp(`^[（(]?\\s*(?:满分|分值|权重|共计?|计)?[：:]?\\s*${AMOUNT}\\s*(?:分|%|％)\\s*[)）]?$`);
/** 组织领导 20分, 组织领导：20分 as a whole line. */
const BEHIND = new RegExp(`^([^。；;，,]{2,36}?)[\\s：:—–-]*${AMOUNT}\\s*分[。：:]?$`);
/** （20分）组织领导。… */
const BEFORE = new RegExp(`^[（(]\\s*${AMOUNT}\\s*分\\s*[)）]\\s*([^。；;：:，,]{2,36})[。：:，,]?`);
/** A name with marks in the middle of a text, right behind a sentence or other marks. */
const WITHIN = new RegExp(
  `(?<=[。；;）)])([^。；;，,：:（()）\\s]{2,24})(?:${MARKS.source})(?=\\s*[\\u4e00-\\u9fff“《：:])`,
  'g',
);
/** Parts that no plan gives marks. */
export const EXTRA =
  /^(?:附加|奖励?|加|扣|减|倒扣)分(?:指标|项目?|事项|因素|部分|内容)?$|^(?:一票|单项)?否决(?:指标|项目?|事项|情形|条件)?$/;
const EXTRA_WITHIN =
  /(?<=[。；;])((?:附加|加|扣|减)分(?:指标|项目|项|事项)|一票否决(?:指标|项目|项|事项)?)(?=[\d*]{1,2}[.．、]|[：:（(])/g;
const TOO_LONG = 45;

/** The entries of a text in order, each with the lines below it; what stands before the first belongs to nobody. */
export function entriesOf(lines: readonly Said[]): Entry[] {
  const entries: Entry[] = [];
  const list = new Lists();
  for (const line of lines.flatMap(cutWithin)) {
    const alone = ALONE.exec(line.text);
    const last = entries.at(-1);
    if (alone && last && last.full === null && !last.masked && last.lines.length === 0) {
      entries[entries.length - 1] = { ...last, ...marks(alone[1], alone[0]) };
      continue;
    }
    const found = entryOf(line) ?? list.next(line, last);
    if (found) {
      entries.push(found);
      list.add(found, line.number);
    } else last?.lines.push(line);
  }
  return entries;
}

/** A line that holds several marked names as one line for each. */
function cutWithin(line: Said): Said[] {
  const starts = [...line.text.matchAll(WITHIN), ...line.text.matchAll(EXTRA_WITHIN)]
    .map(({ index }) => index)
    .filter((index) => index > (line.number ?? '').length + 1)
    .sort((a, b) => a - b);
  return [0, ...starts].map((from, at) => ({
    ...line,
    text: line.text.slice(from, starts[at] ?? line.text.length).trim(),
    ...(at === 0 ? {} : { number: undefined, level: undefined, fresh: false }),
  }));
}

const marks = (amount = '', words = ''): Pick<Entry, 'full' | 'masked' | 'percent'> => ({
  ...(amount.includes('*') ? { full: null, masked: true } : { full: Number(amount), masked: false }),
  ...(/[%％]/.test(words) ? { percent: true } : {}),
});

function entryOf(line: Said): Entry | undefined {
  const { number = '', level, place } = line;
  // （1）计划（1分）；（2）总结（2分）。 in one line are what a criterion looks for.
  if (/^[（(]\d/.test(number) && numberedIn(line.text).length > 1) return undefined;
  const words = line.text.slice(line.text.startsWith(number) ? number.length : 0).replace(/^[)）.、\s]+/, '');
  const form = formOf(number) || (level === undefined ? '' : `h${level}`);
  const heading = level !== undefined;
  const made = (name: string, amount: string | undefined, rest: string, words = ''): Entry => ({
    name: nameOf(name),
    ...(amount === undefined ? { full: null, masked: false } : marks(amount, words)),
    form,
    place,
    heading,
    lines: rest.trim() === '' ? [] : [{ text: rest.trim(), place, fresh: false }],
  });
  const within = MARKS.exec(words.slice(0, 90));
  const before = within ? words.slice(0, within.index).replace(/[。：:\s]+$/, '') : '';
  if (within && before !== '' && isName(before)) {
    const rest = words.slice(within.index + within[0].length).replace(/^[。：:；;\s]+/, '');
    // 1.成立领导小组（1分）；2.召开会议（2分）; in one line are the points of a criterion.
    return !line.fresh && rest === '' && /^\d/.test(number) ? undefined : made(before, within[1], rest, within[0]);
  }
  const first = BEFORE.exec(words);
  if (first && isName(first[2] ?? '')) return made(first[2] ?? '', first[1], words.slice(first[0].length));
  const behind = BEHIND.exec(words);
  if (behind && (form !== '' || words.length <= 16) && isName(behind[1] ?? ''))
    return made(behind[1] ?? '', behind[2], '');
  const bonus = /^(.{2,8}?)(?:[：:。]|(?=[\d*]{1,2}[.．、])|$)/.exec(words);
  if (bonus && EXTRA.test(bonus[1] ?? '')) return made(bonus[1] ?? '', undefined, words.slice(bonus[0].length));
  if ((heading || isHead(number)) && words.length <= 40 && words !== '' && !/[。；;，,]./.test(words))
    return made(words, undefined, '');
  return undefined;
}

/** The lists of numbered indicators that are open: an item without marks that continues one is an indicator too. */
class Lists {
  readonly #last = new Map<string, number>();
  readonly #marked = new Set<string>();

  add(entry: Entry, number = ''): void {
    const { form } = entry;
    if (form === '') return;
    // What is numbered below begins anew.
    const forms = [...this.#last.keys()];
    const at = forms.indexOf(form);
    if (at !== -1) for (const deeper of forms.slice(at + 1)) this.#last.delete(deeper);
    this.#last.set(form, countIn(number));
    if (entry.full !== null || entry.masked) this.#marked.add(form);
  }

  next({ text, number = '', place }: Said, above: Entry | undefined): Entry | undefined {
    const form = formOf(number);
    const words = text.slice(number.length).trim();
    if (form === '' || !this.#marked.has(form) || words.length > 30 || /[。；;：:，,！？]/.test(words) || words === '')
      return undefined;
    const last = this.#last.get(form);
    const follows =
      last === undefined ? countIn(number) === 1 && above?.lines.length === 0 : countIn(number) === last + 1;
    if (!follows) return undefined;
    return { name: nameOf(words), full: null, masked: false, form, place, lines: [], heading: false, listed: true };
  }
}

const DIGITS = '一二三四五六七八九十';

/** 三、 → 3, （十二） → 12, 4. → 4; 0 where the number says nothing. */
function countIn(number: string): number {
  const digits = /\d+/.exec(number)?.[0];
  if (digits !== undefined) return Number(digits);
  const han = /[一二三四五六七八九十]+/.exec(number)?.[0] ?? '';
  const [tens, units] = han.includes('十') ? han.split('十') : ['', han];
  const ten = han.includes('十') ? (tens ? DIGITS.indexOf(tens) + 1 : 1) * 10 : 0;
  return ten + (units ? DIGITS.indexOf(units) + 1 : 0);
}

/** Forms that head parts of a plan, unlike those that number items. */
const isHead = (number: string): boolean => ['一、', '（一）', '第一'].includes(formOf(number));

/** Whether words may name an indicator: a criterion with marks in brackets behind it does not. */
const isName = (words: string): boolean =>
  !/^(?:满分|总分|合计|共计|总计|小计|本表)/.test(words) &&
  words.length <= TOO_LONG &&
  !/[。；;！？]/.test(words) &&
  !/扣\s*\d|不得分|(?:扣|得|加|减|计|每次|各|低|高)$|[，,].*[，,].*[，,]/.test(words) &&
  /[\u4e00-\u9fffA-Za-z]/.test(words);

function formOf(number: string): string {
  const plain = number.replace(/\s/g, '');
  if (plain === '') return '';
  if (/^第/.test(plain)) return '第一';
  if (/^[（(]\d/.test(plain)) return '（1）';
  if (/^[（(]/.test(plain)) return '（一）';
  if (/^[一二三四五六七八九十百]/.test(plain)) return '一、';
  if (/^\d+[.．]\d/.test(plain)) return `1${'.1'.repeat((plain.match(/[.．]\d/g) ?? []).length)}`;
  if (/^\d+[)）]/.test(plain)) return '1）';
  if (/^[\d*]/.test(plain)) return '1.';
  return /^[A-Za-z]/.test(plain) ? 'a.' : '①';
}

/** The words below an entry. */
export const wordsOf = (entry: Entry): string => together(entry.lines);
