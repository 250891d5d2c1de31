import { NUM, numberOf } from './number.ts';
import type { Band, ClauseRule, Points } from './rule.ts';
import { CL } from './words.ts';

const NUMBERS = new RegExp(NUM, 'g');
const THRESHOLDS = new RegExp(
  `(?:(?<below>低于|不足|不到|少于|小于|未达到?|达不到|<)|达到?|不低于|不少于|超过|高于|大于|≥|>)(?<list>${NUM}(?<unit>%|${CL})(?:[、和及]${NUM}\\k<unit>)+)的?，?$`,
);
/** 低于80%、70%、60%的, 达到1件、3件的: as many figures of one direction as marks; each reaches to where the next begins. Nothing where there are none. */
export function thresholdsIn(condition: string, points: readonly Points[]): ClauseRule | undefined {
  const found = THRESHOLDS.exec(condition);
  const ends = [...(found?.groups?.list ?? '').matchAll(NUMBERS)].map((one) => numberOf(one[0]));
  if (!found || ends.length !== points.length || !ends.every((end) => end !== null)) return undefined;
  const below = found.groups?.below !== undefined;
  const order = [...ends].sort((a, b) => a - b);
  const bands = ends.map((end, at): Band => {
    const place = order.indexOf(end);
    const [from, to] = below ? [order[place - 1] ?? null, end] : [end, order[place + 1] ?? null];
    return { from, to, points: points[at] ?? null };
  });
  return {
    kind: 'band',
    on: condition
      .slice(0, found.index)
      .replace(/^.*[：，]/, '')
      .slice(-16),
    bands,
  };
}
