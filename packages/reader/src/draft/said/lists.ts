import { type Around, amountSlot, quoted, type Slot, unquoted } from './slots.ts';

type Entry = Record<string, unknown>;

const AMOUNT = amountSlot.signs;
/** 3, or 3—4 where a person chooses. */
const MARKS = `${AMOUNT}(?:—${AMOUNT})?`;
const QUOTED = '“[^“”]*”';
const REMARK = `（${QUOTED}）`;

function sayMarks(value: unknown, around: Around): string | undefined {
  const range = value as { min?: unknown; max?: unknown } | string;
  if (typeof range === 'object' && range !== null && 'min' in range && 'max' in range) {
    const [min, max] = [amountSlot.say(range.min, around), amountSlot.say(range.max, around)];
    return min === undefined || max === undefined ? undefined : `${min}—${max}`;
  }
  return amountSlot.say(value, around);
}

function readMarks(words: string, around: Around): unknown {
  const [min = '', max] = words.split('—');
  if (max === undefined) return amountSlot.read(min, around);
  return { min: amountSlot.read(min, around), max: amountSlot.read(max, around) };
}

/** Entries with 、 between them; each is written whole or the list is not. */
const listOf = (
  signs: string,
  say: (one: Entry, around: Around) => string | undefined,
  read: (words: RegExpExecArray, around: Around) => Entry,
): Slot => {
  const plain = signs.replace(/\(\?<\w+>/g, '(?:');
  return {
    signs: `${plain}(?:、${plain})*`,
    say: (value, around) => {
      if (!Array.isArray(value)) return undefined;
      const words = value.map((one: Entry) => {
        const said = say(one, around);
        const text = String(one.text ?? '').replace(/\s+/g, '');
        const remark = around.bare || around.beside.includes(text.replace(/[。；;，,]+$/, '')) ? '' : quoted(text);
        return said === undefined || remark === undefined ? undefined : `${said}${remark && `（${remark}）`}`;
      });
      return words.includes(undefined) ? undefined : words.join('、');
    },
    read: (words, around) =>
      (words.match(new RegExp(plain, 'g')) ?? []).map((one) => {
        const found = new RegExp(`^${signs}$`).exec(one) as RegExpExecArray;
        const text = found.groups?.text;
        return { ...read(found, around), ...(text === undefined ? {} : { text: unquoted(text.slice(1, -1)) }) };
      }),
  };
};

const marksIn = ({ groups }: RegExpExecArray, around: Around): Entry =>
  groups?.marks === undefined ? {} : { points: readMarks(groups.marks, around) };
const nameIn = ({ groups }: RegExpExecArray): string => unquoted(groups?.name ?? '““');

/** “省级”2分、“市级”1分 of a rule that tells levels or items apart; `key` is what calls them. */
export const namedSlot = (key: 'level' | 'item'): Slot =>
  listOf(
    `(?<name>${QUOTED})(?:(?<marks>${MARKS})分)?(?<text>${REMARK})?`,
    (one, around) => {
      // What an item is called scores nothing, and facts of a round name it by the scheme of that round.
      const name = around.bare && key === 'item' ? '“”' : quoted(String(one[key]));
      const marks = one.points === undefined ? '' : sayMarks(one.points, around);
      return name === undefined || marks === undefined ? undefined : `${name}${marks && `${marks}分`}`;
    },
    (found, around) => ({ [key]: nameIn(found), ...marksIn(found, around) }),
  );

const ENDS = { from: '不低于', above: '高于', to: '不高于', below: '低于' } as const;
const ends = Object.keys(ENDS) as (keyof typeof ENDS)[];

/** 不低于90的5分、其余0分: the first one that holds the number counts. */
export const bandsSlot: Slot = listOf(
  `(?:其余|${ends.map((end) => `(?:${ENDS[end]}(?<${end}>${AMOUNT}))?`).join('')}的)(?<marks>${MARKS})分(?<text>${REMARK})?`,
  (one, around) => {
    const bounds = ends.map((end) => {
      const figure = one[end] === undefined ? '' : amountSlot.say(one[end], around);
      return figure === undefined ? undefined : figure && `${ENDS[end]}${figure}`;
    });
    const marks = sayMarks(one.points, around);
    if (bounds.includes(undefined) || marks === undefined) return undefined;
    return `${bounds.join('') === '' ? '其余' : `${bounds.join('')}的`}${marks}分`;
  },
  (found, around) => ({
    ...Object.fromEntries(
      ends.flatMap((end) => {
        const figure = found.groups?.[end];
        return figure === undefined ? [] : [[end, amountSlot.read(figure, around)]];
      }),
    ),
    ...marksIn(found, around),
  }),
);
