import { narrow } from './narrow.ts';
import { stopAt } from './stops.ts';

/**
 * A text in one spelling, so that the grammar knows each sign once: full-width digits and signs narrow, commas and
 * brackets Chinese, blanks gone, a line break kept only where a sentence may end. `at[i]` is the offset of the i-th
 * character in the text as given; `at` is one longer than the text.
 */
export interface Normal {
  readonly text: string;
  readonly at: readonly number[];
  /** Offsets in `text` where an obvious slip of the pen was mended (没缺一份 for 每缺一份). */
  readonly slips: readonly number[];
}

const SIGNS: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  '﹔': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '〔': '（',
  '〕': '）',
  '[': '（',
  ']': '）',
  '【': '（',
  '】': '）',
  '～': '-',
  '~': '-',
  '—': '-',
  '–': '-',
  '−': '-',
  '‐': '-',
  '﹪': '%',
  '﹤': '<',
  '﹥': '>',
  '≦': '≤',
  '≧': '≥',
  '．': '.',
  '?': '？',
  '!': '！',
  '╱': '/',
  '∕': '/',
  '﹡': '*',
  '＊': '*',
  '×': '×',
  X: 'X',
};

const isDigit = (sign: string | undefined): boolean => sign !== undefined && /[0-9]/.test(sign);

/** Obvious slips of the pen, each with what was meant: 没 for 每, letters for digits, a comma for a point, 份 for 分. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [
    /没(?=(?:缺|少|发现|出现|超|低|下降|逾期|延)[^，。；]{0,6}(?:一|1)?(?:个|处|条|次|项|件|篇|份|例|起|人|名|天|日|%)[^，。；]{0,8}扣)/g,
    '每',
  ],
  [
    /没(?=(?:[人次项个处例件条份篇天起户家节月]|学时|课时)(?:次)?(?:的|，)?(?:[^，。；]{0,2}[扣加]|\d(?:\.\d)?分))/g,
    '每',
  ],
  [/(?<=[次处项人件个条例])口(?=\d+(?:\.\d+)?分)/g, '扣'],
  [/(?<=[扣加得])[Oo](?=\.\d)/g, '0'],
  [/(?<=[扣加得])[lI](?=\d?分|\.\d)/g, '1'],
  [/(?<=[扣加得]0)，(?=\d{1,2}分)/g, '.'],
  // 扣，1分
  [/(?<!不)扣，(?=\d{1,2}(?:\.\d{1,2})?分(?![以的至]))/g, '，扣'],
  // 上线1.5分
  [/(?<=[，。；（])上线(?=为?\d{1,2}(?:\.\d)?分)/g, '上限'],
  // 扣0。5分
  [/(?<=[扣加得]0)。(?=\d{1,2}分)/g, '.'],
  // 扣05分: the point was left out, and .5 is a half.
  [/(?<=[扣加得减]|扣[除减罚去])0(?=[1-9]\d?(?:分|[，。；]|$))/g, '.'],
  [
    /(?<=(?:[扣加得]|[扣加减奖]分(?:累计|合计)?(?:最多|最高|至多|不超过|不得超过|上限为?))\d{1,2}(?:\.\d{1,2})?)份(?=[，。；）（]|$)/g,
    '分',
  ],
  // 每发现一出扣0.2分
  [/(?<=(?:每|发现|每发现)[一1])出(?=的?，?扣)/g, '处'],
  // 末位的不的分
  [/(?<=不)的(?=分(?:[，。；）]|$))/g, '得'],
  // 本项不得份
  [/(?<=不[得计给])份(?=[，。；）（]|$)/g, '分'],
];

/** Other ways to write the same, none of them a slip: 分别加5，4，3分 is a list, 扣__分 and 扣X分 are masked. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=(?:分别|依次)[^，。；\d]{0,4}\d{1,2}(?:\.\d{1,2})?(?:[，、]\d{1,2}(?:\.\d{1,2})?){0,8})，(?=\d{1,2}(?:\.\d{1,2})?(?:分|，\d))/g,
    '、',
  ],
  // 甲类/乙类的扣1/0.5分
  [/(?<=[扣加得减记奖计]\d{1,2}(?:\.\d{1,2})?)\/(?=\d{1,2}(?:\.\d{1,2})?分)/g, '、'],
  // 扣.分: the figure was lost.
  [/(?<=[扣加得])\.(?=分)/g, '*'],
  // 扣0·5分
  [/(?<=(?<!\d)0)[·•](?=\d)|(?<=(?<!\d)\d)[·•](?=\d{1,2}(?:分|%|个百分点|-\d))/g, '.'],
  // 扣（X）分
  [/(?<=[扣加得减记奖计])（[X×_*]）(?=分(?!类|析|别|解))/g, '***'],
  [/(?<=[扣加得减记奖计][X×_]{0,5})[X×_](?=[X×_]{0,5}分(?!类|析|别|解))/g, '*'],
];

/** Any text → its one spelling. Never throws; nothing is lost but blanks. */
export function normalise(given: string): Normal {
  const signs: string[] = [];
  const at: number[] = [];
  let quotes = 0;
  for (let index = 0; index < given.length; index += 1) {
    const raw = given.charAt(index);
    const code = given.charCodeAt(index);
    if (code >= 0x4e00 && code <= 0x9fff) {
      signs.push(raw);
      at.push(index);
      continue;
    }
    const tag = raw === '<' ? /^<br\s*\/?>/i.exec(given.slice(index, index + 8))?.[0] : undefined;
    if (tag !== undefined || /\s|\u200b|\ufeff/.test(raw)) {
      const stop = stopAt(given, index, signs, tag);
      if (tag !== undefined) index += tag.length - 1;
      if (stop === undefined) continue;
      signs.push(stop);
      at.push(index);
      continue;
    }
    const sign = narrow(raw);
    // 1,000 is a number; 扣0.5，100株以上 are two.
    if (raw === ',' && isDigit(signs.at(-1)) && /^\d{3}(?!\d)/.test(given.slice(index + 1, index + 5))) continue;
    // "优秀" of a keyboard that knows one sign for both ends.
    if (raw === '"') quotes += 1;
    const known = raw === '"' ? (quotes % 2 === 1 ? '“' : '”') : (SIGNS[sign] ?? sign);
    // 90——95分: a dash of two signs is one.
    if (known === '-' && signs.at(-1) === '-') continue;
    signs.push(known);
    at.push(index);
  }
  at.push(given.length);
  let text = signs.join('');
  for (const [other, usual] of WRITTEN) text = text.replace(other, usual);
  const slips: number[] = [];
  for (const [slip, meant] of SLIPS) {
    text = text.replace(slip, (_, offset: number) => {
      slips.push(offset);
      return meant;
    });
  }
  return { text, at, slips };
}
