import { compare, type Standing } from '@mingjian/engine';

/** A unit whose points are not what they were on another day. */
export interface Move {
  readonly unit: number;
  readonly id: string;
  readonly name: string;
  readonly before: Standing;
  readonly after: Standing;
}

/** Units of one result and class whose points moved between two days, those of the lower end that moved down most first. */
export function movesBetween(
  before: readonly Standing[],
  after: readonly Standing[],
  { result, class: classId }: { result: string; class: string },
): Move[] {
  const isShown = (one: Standing): boolean => one.result === result && one.class === classId;
  const was = new Map(before.filter(isShown).map((one) => [one.unit, one]));
  const moves = after.filter(isShown).flatMap((now): Move[] => {
    const old = was.get(now.unit);
    if (!old || (compare(old.lo, now.lo) === 0 && compare(old.hi, now.hi) === 0)) return [];
    return [{ unit: now.unit, id: now.id, name: now.name, before: old, after: now }];
  });
  const step = (move: Move): number => drawn(move.after) - drawn(move.before);
  return moves.sort((a, b) => step(a) - step(b) || a.unit - b.unit);
}

/** For ordering only: the higher end falls when a fault is found, the lower one rises when something becomes known. */
const drawn = ({ range: [lo, hi] }: Standing): number => Number.parseFloat(lo) + Number.parseFloat(hi);
