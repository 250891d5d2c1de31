import { EXEMPT } from './forms.ts';
import { normalise } from './normal.ts';
import { boundsOf } from './piece.ts';

/**
 * 同一事件获多项荣誉，就高得分，不累计算分: sentences of a criterion that say what does not score, in its own words and order. No rule
 * follows from them, so whoever judges has to know of them. Pure; never throws.
 */
export function exempting(criterion: string): string[] {
  const { text, at } = normalise(criterion);
  const { parts } = boundsOf(text);
  return parts.flatMap((from, index) => {
    const to = parts[index + 1] ?? text.length;
    if (text.slice(from, to).search(EXEMPT) < 0) return [];
    const words = criterion.slice(at[from] ?? 0, at[to] ?? criterion.length).trim();
    return [words.replace(/[。；;]$/, '')];
  });
}
