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
  return all.map((own) => {
    const others = all.filter((other) => other !== own);
    const best = bestRank(result, own.hi, others);
    const worst = worstRank(result, own.lo, others);
    const certain = settled(own) && best === worst;
    return {
      rank: certain ? best : null,
      rankRange: [best, worst],
      grade: gradeOf(result, read, all, own),
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

interface Settled {
  unit: string;
  fixedGrade: string | null;
  points: Fraction;
}

/** The grade, if the unit gets the same at its best (the others at their lowest) as at its worst. */
function gradeOf(
  result: Result,
  read: (amount: Amount) => Fraction,
  all: readonly Competitor[],
  own: Competitor,
): string | null {
  const settle = (end: 'lo' | 'hi', other: 'lo' | 'hi'): Settled[] =>
    all.map((one) => ({ unit: one.unit, fixedGrade: one.fixedGrade, points: one === own ? one[end] : one[other] }));
  const atBest = gradesOf(result, read, settle('hi', 'lo'))[own.unit] ?? null;
  const atWorst = gradesOf(result, read, settle('lo', 'hi'))[own.unit] ?? null;
  return atBest === atWorst ? atBest : null;
}

/** Hands out the grades from the highest down. */
function gradesOf(result: Result, read: (amount: Amount) => Fraction, all: readonly Settled[]): Record<string, string> {
  const given: Record<string, string> = {};
  for (const one of all) if (one.fixedGrade !== null) given[one.unit] = one.fixedGrade;
  for (const { name, min, quota } of result.grades ?? []) {
    const reach = all.filter(
      (one) => given[one.unit] === undefined && (min === undefined || !less(one.points, read(min))),
    );
    const most =
      quota === undefined ? all.length : Number(floor(divide(times(read(quota), fraction(all.length)), hundred)).top);
    // A place is kept only by those who, with all their ties, are not more than there are places.
    const fits = reach.filter((one) => reach.filter((other) => !less(other.points, one.points)).length <= most);
    for (const one of fits) given[one.unit] = name;
  }
  return given;
}
