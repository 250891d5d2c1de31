import type { Aggregate, Amount, Band, Fact, NaPolicy, Unit } from '@mingjian/model';
import { dayOf, type Period, valueIn } from './facts.ts';
import { compare, divide, type Fraction, fraction, largest, less, plus, smallest, sum } from './rational.ts';

/** All that the outcome of one rule for one unit depends on. */
export interface Circumstances {
  /** The live facts of the rule (or of the rule it names by `of`). */
  facts: readonly Fact[];
  /** Of a rule that belongs to one step of a scale: the level that was found there, if any. */
  found?: string | undefined;
  unit: Unit;
  units: readonly Unit[];
  /** The scale of the leaf. */
  scale: Fraction;
  /** What becomes of points that do not concern the unit. */
  policy: () => NaPolicy | undefined;
  period: Period;
  asOf: number;
  read: (amount: Amount) => Fraction;
  readDay: (written: string) => string;
  readBands: (bands: readonly Band[] | string) => readonly Band[];
  /** The measures of the other units of the class to which the leaf applies; null where one is missing. */
  rivals: () => (Fraction | null)[];
}

/** Several numbers become one. */
export function aggregateOf(numbers: readonly Fraction[], how: Exclude<Aggregate, 'last'>): Fraction {
  const sorted = [...numbers].sort(compare);
  const mean = (all: readonly Fraction[]): Fraction => divide(sum(all), fraction(all.length));
  const at = (index: number): Fraction => sorted[index] ?? fraction(0);
  switch (how) {
    case 'sum':
      return sum(numbers);
    case 'mean':
      return mean(numbers);
    case 'trimmed':
      return mean(sorted.length >= 3 ? sorted.slice(1, -1) : sorted);
    case 'median':
      return sorted.length % 2 === 1
        ? at((sorted.length - 1) / 2)
        : divide(plus(at(sorted.length / 2 - 1), at(sorted.length / 2)), fraction(2));
    case 'min':
      return smallest(sorted);
    case 'max':
      return largest(sorted);
  }
}

/** The value of the facts: their aggregate, or that of the only one. */
export function numberOf(facts: readonly Fact[], how: Aggregate | undefined): Fraction {
  return how === undefined || how === 'last' ? valueIn(latest(facts)) : aggregateOf(facts.map(valueIn), how);
}

/** The latest date, then the greatest id. */
function latest(facts: readonly Fact[]): Fact {
  const later = (a: Fact, b: Fact): Fact => {
    if (dayOf(a) !== dayOf(b)) return dayOf(a) > dayOf(b) ? a : b;
    return (a.id ?? '') > (b.id ?? '') ? a : b;
  };
  return facts.reduce(later);
}

/** The first band, in the order written, that holds the number. */
export const bandOf = (bands: readonly Band[], number: Fraction, read: Circumstances['read']): Band | undefined =>
  bands.find((band) => holds(band, number, read));

function holds(band: Band, number: Fraction, read: Circumstances['read']): boolean {
  if (band.from !== undefined && less(number, read(band.from))) return false;
  if (band.above !== undefined && !less(read(band.above), number)) return false;
  if (band.to !== undefined && less(read(band.to), number)) return false;
  return band.below === undefined || less(number, read(band.below));
}
