import type { Piece } from './piece.ts';

/** What is wrong, told by its words. */
const FAULT = /[未没无][^，。；]{1,}|不[^，。；]{1,}|违|造成|失误|推[诿卸]|拖延|拖拉|弄虚作假|隐瞒|泄露|损[坏失毁]/;
/** How the others are counted, and whom they hit: words of the table, and no fault. */
const RULES =
  /扣|分(?!管|工|配|发|散|类|批)|考核|考评|计算|认定|统计|为准|重复|累计|不(?:包括|含|计|纳入|列入|影响|适用|作为|超过|低于|少于)|除外|说明|备注|：$/;

/**
 * 1.…扣1-5分。2.因作风不实造成投诉的。3.…扣1-5分。: one numbered item among others that take, which names a fault and no marks. Answers
 * where such items begin and end: what they cost nobody can tell.
 */
export function unmarked(
  text: string,
  items: readonly number[],
  pieces: readonly Piece[],
): [from: number, to: number][] {
  const out: [number, number][] = [];
  let taking = 0;
  items.forEach((from, index) => {
    const to = items[index + 1] ?? text.length;
    const own = pieces.filter(({ event }) => event.from >= from && event.from < to);
    if (own.length > 0 && own.every(({ event }) => takes(event))) taking += 1;
    const words = text.slice(from, to).replace(NUMBER, '').trimEnd();
    const silent = own.length === 0 && NUMBER.test(text.slice(0, from)) && words.length > 7;
    if (silent && FAULT.test(words) && !RULES.test(words)) out.push([from, from + words.length]);
  });
  return taking > 1 && taking > out.length ? out : [];
}

const takes = (event: Piece['event']): boolean =>
  ((event.kind === 'act' || event.kind === 'free') && event.verb === 'take') ||
  event.kind === 'zero' ||
  event.kind === 'limit' ||
  event.kind === 'noise' ||
  event.kind === 'exempt';
/** The number of an item, at the end of the words before it. */
const NUMBER = /(?:\d{1,2}[.、)]|（[一二三四五六七八九十\d]{1,3}）|[①-⑳]|[一二三四五六七八九十]{1,3}、)\s*$/;
