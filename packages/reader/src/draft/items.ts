import { marksTold, sumOfMarks } from './marks-told.ts';
import { DOTTED, numberedIn } from './numbered.ts';
import { shortName } from './short-name.ts';

/** An item of a criterion with the marks that it states for itself. */
export interface Item {
  readonly text: string;
  readonly full: number;
}

/** Words that do more with marks than state them. */
const MORE = /扣|减\s*\d|不得分|得零分|不计分|按[^，,。；;]{0,8}比例/;

/** A sentence behind the last item that speaks of any of them: 一项没做到扣2分, 上述内容每缺一项扣1分. */
const OF_ALL =
  /[。；;\n][^。；;\n]*(?:[一1]项(?!目)[^。；;\n，,]{0,6}[未没不]|[缺少漏未没][^。；;\n，,]{0,4}[一1]项(?!目)|上述)[^。；;\n]*[扣减]/;

/**
 * A criterion of numbered items that each state their marks, and of which one also takes marks or gives a share of them
 * (1.成立小组（1分）… 2.部署工作（3分，少一次扣1分）): its items, each to be read by itself. Together they make the marks of the indicator,
 * where a scale (省级得3分，市级得2分) counts with its best; marks in brackets that fall short of them are told apart all the same, for a
 * person to say what is wrong. Undefined for every other.
 */
export function itemsIn(criterion: string, full: number | null): Item[] | undefined {
  if (full === null || !MORE.test(criterion)) return undefined;
  const entries = numberedIn(criterion, [DOTTED]);
  if (entries[0]?.at[0] !== 0 || OF_ALL.test(entries.at(-1)?.text ?? '')) return undefined;
  const marks = entries.map(({ text }) => marksTold(text));
  const bracketed = marks.map((all) => all.filter(({ bracket }) => bracket));
  const items = (worth: (at: number) => number): Item[] => entries.map(({ text }, at) => ({ text, full: worth(at) }));
  const told = items((at) => sumOfMarks(bracketed[at] ?? []));
  // Each with marks of its own: nothing but its parts, though they may fall short.
  const apiece = bracketed.every((all) => all.length === 1);
  if (told.every((item) => item.full > 0) && totalOf(told) <= full)
    return totalOf(told) === full || apiece ? told : undefined;
  const best = items((at) => {
    const all = marks[at] ?? [];
    const isScale = all.length > 1 && all.every(({ bracket }) => !bracket);
    return isScale ? Math.max(...all.map(({ value }) => value)) : sumOfMarks(all);
  });
  return best.every((item) => item.full > 0) && totalOf(best) === full ? best : undefined;
}

/** What the items of a criterion make together. */
export const totalOf = (items: readonly Item[]): number => sumOfMarks(items.map(({ full }) => ({ value: full })));

/** What the words of a part call it, without marks; empty: it has none. */
export const firstWords = (text: string): string => shortName(text, false);

/** What an item is called: its first words, or its place. */
export const nameOfItem = (text: string, index: number): string => firstWords(text) || `第${index + 1}项`;
