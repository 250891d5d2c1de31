import type { Band, Rule } from '@mingjian/model';
import { compare, type Exact, toText } from '../../number/exact.ts';
import { figure, pointsOf, rulesOf, textOf } from './figures.ts';
import { isRepeated, type Spot, type Subject, spots } from './subject.ts';

interface Edge {
  readonly at: Exact;
  readonly closed: boolean;
}

/** A band as an interval; a missing edge is open without end. */
export interface Interval {
  readonly low: Edge | null;
  readonly high: Edge | null;
  readonly points: { min: Exact; max: Exact };
  readonly label: string;
}

export interface BandRule {
  readonly spot: Spot;
  readonly rule: Rule;
  readonly noun: string;
  /** In the order written. */
  readonly intervals: readonly Interval[];
}

/** Every rule with bands whose figures the document gives: an open parameter hides where they end. */
export function bandRules(subject: Subject): BandRule[] {
  return spots(subject).flatMap((spot) => {
    if (isRepeated(spot)) return [];
    return rulesOf(spot).flatMap((rule): BandRule[] => {
      if ((rule.kind !== 'bands' && rule.kind !== 'rankPoints') || typeof rule.bands === 'string') return [];
      const intervals = rule.bands.flatMap((band) => interval(band, spot.view.id) ?? []);
      const noun = rule.kind === 'bands' ? (rule.noun ?? '') : '';
      return intervals.length === rule.bands.length ? [{ spot, rule, noun, intervals }] : [];
    });
  });
}

function interval(band: Band, cls: string): Interval | null {
  const edges = [band.from, band.above, band.to, band.below];
  if (edges.some((edge) => textOf(edge, cls) !== null && figure(edge, cls) === null)) return null;
  const [from, above, to, below] = edges.map((edge) => figure(edge, cls));
  const points = pointsOf(band.points, cls);
  if (points === null) return null;
  return {
    low: tighter(edge(from, true), edge(above, false), 1),
    high: tighter(edge(to, true), edge(below, false), -1),
    points,
    label: band.text ?? spell(edge(from, true) ?? edge(above, false), edge(to, true) ?? edge(below, false)),
  };
}

const edge = (at: Exact | null | undefined, closed: boolean): Edge | null =>
  at === null || at === undefined ? null : { at, closed };

function tighter(a: Edge | null, b: Edge | null, way: 1 | -1): Edge | null {
  if (!a || !b) return a ?? b;
  const order = compare(a.at, b.at) * way;
  return order > 0 || (order === 0 && !a.closed) ? a : b;
}

const spell = (low: Edge | null, high: Edge | null): string =>
  [low && `${low.closed ? '≥' : '>'}${toText(low.at)}`, high && `${high.closed ? '≤' : '<'}${toText(high.at)}`]
    .filter(Boolean)
    .join(' ');

/** Whether a begins no lower than b. */
export const beginsWithin = (a: Interval, b: Interval): boolean => {
  if (!b.low) return true;
  if (!a.low) return false;
  const order = compare(a.low.at, b.low.at);
  return order > 0 || (order === 0 && (b.low.closed || !a.low.closed));
};

export const endsWithin = (a: Interval, b: Interval): boolean => {
  if (!b.high) return true;
  if (!a.high) return false;
  const order = compare(a.high.at, b.high.at);
  return order < 0 || (order === 0 && (b.high.closed || !a.high.closed));
};

/** Whether b begins above the end of a, so that no number is in both. */
export function apart(a: Interval, b: Interval): boolean {
  if (!a.high || !b.low) return false;
  const order = compare(b.low.at, a.high.at);
  return order > 0 || (order === 0 && !(a.high.closed && b.low.closed));
}
