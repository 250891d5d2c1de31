import { compare, type Exact, GRAIN, multiply, steps } from '../number/exact.ts';
import type { PlanGrade } from '../tree/plan.ts';
import { above, descending, type Ranked } from './order.ts';

/**
 * Grades of units of one class, handed out from the highest down; null where it is not certain. A grade is certain when
 * the unit gets it both at its best with the others at their lowest, and the other way round. `total` is the number that
 * quotas are shares of.
 */
export function gradeAll(
  units: readonly Ranked[],
  wanted: readonly Ranked[],
  grades: readonly PlanGrade[],
  total: number,
): Map<number, string | null> {
  const lows = descending(units.map((u) => u.lo));
  const highs = descending(units.map((u) => u.hi));
  return new Map(
    wanted.map((u) => {
      const best = gradeOf(without(lows, u.lo), u.hi, grades, total);
      const worst = gradeOf(without(highs, u.hi), u.lo, grades, total);
      return [u.unit, best === worst ? best : null];
    }),
  );
}

/** A list that runs high to low less one entry, without copying it. */
interface Others {
  readonly length: number;
  at(index: number): Exact;
  above(x: Exact, orEqual: boolean): number;
}

function without(sorted: readonly Exact[], gone: Exact): Others {
  const hole = above(sorted, gone);
  return {
    length: sorted.length - 1,
    at: (index) => sorted[index < hole ? index : index + 1] as Exact,
    above(x, orEqual) {
      const n = above(sorted, x, orEqual);
      return n > hole ? n - 1 : n;
    },
  };
}

/** The grade of x among others. The places already given are always the first so many, never parting equals. */
function gradeOf(others: Others, x: Exact, grades: readonly PlanGrade[], total: number): string | null {
  const before = others.above(x, false);
  const upTo = others.above(x, true) + 1;
  const entry = (index: number): Exact => (index < before ? others.at(index) : index < upTo ? x : others.at(index - 1));
  const greater = (bound: Exact, orEqual: boolean): number => {
    const own = compare(x, bound);
    return others.above(bound, orEqual) + (own > 0 || (orEqual && own === 0) ? 1 : 0);
  };
  let given = 0;
  for (const { name, min, quota } of grades) {
    let end = min === null ? others.length + 1 : Math.max(given, greater(min, true));
    const most = quota === null ? end : given + steps(multiply(quota, total), 100 * GRAIN, false);
    // Those tied at the edge of a quota all fall to the next grade.
    if (end > most) end = Math.max(given, greater(entry(most), false));
    if (before >= given && upTo <= end) return name;
    given = end;
  }
  return null;
}
