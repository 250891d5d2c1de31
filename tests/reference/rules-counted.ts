import type { Fact, Period, RuleOf } from '@mingjian/model';
import { dayNumber, minuteNumber, periodsWithin, workdayAfter } from './calendar.ts';
import type { Circumstances } from './circumstances.ts';
import { countAll, countOf, dayOf, knownOf } from './facts.ts';
import {
  ceil,
  divide,
  exactly,
  type Fraction,
  floor,
  fraction,
  larger,
  less,
  minus,
  negative,
  one,
  plus,
  type Range,
  smaller,
  sum,
  times,
  zero,
} from './rational.ts';

// Rules that count things: what happened, was delivered, or was late.

const taken = (points: Fraction): Range => exactly(negative(points));

/** `number` in whole lots of `each`. */
const inLots = (number: Fraction, each: Fraction | null): Fraction => (each ? floor(divide(number, each)) : number);

export function deduct(rule: RuleOf<'deduct'>, { facts, read }: Circumstances): Range {
  const free = rule.free === undefined ? zero : read(rule.free);
  const number = larger(zero, minus(countAll(facts), free));
  return taken(times(read(rule.points), inLots(number, rule.each === undefined ? null : read(rule.each))));
}

export function award(rule: RuleOf<'award'>, { facts, read }: Circumstances): Range {
  return exactly(times(read(rule.points), inLots(countAll(facts), rule.each === undefined ? null : read(rule.each))));
}

export function fixed(rule: RuleOf<'fixed'>, { facts, read, period }: Circumstances): Range {
  const { when } = rule;
  const fires =
    when !== undefined && 'streak' in when
      ? hasStreak(facts, when.streak, period)
      : !less(countAll(facts), when === undefined ? one : read(when.count));
  return fires ? taken(read(rule.points)) : exactly(zero);
}

/** Whether so many neighbouring calendar periods, whole ones of the scheme's period, each hold an event. */
function hasStreak(
  facts: readonly Fact[],
  streak: { period: Period; length: number },
  { from, to }: Circumstances['period'],
): boolean {
  const events = facts.filter((fact) => less(zero, countOf(fact))).map(dayOf);
  const held = periodsWithin(from, to, streak.period).map(({ first, last }) =>
    events.some((day) => first <= day && day <= last),
  );
  return held.some((_, start) => {
    const run = held.slice(start, start + streak.length);
    return run.length === streak.length && run.every((holds) => holds);
  });
}

export function severity(rule: RuleOf<'severity'>, { facts, read }: Circumstances): Range {
  const pointsOf = (fact: Fact): Fraction =>
    read(rule.levels.find((level) => level.level === fact.level)?.points ?? '0');
  return taken(sum(facts.map((fact) => times(countOf(fact), pointsOf(fact)))));
}

export function quota(rule: RuleOf<'quota'>, { facts, read, readDay, period, asOf }: Circumstances): Range {
  const from = rule.from === undefined ? period.from : dayNumber(readDay(rule.from));
  const to = rule.to === undefined ? period.to : dayNumber(readDay(rule.to));
  const ended = periodsWithin(from, to, rule.period).filter(({ last }) => last <= asOf);
  const losses = ended.map(({ first, last }) => {
    const delivered = countAll(facts.filter((fact) => first <= dayOf(fact) && dayOf(fact) <= last));
    const short = larger(zero, minus(read(rule.count), delivered));
    const units = rule.shortage === 'each' ? short : less(zero, short) ? one : zero;
    return times(read(rule.points), units);
  });
  return taken(sum(losses));
}

export function deadline(rule: RuleOf<'deadline'>, circumstances: Circumstances): Range {
  const { facts, asOf } = circumstances;
  const deliveries = facts.filter((fact) => less(zero, countOf(fact)));
  if (rule.due === undefined) {
    const losses = deliveries.map((fact) => lateLoss(rule, dayOf(fact) - dayNumber(fact.due ?? ''), circumstances));
    return taken(sum(losses));
  }
  const due = movedDue(facts) ?? dayNumber(circumstances.readDay(rule.due));
  if (deliveries.length > 0) {
    return taken(lateLoss(rule, Math.min(...deliveries.map(dayOf)) - due, circumstances));
  }
  // The last day in time has ended when it is the as-of day.
  const late = fraction(asOf - due);
  const inTime = less(late, rule.grace === undefined ? zero : circumstances.read(rule.grace));
  return taken(inTime ? zero : lossWhenLate(rule, late, circumstances));
}

/** The due day that the facts name: that of the fact known last, then of the greatest id. */
function movedDue(facts: readonly Fact[]): number | null {
  const moving = facts.filter((fact) => fact.due);
  if (moving.length === 0) return null;
  const later = (a: Fact, b: Fact): Fact => {
    if (knownOf(a) !== knownOf(b)) return knownOf(a) > knownOf(b) ? a : b;
    return (a.id ?? '') > (b.id ?? '') ? a : b;
  };
  return dayNumber(moving.reduce(later).due ?? '');
}

function lateLoss(rule: RuleOf<'deadline'>, daysLate: number, circumstances: Circumstances): Fraction {
  const late = fraction(daysLate);
  const inTime = daysLate <= 0 || !less(rule.grace === undefined ? zero : circumstances.read(rule.grace), late);
  return inTime ? zero : lossWhenLate(rule, late, circumstances);
}

function lossWhenLate(rule: RuleOf<'deadline'>, late: Fraction, { read }: Circumstances): Fraction {
  let loss = read(rule.points);
  if (rule.more) {
    const beyond = minus(late, rule.more.after === undefined ? zero : read(rule.more.after));
    const started = ceil(divide(beyond, fraction(rule.more.per === 'week' ? 7 : 1)));
    loss = plus(loss, times(read(rule.more.points), larger(zero, started)));
  }
  return rule.limitEach === undefined ? loss : smaller(loss, read(rule.limitEach));
}

export function timeliness(rule: RuleOf<'timeliness'>, circumstances: Circumstances): Range {
  const late = circumstances.facts.filter((fact) => isLate(rule, fact, circumstances));
  return taken(times(circumstances.read(rule.points), countAll(late)));
}

function isLate(rule: RuleOf<'timeliness'>, fact: Fact, { read, asOf }: Circumstances): boolean {
  const { within } = rule;
  // An end after the as-of day has not come yet.
  const ended = fact.end !== undefined && fact.end !== '' && dayNumber(fact.end) <= asOf;
  const inMinutes = 'hours' in within && !(fact.due && !fact.due.includes('T'));
  if (inMinutes) {
    const start = fraction(minuteNumber(fact.date ?? ''));
    const limit = fact.due ? fraction(minuteNumber(fact.due)) : plus(start, times(read(within.hours), fraction(60)));
    // The as-of day has ended: its last moment is the first of the next day.
    return ended ? less(limit, fraction(minuteNumber(fact.end ?? ''))) : less(limit, fraction((asOf + 1) * 1440));
  }
  const limit = fact.due ? dayNumber(fact.due) : limitDay(within, dayOf(fact), read);
  return ended ? dayNumber(fact.end ?? '') > limit : limit <= asOf;
}

function limitDay(within: RuleOf<'timeliness'>['within'], start: number, read: Circumstances['read']): number {
  if ('workdays' in within) return workdayAfter(start, wholeNumber(read(within.workdays)));
  return start + ('days' in within ? wholeNumber(read(within.days)) : 0);
}

const wholeNumber = (value: Fraction): number => Number(floor(value).top);
