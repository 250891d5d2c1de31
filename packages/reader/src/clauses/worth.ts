import type { Reading } from './reading.ts';

/** What names an item and no state that is to be reached. */
const NAME = /^(?![未没不])[^，。；的\d]{2,24}$/;

/**
 * 困境儿童排查计2分。有方案计1分，…。对象准确计1分。: marks of an item said ahead of the parts that they are made of are no marks besides. The
 * readings without them.
 */
export function unworthed(readings: readonly Reading[]): Reading[] {
  return readings.filter((reading, index) => {
    const worth = basePoints(reading);
    if (worth === undefined || !NAME.test(reading.piece.condition.replace(/，$/, ''))) return true;
    const parts = readings
      .slice(index + 1)
      .filter(({ piece }) => piece.item === reading.piece.item && piece.sentence > reading.piece.sentence)
      .flatMap((one) => basePoints(one) ?? []);
    return parts.length < 2 || Math.abs(parts.reduce((sum, part) => sum + part, 0) - worth) > 1e-9;
  });
}

const basePoints = ({ rule }: Reading): number | undefined =>
  rule.kind === 'award' && rule.base && rule.per === null && rule.points !== null ? rule.points : undefined;
