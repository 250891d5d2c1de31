import type { Amount, RuleOf } from '@mingjian/model';
import { aggregateOf, bandOf, type Circumstances, numberOf } from './circumstances.ts';
import { countAll, valueIn } from './facts.ts';
import {
  addRanges,
  between,
  both,
  ceil,
  divide,
  exactly,
  type Fraction,
  floor,
  fraction,
  hundred,
  larger,
  less,
  minus,
  negative,
  one,
  plus,
  type Range,
  same,
  smaller,
  span,
  sum,
  times,
  zero,
} from './rational.ts';

// Rules that read what somebody found, measured or marked. Without it their outcome is a range.

type Points = Amount | { min: Amount; max: Amount };
const isRange = (points: Points): points is { min: Amount; max: Amount } =>
  typeof points === 'object' && 'min' in points;

/** Every value that points in the scheme can take: one, or the ends of a range. */
export const endsOf = (points: Points, read: Circumstances['read']): Fraction[] =>
  isRange(points) ? [read(points.min), read(points.max)] : [read(points)];

/** Fixed points, or the mark within the range, or the whole range while there is no mark. */
function pointsOrMark(points: Points, { facts, read }: Circumstances): Range {
  const mark = facts.find((fact) => fact.kind === 'mark');
  if (isRange(points) && mark) return exactly(valueIn(mark));
  return span(endsOf(points, read));
}

export function allOrNothing(rule: RuleOf<'allOrNothing'>, { facts, read, scale }: Circumstances): Range | 'na' {
  const points = rule.points === undefined ? scale : read(rule.points);
  if (facts.length === 0) return between(negative(points), zero);
  const events = facts.filter((fact) => fact.kind === 'event');
  const fails = facts.some((fact) => fact.value === 'fail') || !less(countAll(events), one);
  if (fails) return exactly(negative(points));
  return facts.some((fact) => fact.value === 'na') ? 'na' : exactly(zero);
}

export function levels(rule: RuleOf<'levels'>, circumstances: Circumstances): Range {
  const name = circumstances.facts.find((fact) => fact.kind === 'level')?.level;
  const level = rule.levels.find((one) => one.level === name);
  return level ? pointsOrMark(level.points, circumstances) : levelsSpan(rule, circumstances);
}
export const levelsSpan = (rule: RuleOf<'levels'>, { read }: Circumstances): Range =>
  span(rule.levels.flatMap((level) => endsOf(level.points, read)));

export function checklist(rule: RuleOf<'checklist'>, circumstances: Circumstances): Range | 'na' {
  const { facts, read, scale, policy } = circumstances;
  const items = rule.items.map((item) => {
    const own = item.points ?? rule.each;
    const points = own === undefined ? divide(scale, fraction(rule.items.length)) : read(own);
    const found = facts.find((fact) => fact.item === item.item)?.value;
    return { points, found };
  });
  if (items.every(({ found }) => found === 'na')) return 'na';
  // Policy full: what does not apply counts as passed. Else the other items stand for it in proportion.
  const counted = items.filter(({ found }) => found !== 'na' || policy() === 'full');
  const outcome = addRanges(counted.map(({ points, found }) => itemOutcome(rule, points, found, read)));
  const all = sum(items.map(({ points }) => points));
  const applying = sum(counted.map(({ points }) => points));
  return same(applying, zero) ? outcome : both(outcome, (end) => divide(times(end, all), applying));
}

function itemOutcome(
  rule: RuleOf<'checklist'>,
  points: Fraction,
  found: string | undefined,
  read: Circumstances['read'],
): Range {
  const best = rule.mode === 'earn' ? points : zero;
  const worst = rule.mode === 'earn' ? zero : negative(points);
  switch (found) {
    case 'pass':
    case 'na':
      return exactly(best);
    case 'fail':
      return exactly(worst);
    case 'partial':
      return exactly(plus(worst, times(points, divide(read(rule.partial ?? '0'), hundred))));
    default:
      return between(worst, best);
  }
}

export function rate(rule: RuleOf<'rate'>, circumstances: Circumstances): Range {
  const { facts } = circumstances;
  if (facts.length === 0)
    return rule.step === undefined ? between(zero, circumstances.scale) : between(negative(circumstances.scale), zero);
  const wholes = sum(facts.map((fact) => valueIn({ ...fact, value: fact.of })));
  return exactly(atRate(rule, divide(times(hundred, sum(facts.map(valueIn))), wholes), circumstances));
}

function atRate(rule: RuleOf<'rate'>, percent: Fraction, { read, scale }: Circumstances): Fraction {
  const target = read(rule.target);
  if (rule.step === undefined) return times(scale, smaller(one, divide(percent, target)));
  const short = rule.costs === 'above' ? minus(percent, target) : minus(target, percent);
  const steps = divide(larger(zero, short), read(rule.step));
  const nearest = floor(divide(plus(plus(steps, steps), one), plus(one, one)));
  const counted = { none: floor(steps), whole: ceil(steps), proportional: steps, nearest }[
    rule.partStep ?? 'proportional'
  ];
  return negative(times(read(rule.points ?? '0'), counted));
}

export function bands(rule: RuleOf<'bands'>, circumstances: Circumstances): Range {
  const { facts, read } = circumstances;
  const table = circumstances.readBands(rule.bands);
  const numbers = facts.filter((fact) => fact.kind !== 'mark');
  if (numbers.length === 0) return bandsSpan(rule, circumstances);
  const worth = (number: Fraction): Range => pointsOrMark(bandOf(table, number, read)?.points ?? '0', circumstances);
  if (rule.on === 'count') return worth(countAll(numbers));
  if (rule.occurs === 'each') return addRanges(numbers.map((fact) => worth(valueIn(fact))));
  return worth(numberOf(numbers, rule.aggregate));
}

/** Every value of the bands, and nothing for a number that falls into none. Where each number counts: any number of them. */
export function bandsSpan(rule: RuleOf<'bands' | 'rankPoints'>, { read, readBands, scale }: Circumstances): Range {
  const once = span([zero, ...readBands(rule.bands).flatMap((band) => endsOf(band.points, read))]);
  if (rule.kind !== 'bands' || rule.occurs !== 'each') return once;
  const takes = less(once.lo, zero) ? [negative(scale)] : [];
  const gives = less(zero, once.hi) ? [scale] : [];
  return span([once.lo, once.hi, ...takes, ...gives]);
}

export function judgement(rule: RuleOf<'judgement'>, circumstances: Circumstances): Range {
  if (circumstances.facts.length === 0) return givenSpan(rule, circumstances);
  return exactly(numberOf(circumstances.facts, rule.aggregate));
}

export function external(rule: RuleOf<'external'>, circumstances: Circumstances): Range {
  if (circumstances.facts.length === 0) return givenSpan(rule, circumstances);
  return exactly(numberOf(circumstances.facts, undefined));
}

export const givenSpan = (
  rule: { min?: Amount | undefined; max?: Amount | undefined },
  { read, scale }: Circumstances,
): Range => between(rule.min === undefined ? zero : read(rule.min), rule.max === undefined ? scale : read(rule.max));

export function ratings(rule: RuleOf<'ratings'>, circumstances: Circumstances): Range {
  const { facts, read, scale } = circumstances;
  const [min, max] = [read(rule.scale.min), read(rule.scale.max)];
  if (facts.length === 0) return between(zero, scale);
  const missing = missingRaters(rule, circumstances);
  const together = (guess: Fraction): Fraction => {
    if (rule.aggregate === 'last') return numberOf(facts, 'last');
    return aggregateOf([...facts.map(valueIn), ...Array.from({ length: missing }, () => guess)], rule.aggregate);
  };
  const inPoints = (number: Fraction): Fraction => divide(times(scale, minus(number, min)), minus(max, min));
  return both({ lo: together(min), hi: together(max) }, inPoints);
}

/** How many of those who are expected to rate this unit have not; nobody rates themselves. */
function missingRaters(rule: RuleOf<'ratings'>, { facts, unit, units }: Circumstances): number {
  const { classes = [], units: named = [] } = rule.raters ?? {};
  const expected = units.filter(
    (one) => one.id !== unit.id && (classes.includes(one.class) || named.includes(one.id) || named.includes(one.name)),
  );
  return expected.filter((one) => !facts.some((fact) => fact.by === one.id || fact.by === one.name)).length;
}

export function rankPoints(rule: RuleOf<'rankPoints'>, circumstances: Circumstances): Range {
  const { facts, read, readBands, rivals } = circumstances;
  const [fact] = facts;
  if (!fact) return bandsSpan(rule, circumstances);
  const table = readBands(rule.bands);
  const ranks = possibleRanks(rule, valueIn(fact), rivals());
  return span(ranks.flatMap((rank) => endsOf(bandOf(table, fraction(rank), read)?.points ?? '0', read)));
}

/** Every rank that the unit can still have: each missing measure can turn out better or not. */
function possibleRanks(rule: RuleOf<'rankPoints'>, own: Fraction, rivals: readonly (Fraction | null)[]): number[] {
  const known = rivals.filter((rival) => rival !== null);
  const better = known.filter((rival) => (rule.order === 'lowestFirst' ? less(rival, own) : less(own, rival)));
  const different = better.filter((rival, index) => better.findIndex((other) => same(other, rival)) === index);
  const ahead = rule.ties === 'dense' ? different.length : better.length;
  const missing = rivals.length - known.length;
  return Array.from({ length: missing + 1 }, (_, more) => ahead + more + 1);
}
