import { DOTTED, numberedIn } from './numbered.ts';

/** An item of a criterion with the marks that it states for itself. */
export interface Item {
  readonly text: string;
  readonly full: number;
}

/** （5分）, （3分，少一次扣1分）: marks at the beginning of a bracket. */
const MARKS = /[（(]\s*(\d{1,3}(?:\.\d{1,2})?)\s*分(?![^）)]{0,4}[以之]上)/g;
/** Words that do more with marks than state them. */
const MORE = /扣|减\s*\d|不得分|得零分|不计分/;

/** A sentence behind the last item that speaks of any of them: 一项没做到扣2分, 上述内容每缺一项扣1分. */
const OF_ALL =
  /[。；;\n][^。；;\n]*(?:[一1]项(?!目)[^。；;\n，,]{0,6}[未没不]|[缺少漏未没][^。；;\n，,]{0,4}[一1]项(?!目)|上述)[^。；;\n]*[扣减]/;

/**
 * A criterion of numbered items that each state their marks, together those of the indicator, and of which one also takes marks
 * (1.成立小组（1分）… 2.部署工作（3分，少一次扣1分）): its items, each to be read by itself. Undefined for every other.
 */
export function itemsIn(criterion: string, full: number | null): Item[] | undefined {
  if (full === null || !MORE.test(criterion)) return undefined;
  const entries = numberedIn(criterion, [DOTTED]);
  if (entries[0]?.at[0] !== 0 || OF_ALL.test(entries.at(-1)?.text ?? '')) return undefined;
  const items = entries.map(({ text }): Item => {
    const marks = [...text.matchAll(MARKS)].map(([, value]) => Number(value));
    return { text, full: Number(marks.reduce((sum, value) => sum + value, 0).toFixed(6)) };
  });
  const sum = Number(items.reduce((total, item) => total + item.full, 0).toFixed(6));
  return items.every((item) => item.full > 0) && sum === full ? items : undefined;
}

/** What an item is called: its first words, without marks. */
export function nameOfItem(text: string, index: number): string {
  const words = text
    .replace(/[（(][^（()）]*\d+(?:\.\d+)?\s*分[^（()）]*[)）]/g, '')
    .split(/[。；;，,：:\n]/)[0]
    ?.trim();
  return words ? (words.length > 24 ? `${words.slice(0, 23)}…` : words) : `第${index + 1}项`;
}
