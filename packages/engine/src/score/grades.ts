import { compare, type Exact, GRAIN, multiply, steps } from '../number/exact.ts';
import type { PlanGrade } from '../tree/plan.ts';
import { above, descending, isOpen, type Ranked } from './order.ts';

/**
 * Grades of the units of one class, handed out from the highest down; who is not named has none for certain. `total` is
 * the number that quotas are shares of.
 *
 * With a quota a grade hangs on everyone else, and not in one direction: an open unit that rises takes a place, and gives
 * one back where it rises further to a higher grade. So each grade asks of each unit only what is sure.
 */
export function gradeAll(units: readonly Ranked[], grades: readonly PlanGrade[], total: number): Map<number, string> {
  const given = new Map<number, string>();
  /** Who may still be without a grade, and who of them certainly is. */
  let pool = units;
  const bare = new Set(units);
  for (const { name, min, quota } of grades) {
    const most = quota === null ? units.length : steps(multiply(quota, total), 100 * GRAIN, false);
    const highs = descending(pool.map((u) => u.hi));
    const lows = descending(pool.filter((u) => bare.has(u)).map((u) => u.lo));
    const rest: Ranked[] = [];
    for (const u of pool) {
      const isBare = bare.has(u);
      // How many want a place before or beside this one. Those tied at the edge all fall to the next grade.
      const atMost = above(highs, u.lo, true);
      const atLeast = above(lows, u.hi, true) + (isBare && !isOpen(u) ? 0 : 1);
      if (isBare && reaches(u.lo, min) && atMost <= most) given.set(u.unit, name);
      else rest.push(u);
      if (reaches(u.hi, min) && atLeast <= most) bare.delete(u);
    }
    pool = rest;
  }
  return given;
}

const reaches = (x: Exact, min: Exact | null): boolean => min === null || compare(x, min) >= 0;
