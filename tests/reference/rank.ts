import type { Amount, Result } from '@mingjian/model';
import {
  compare,
  divide,
  type Fraction,
  floor,
  fraction,
  hundred,
  less,
  type Range,
  same,
  settled,
  times,
} from './rational.ts';

/** One unit in the ranking of its class. */
export interface Competitor extends Range {
  unit: string;
  /** The grade that a veto fixes. */
  fixedGrade: string | null;
}

export interface Place {
  rank: number | null;
  rankRange: [number, number] | null;
  grade: string | null;
}

/** Rank and grade of each unit among the units of its class. */
export function placesOf(result: Result, read: (amount: Amount) => Fraction, all: readonly Competitor[]): Place[] {
  const grades = gradesOf(result, read, all);
  return all.map((own) => {
    const others = all.filter((other) => other !== own);
    const best = bestRank(result, own.hi, others);
    const worst = worstRank(result, own.lo, others);
    const certain = settled(own) && best === worst;
    return {
      rank: certain ? best : null,
      rankRange: [best, worst],
      grade: own.fixedGrade ?? grades.get(own) ?? null,
    };
  });
}

/** The others turn out as low as they can. */
function bestRank({ ranking: { ties } }: Result, value: Fraction, others: readonly Range[]): number {
  const ahead = others.filter((other) => less(value, other.lo));
  return 1 + (ties === 'shared' ? ahead.length : fewestValues(ahead));
}

/** The others turn out as high as they can. */
function worstRank({ ranking: { ties } }: Result, value: Fraction, others: readonly Range[]): number {
  const ahead = others.filter((other) => less(value, other.hi));
  return 1 + (ties === 'shared' ? ahead.length : mostValues(ahead));
}

/** The least number of different values that ranges can come down to: the lowest upper end stands for all that hold it. */
function fewestValues(ranges: readonly Range[]): number {
  if (ranges.length === 0) return 0;
  const shared = ranges.map((range) => range.hi).sort(compare)[0] ?? fraction(0);
  return 1 + fewestValues(ranges.filter((range) => less(shared, range.lo)));
}

/** The greatest number: settled values may coincide, unsettled ones can all differ. */
function mostValues(ranges: readonly Range[]): number {
  const points = ranges.filter(settled);
  const different = points.filter((range, index) => points.findIndex((other) => same(other.lo, range.lo)) === index);
  return different.length + ranges.length - points.length;
}

/**
 * Grades from the highest down, each asking only what is certain (§9): who surely has none yet, surely reaches the
 * minimum and surely keeps within the quota gets it; who might have got it is from then on not surely without one.
 */
function gradesOf(
  result: Result,
  read: (amount: Amount) => Fraction,
  all: readonly Competitor[],
): ReadonlyMap<Competitor, string> {
  const given = new Map<Competitor, string>();
  const free = all.filter((one) => one.fixedGrade === null);
  let surelyFree = free;
  for (const { name, min, quota } of result.grades ?? []) {
    const places =
      quota === undefined ? all.length : Number(floor(divide(times(read(quota), fraction(all.length)), hundred)).top);
    const reaches = (value: Fraction): boolean => min === undefined || !less(value, read(min));
    const waiting = free.filter((one) => !given.has(one));
    const mayWant = (value: Fraction): number => waiting.filter((other) => !less(other.hi, value)).length;
    const mustWant = (own: Competitor): number =>
      1 + surelyFree.filter((other) => other !== own && !given.has(other) && !less(other.lo, own.hi)).length;
    const sure = surelyFree.filter((one) => waiting.includes(one) && reaches(one.lo) && mayWant(one.lo) <= places);
    const possible = waiting.filter((one) => reaches(one.hi) && mustWant(one) <= places);
    for (const one of sure) given.set(one, name);
    surelyFree = surelyFree.filter((one) => !possible.includes(one));
  }
  return given;
}
