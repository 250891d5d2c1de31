import type { Fact, Rule, RuleOf, Scheme, Unit } from '@mingjian/model';
import { dayNumber, dayText } from './calendar.ts';
import type { Choose } from './choose.ts';
import { amountReader, type Params, paramValue } from './numbers.ts';
import { type Fraction, minus, parse, plus, text, times } from './rational.ts';
import type { ClassTree, TreeNode } from './tree.ts';

/** The case for which facts are drawn. */
export interface Desk {
  choose: Choose;
  scheme: Scheme;
  params: Params;
  units: readonly Unit[];
  trees: readonly ClassTree[];
  days: readonly string[];
  /** Those of them that lie within the period. */
  inside: readonly string[];
}
/** A rule of a leaf, and the unit that a fact for it is about. */
export interface Spot {
  unit: Unit;
  leaf: TreeNode;
  rule: Rule;
}
/** What a fact says, with the slot that no second live fact may fill. */
export interface Draft {
  cells: Partial<Fact> & { kind: string };
  slot: string | null;
}

const numbers = ['1', '5', '0.5', '3', '6', '10', '2', '4.25', '0'];

/** A fact that the rule takes; null where there can be none. */
export function draftFor(desk: Desk, spot: Spot, date: string): Draft | null {
  const { choose, days } = desk;
  const { rule, leaf, unit } = spot;
  const read = amountReader(desk.scheme, desk.params, unit.class);
  const counted = choose.chance(40) ? { count: choose.of(['2', '1', '3', '0']) } : {};
  switch (rule.kind) {
    case 'severity':
      return { cells: { kind: 'event', level: choose.of(rule.levels).level, ...counted }, slot: null };
    case 'veto': {
      const level = rule.when?.level === undefined ? {} : { level: rule.when.level };
      return { cells: { kind: 'event', ...counted, ...level }, slot: null };
    }
    case 'allOrNothing':
      if (choose.chance(30)) return { cells: { kind: 'event', ...counted }, slot: null };
      return { cells: { kind: 'item', value: choose.of(['pass', 'fail', 'na']) }, slot: 'item' };
    case 'levels':
      return { cells: { kind: 'level', level: choose.of(rule.levels).level }, slot: 'level' };
    case 'checklist': {
      const { item } = choose.of(rule.items);
      const values = ['pass', 'fail', 'na', ...(rule.partial === undefined ? [] : ['partial'])];
      return { cells: { kind: 'item', item, value: choose.of(values) }, slot: `item ${item}` };
    }
    case 'quota':
      return { cells: { kind: choose.of(['delivery', 'event']), ...counted }, slot: null };
    case 'deadline': {
      const due = rule.due === undefined || choose.chance(25) ? { due: choose.of(days) } : {};
      return { cells: { kind: 'delivery', ...counted, ...due }, slot: null };
    }
    case 'timeliness':
      return { cells: { kind: 'case', ...counted, ...caseCells(desk, rule, date) }, slot: null };
    case 'rate':
      return {
        cells: { kind: 'measure', value: choose.of(['1', '2', '0', '9.8', '5']), of: choose.of(['10', '20']) },
        slot: null,
      };
    case 'bands':
      if (rule.on === 'count') return { cells: { kind: 'event', ...counted }, slot: null };
      return {
        cells: { kind: 'measure', value: choose.of(numbers) },
        slot: rule.aggregate !== undefined || rule.occurs === 'each' ? null : 'measure',
      };
    case 'rankPoints':
      return { cells: { kind: 'measure', value: choose.of(numbers) }, slot: 'measure' };
    case 'judgement': {
      const by = rule.aggregate === undefined ? {} : { by: choose.of(['甲', '乙', '丙', '丁']) };
      const value = between(choose, read(rule.min ?? '0'), rule.max === undefined ? leaf.scale : read(rule.max));
      return { cells: { kind: 'mark', value, ...by }, slot: `mark ${by.by ?? ''}` };
    }
    case 'external': {
      const value = between(choose, read(rule.min ?? '0'), rule.max === undefined ? leaf.scale : read(rule.max));
      return { cells: { kind: 'score', value }, slot: 'score' };
    }
    case 'ratings': {
      const raters = ratersOf(rule, desk.units).filter((rater) => rater !== unit);
      if (raters.length === 0) return null;
      const rater = choose.of(raters);
      const value = between(choose, read(rule.scale.min), read(rule.scale.max));
      return { cells: { kind: 'rating', value, by: choose.of([rater.id, rater.name]) }, slot: `rater ${rater.id}` };
    }
    default:
      return { cells: { kind: 'event', ...counted }, slot: null };
  }
}

/** A number between two ends, often one of them. */
function between(choose: Choose, lo: Fraction, hi: Fraction): string {
  return text(plus(lo, times(minus(hi, lo), parse(choose.of(['0', '1', '0.5', '0.25', '0.8'])))));
}

function ratersOf({ raters }: RuleOf<'ratings'>, units: readonly Unit[]): Unit[] {
  const { classes = [], units: named = [] } = raters ?? {};
  return units.filter((unit) => !raters || classes.includes(unit.class) || named.includes(unit.name));
}

/** Start and end of a case, often on the limit itself, a step before or a step after. */
function caseCells({ choose }: Desk, { within }: RuleOf<'timeliness'>, date: string): Partial<Fact> {
  const inHours = 'hours' in within;
  const time = inHours ? choose.of(['T10:00', 'T22:00', 'T23:30', 'T00:00']) : choose.of(['', 'T10:00']);
  const later = (days: number, end: string): string => `${dayText(dayNumber(date) + days)}${inHours ? end : ''}`;
  const end = choose.of([
    {},
    { end: later(choose.int(1, 4), 'T00:00') },
    { end: later(0, choose.of(['T23:59', 'T23:58'])) },
    { end: later(1, choose.of(['T00:30', 'T10:00', 'T10:01'])) },
  ]);
  const due = choose.chance(15) ? { due: later(choose.int(0, 2), choose.of(['T12:00', ''])) } : {};
  return { date: `${date}${time}`, ...end, ...due };
}

/** The mark that narrows a range of points, once the level or number that holds it is known. */
export function markFor({ choose, scheme, params }: Desk, { rule }: Spot, { cells }: Draft): Draft | null {
  if (rule.kind === 'levels' && cells.kind === 'level') {
    const points = rule.levels.find(({ level }) => level === cells.level)?.points;
    return markWithin(choose, points);
  }
  if (rule.kind !== 'bands' || rule.on === 'count' || rule.occurs === 'each') return null;
  const table = typeof rule.bands === 'string' ? paramValue(scheme, params, rule.bands) : rule.bands;
  const ranged = (table as { points: unknown }[]).find(({ points }) => typeof points === 'object')?.points;
  return rule.aggregate === undefined ? markWithin(choose, ranged) : null;
}

function markWithin(choose: Choose, points: unknown): Draft | null {
  if (typeof points !== 'object' || points === null || !('min' in points) || !choose.chance(60)) return null;
  const { min, max } = points as { min: string; max: string };
  return { cells: { kind: 'mark', value: between(choose, parse(min), parse(max)) }, slot: 'mark' };
}
