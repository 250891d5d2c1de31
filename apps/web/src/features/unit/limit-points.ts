import type { LedgerEntry } from '@mingjian/model';
import type { TFunction } from 'i18next';
import { minus, shortText } from '../../ui/number.ts';
import { isLimit } from './closing.ts';

/**
 * What a limit makes of the lines above it, in words: 少扣2分 where losses go on beyond nothing, 多出的1分不计 where gains go beyond
 * the most. A bare +2 beside 扣完为止 reads like a bonus. Null for every other line. Of a range the larger end is told.
 */
export function limitPoints(entry: Pick<LedgerEntry, 'kind' | 'points' | 'range'>, t: TFunction): string | null {
  if (!isLimit(entry)) return null;
  const ends = entry.range ?? [entry.points, entry.points];
  const isCut = ends.some((end) => end.startsWith('-'));
  const sizes = ends.map((end) => (end.startsWith('-') ? minus('0', end) : end));
  const [one = '0', other = '0'] = sizes;
  if (one === other) return t(isCut ? 'unit.limit.cut' : 'unit.limit.spared', { points: shortText(one) });
  const most = minus(one, other).startsWith('-') ? other : one;
  return t(isCut ? 'unit.limit.cutMost' : 'unit.limit.sparedMost', { points: shortText(most) });
}
