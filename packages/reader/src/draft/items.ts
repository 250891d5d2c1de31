import { DOTTED, numberedIn } from './numbered.ts';

/** An item of a criterion with the marks that it states for itself. */
export interface Item {
  readonly text: string;
  readonly full: number;
}

/** （5分）, （3分，少一次扣1分）: marks at the beginning of a bracket. */
const MARKS = /[（(]\s*(\d{1,3}(?:\.\d{1,2})?)\s*分(?![^）)]{0,4}[以之]上)/g;
/** 得5分: marks that a sentence states without a bracket; a price (每篇得1分) states none. */
const STATED = /(?<!每[^，,。；;]{0,12})[得计记]\s*(\d{1,3}(?:\.\d{1,2})?)\s*分/g;
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
  const told = entries.map(({ text }): Item => ({ text, full: sumOf(marksIn(text, MARKS)) }));
  if (told.every((item) => item.full > 0) && totalOf(told) <= full)
    return totalOf(told) === full || apiece(told) ? told : undefined;
  const best = entries.map(({ text }): Item => {
    const [marks, stated] = [marksIn(text, MARKS), marksIn(text, STATED)];
    return { text, full: marks.length === 0 && stated.length > 1 ? Math.max(...stated) : sumOf([...marks, ...stated]) };
  });
  return best.every((item) => item.full > 0) && totalOf(best) === full ? best : undefined;
}

/** What the items of a criterion make together. */
export const totalOf = (items: readonly Item[]): number => sumOf(items.map((item) => item.full));

const marksIn = (text: string, form: RegExp): number[] => [...text.matchAll(form)].map(([, value]) => Number(value));
const sumOf = (marks: readonly number[]): number => Number(marks.reduce((sum, value) => sum + value, 0).toFixed(6));
/** Each ends, or nearly, with marks of its own: nothing but its parts. */
const apiece = (items: readonly Item[]): boolean => items.every(({ text }) => marksIn(text, MARKS).length === 1);

/** What an item is called: its first words, without marks. */
export function nameOfItem(text: string, index: number): string {
  const words = text
    .replace(/[（(][^（()）]*\d+(?:\.\d+)?\s*分[^（()）]*[)）]/g, '')
    .split(/[。；;，,：:\n]/)[0]
    ?.trim();
  return words ? (words.length > 24 ? `${words.slice(0, 23)}…` : words) : `第${index + 1}项`;
}
