import type { Event } from './event.ts';

/**
 * How far words reach. A numbered item (1.、（2）、③、a new line) closes everything before it; inside it sentences end with 。
 * and parts with ；. A condition reaches back from its marks to the last event, part or open bracket.
 */
export interface Piece {
  readonly event: Event;
  /** Number of the item, of the sentence and of the part that the event stands in. */
  readonly item: number;
  readonly sentence: number;
  readonly part: number;
  /** Where the condition begins, and its words. */
  readonly from: number;
  readonly condition: string;
  /** It goes on a list: 、 stands in front of it. */
  readonly listed: boolean;
}

const ITEM =
  /(?<=[。；])(?=(?:上述|以上|前述)(?!项目|各项|几项|内容累计))|(?:^|(?<=[\n。；：]))(?:\d{1,2}[.、)](?!\d)|\d{1,2}、(?=\d+(?:\.\d+)?(?:%|分)|[≥≤><])|（[一二三四五六七八九十\d]{1,3}）|[①-⑳]|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]))|\n(?!\d{1,2}[.、)](?!\d)|（[一二三四五六七八九十\d]{1,3}）|[①-⑳]|[一二三四五六七八九十]{1,3}、)|(?<=[。；，）])[①-⑳]|(?<=）)\d{1,2}[.、](?=[\u4e00-\u9fff])/g;
const LEADING =
  /^[，。；：、）\s\n]+|^[一二三四五六七八九]是(?!否)|^(?:[a-h][.、]|[A-H]\.)(?!\d\.)|^（(?!\d{1,3}[-至到]\d{1,3}）个?(?:天|日|小时|工作日|周|月|[人次件处项户份]|分钟))[^（）]*）|^(?:其中|但是?|另外|此外|同时|并且|且|以及|的)(?=[，：])|^-+(?=[\u4e00-\u9fff])|^(?:按照?|根据|依据|对照|参照)《[^》]*》(?:（[^）]*）)?[^，。；：\d]{0,8}，|^(?:(?:评分|考核|计分|考评|评价|赋分|打分)(?:标准|办法|细则|方法|规则|说明)|(?:现场|实地)?(?:查阅|查看|检查|抽查|核查|察看)(?:相关|有关)?(?:资料|台账|材料|现场|文件|记录|档案)?)[：，]/;

/** A condition is not longer than this; what is before is enumeration. */
const LONGEST = 600;

/** Offsets at which a new item, sentence or part begins. */
export interface Bounds {
  readonly items: readonly number[];
  readonly sentences: readonly number[];
  readonly parts: readonly number[];
}

// Marks alone in brackets belong to the sentence before them: …纳入财政预算。（25分）
const ALONE = String.raw`(?!（(?:满分|计|得)?\d{1,3}(?:\.\d{1,2})?分）)`;
const SENTENCE = new RegExp(`[。！？]${ALONE}`, 'g');
const PART = new RegExp(`[。；！？]${ALONE}`, 'g');

export function boundsOf(text: string): Bounds {
  const items = [0];
  for (const found of text.matchAll(ITEM)) items.push((found.index ?? 0) + found[0].length);
  const after = (signs: RegExp): number[] => [...text.matchAll(signs)].map((found) => (found.index ?? 0) + 1);
  return {
    items: unique(items),
    sentences: unique([...items, ...after(SENTENCE)]),
    parts: unique([...items, ...after(PART)]),
  };
}

const unique = (offsets: readonly number[]): number[] => [...new Set(offsets)].sort((a, b) => a - b);
const indexOf = (starts: readonly number[], offset: number): number => {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** The innermost bracket that is open at `offset`, or -1. */
function openBracket(text: string, offset: number, from: number): number {
  let depth = 0;
  for (let index = offset - 1; index >= from; index -= 1) {
    const sign = text.charAt(index);
    if (sign === '）') depth += 1;
    else if (sign === '（') {
      if (depth === 0) return index;
      depth -= 1;
    }
  }
  return -1;
}

/** Events with the words they lean on. */
export function piecesOf(text: string, events: readonly Event[], bounds: Bounds): readonly Piece[] {
  let last = 0;
  return events.map((event) => {
    const part = indexOf(bounds.parts, event.from);
    const begin = Math.max(bounds.parts[part] ?? 0, last, event.from - LONGEST);
    const bracket = openBracket(text, event.from, begin);
    // 未公示的（扣2分）: what is in front of a bracket that holds nothing but marks.
    const marksOnly = bracket >= begin && bracket + 1 === event.from;
    const start = marksOnly ? begin : Math.max(begin, bracket + 1);
    const to = marksOnly ? bracket : event.from;
    // 优=10分
    const end = /(?<![≥≤><])=$/.test(text.slice(start, to)) ? to - 1 : to;
    if (event.kind !== 'noise' && !(event.kind === 'mark' && !event.bracket)) last = event.to;
    const place = {
      event,
      item: indexOf(bounds.items, event.from),
      sentence: indexOf(bounds.sentences, event.from),
      part,
    };
    if (event.own !== undefined) return { ...place, from: event.from, condition: event.own, listed: false };
    let condition = text.slice(start, end);
    let cut = condition;
    do {
      condition = cut;
      cut = condition.replace(LEADING, '');
    } while (cut !== condition);
    return {
      ...place,
      from: end - condition.length,
      condition,
      listed: text.charAt(end - condition.length - 1) === '、',
    };
  });
}
