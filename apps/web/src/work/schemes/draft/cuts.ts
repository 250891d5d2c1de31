// Where the words of a criterion may be cut in two.

const ENDS = /[。；;\n]+/g;
const HAN = '一二三四五六七八九十';
const RINGS = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** Ways of numbering parts, each with the numbers as they are spelt; a figure with a decimal point is none. */
const STYLES: readonly { readonly mark: RegExp; readonly of: (spelt: string) => number }[] = [
  { mark: /(?<![\d.．])(\d{1,2})[.．、](?!\d)/g, of: Number },
  { mark: /[（(](\d{1,2})[)）]/g, of: Number },
  { mark: /(?<![\d.．（(])(\d{1,2})[)）]/g, of: Number },
  { mark: new RegExp(`[（(]([${HAN}]{1,3})[)）]`, 'g'), of: hanNumber },
  { mark: new RegExp(`(?<![第${HAN}])([${HAN}]{1,3})[、是]`, 'g'), of: hanNumber },
  { mark: new RegExp(`([${RINGS}])`, 'g'), of: (ring) => RINGS.indexOf(ring) + 1 },
];

/**
 * Places where a criterion may be cut, as offsets in its text, in order: behind each sentence and part but the last, and before each
 * number that goes on from the one before it (1. … 2. …, （1）…（2）…, ①…②…). A number that follows none, as in “按第（2）项”, is words.
 */
export function cuts(criterion: string): number[] {
  const offsets = new Set<number>();
  const add = (offset: number): void => {
    const start = offset + (/^\s*/.exec(criterion.slice(offset))?.[0].length ?? 0);
    if (start < criterion.length && criterion.slice(0, offset).trim() !== '') offsets.add(start);
  };
  for (const { index, 0: end } of criterion.matchAll(ENDS)) add(index + end.length);
  for (const starts of runs(criterion)) for (const start of starts.slice(1)) add(start);
  return [...offsets].sort((a, b) => a - b);
}

/** Where the numbers of a criterion stand that count on from one, way by way. */
const runs = (criterion: string): number[][] =>
  STYLES.map(({ mark, of }) => {
    const starts: number[] = [];
    for (const { index, 1: spelt = '' } of criterion.matchAll(mark))
      if (of(spelt) === starts.length + 1) starts.push(index);
    return starts;
  });

/** Where the numbered parts of a criterion begin, those of the outermost list; empty: it has no list. */
export function numbered(criterion: string): number[] {
  const lists = runs(criterion).filter(({ length }) => length > 1);
  return lists.reduce<number[]>(
    (first, one) => (first.length === 0 || (one[0] ?? 0) < (first[0] ?? 0) ? one : first),
    [],
  );
}

/** The places to cut that are offered first: before numbers; without numbers, behind sentences; else all there are. */
export function likelyCuts(criterion: string): number[] {
  const all = cuts(criterion);
  const before = numbered(criterion).slice(1);
  if (before.length > 0) return all.filter((offset) => before.includes(offset));
  const sentences = all.filter((offset) => /[。\n]\s*$/.test(criterion.slice(0, offset)));
  return sentences.length > 0 ? sentences : all;
}

/** 二 → 2, 十二 → 12, 二十 → 20. */
function hanNumber(spelt: string): number {
  const [tens, ones] = spelt.includes('十') ? spelt.split('十') : ['', spelt];
  const digit = (sign: string | undefined, none: number): number => (sign ? HAN.indexOf(sign) + 1 : none);
  return (spelt.includes('十') ? digit(tens, 1) * 10 : 0) + digit(ones, 0);
}
