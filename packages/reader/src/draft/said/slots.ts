/** What the words of a rule need to know of the plan around it. */
export interface Around {
  /** The name of a class by its key. */
  readonly nameOf: (key: string) => string;
  /** The key of a class by its name; undefined: the plan has none of that name. */
  readonly keyOf: (name: string) => string | undefined;
  /** Stands for a figure that the document hides; returns its reference `$…`. */
  readonly open: (text: string) => string;
  /** The same for a day. */
  readonly openDay: (text: string) => string;
  /** Ids of the rules of the item, in their order. */
  readonly ids: readonly string[];
  /** Words that stand beside the rules already, without blanks: what they hold of a step or an item is not said again. */
  readonly beside: string;
  /** Only what scores is said: steps and items without the words that tell what they are. */
  readonly bare?: boolean;
}

/** One way to write a value: in words, back, and the signs that such words have. Both give undefined for what it cannot write. */
export interface Slot {
  readonly say: (value: unknown, around: Around) => string | undefined;
  readonly read: (words: string, around: Around) => unknown;
  /** Source of an expression without groups of its own. */
  readonly signs: string;
}

const QUOTED = '“[^“”]*”';
const FIGURE = '(?:-?\\d+(?:\\.\\d+)?|\\*)';
const OTHERS = '其他';

/** A text between quotation marks; those within it are the inner ones. Undefined where it has inner ones itself, or a line end. */
export const quoted = (text: string): string | undefined =>
  /[‘’\n]/.test(text) ? undefined : `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
export const unquoted = (words: string): string => words.slice(1, -1).replaceAll('‘', '“').replaceAll('’', '”');

/** 3, *, （“县区”2、“其他”4） */
export const amountSlot: Slot = {
  signs: `(?:${FIGURE}|（${QUOTED}${FIGURE}(?:、${QUOTED}${FIGURE})*）)`,
  say: (value, { nameOf }) => {
    const figure = (one: string): string => (one.startsWith('$') ? '*' : one);
    if (typeof value === 'string') return figure(value);
    if (typeof value !== 'object' || value === null) return undefined;
    const parts = Object.entries(value as Record<string, string>).map(([key, one]) => {
      const name = quoted(key === 'default' ? OTHERS : nameOf(key));
      return name === undefined ? undefined : `${name}${figure(one)}`;
    });
    return parts.includes(undefined) ? undefined : `（${parts.join('、')}）`;
  },
  read: (words, { keyOf, open }) => {
    const figure = (one: string): string => (one === '*' ? open(words) : one);
    if (!words.startsWith('（')) return figure(words);
    const parts = [...words.matchAll(/(“[^“”]*”)([^、）]+)/g)].map(([, name = '', one = '']) => {
      const plain = unquoted(name);
      return [plain === OTHERS ? 'default' : keyOf(plain), figure(one)] as const;
    });
    return parts.some(([key]) => key === undefined) ? undefined : Object.fromEntries(parts);
  },
};

/** A number that is no amount: how many periods, how many decimals. */
const wholeSlot: Slot = {
  signs: '\\d+',
  say: (value) => (typeof value === 'number' ? String(value) : undefined),
  read: Number,
};

/** 条 as it is; anything that could be taken for words of the rule in quotation marks. */
const nounSlot: Slot = {
  signs: `(?:${QUOTED}|[\\u4e00-\\u9fff]+?)`,
  say: (value) => {
    if (typeof value !== 'string') return undefined;
    return /^[\u4e00-\u9fff]{1,8}$/.test(value) && !/[扣加得满一例]/.test(value) ? value : quoted(value);
  },
  read: (words) => (words.startsWith('“') ? unquoted(words) : words),
};

const textSlot: Slot = {
  signs: QUOTED,
  say: (value) => (typeof value === 'string' ? quoted(value) : undefined),
  read: unquoted,
};

/** A list of texts, or of classes by their names. */
const listSlot = (by: 'text' | 'class'): Slot => ({
  signs: `${QUOTED}(?:、${QUOTED})*`,
  say: (value, { nameOf }) => {
    if (!Array.isArray(value)) return undefined;
    const words = value.map((one: string) => quoted(by === 'class' ? nameOf(one) : one));
    return words.length === 0 || words.includes(undefined) ? undefined : words.join('、');
  },
  read: (words, { keyOf }) => {
    const names = (words.match(/“[^“”]*”/g) ?? []).map(unquoted);
    const known = by === 'class' ? names.map(keyOf) : names;
    return known.includes(undefined) ? undefined : known;
  },
});

const HIDDEN_DAY = '****年**月**日';
const daySlot: Slot = {
  signs: '(?:\\d{4}年\\d{1,2}月\\d{1,2}日|\\*{4}年\\*\\*月\\*\\*日)',
  say: (value) => {
    if (typeof value !== 'string') return undefined;
    const [year, month, day] = value.split('-');
    return value.startsWith('$') ? HIDDEN_DAY : `${year}年${Number(month)}月${Number(day)}日`;
  },
  read: (words, { openDay }) => {
    const [year = '', month = '', day = ''] = words.match(/\d+/g) ?? [];
    return words === HIDDEN_DAY ? openDay(words) : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  },
};

/** A rule of the same item, by its place. */
const ruleSlot: Slot = {
  signs: '\\d+',
  say: (value, { ids }) => {
    const at = ids.indexOf(String(value));
    return at < 0 ? undefined : String(at + 1);
  },
  read: (words, { ids }) => ids[Number(words) - 1],
};

const among = (names: Readonly<Record<string, string>>): Slot => ({
  signs: `(?:${Object.values(names).join('|')})`,
  say: (value) => names[String(value)],
  read: (words) => Object.keys(names).find((key) => names[key] === words),
});

export const slots = {
  amount: amountSlot,
  whole: wholeSlot,
  noun: nounSlot,
  text: textSlot,
  names: listSlot('text'),
  classes: listSlot('class'),
  day: daySlot,
  rule: ruleSlot,
  span: among({ week: '周', month: '个月', quarter: '个季度', half: '个半年', year: '年' }),
  step: among({ day: '天', week: '周' }),
  aggregate: among({
    sum: '合计数',
    mean: '平均数',
    trimmed: '去掉一个最高数和一个最低数后的平均数',
    median: '中位数',
    min: '最小数',
    max: '最大数',
    last: '最近一次的数',
  }),
} as const satisfies Record<string, Slot>;
