import type { Status } from '@mingjian/model';
import { compare, type Exact, GRAIN, toText } from '../number/exact.ts';
import type { PlanGrade } from '../tree/plan.ts';
import type { Scores } from './score.ts';

/** Where a unit stands in one result: its points, grade and rank among its class. */
export interface Standing {
  readonly unit: number;
  readonly id: string;
  readonly name: string;
  readonly class: string;
  readonly result: string;
  readonly resultName: string;
  readonly lo: Exact;
  readonly hi: Exact;
  /** Null while provisional or where the result does not concern the unit. */
  readonly points: string | null;
  readonly full: string;
  readonly range: readonly [string, string];
  readonly status: Status;
  readonly grade: string | null;
  /** Null while it is not certain. */
  readonly rank: number | null;
  readonly rankRange: readonly [number, number] | null;
}

interface Ranked {
  unit: number;
  lo: Exact;
  hi: Exact;
}

/** Number of entries of a sorted list that come before x: `strict` counts only greater ones (lists run high to low). */
function above(sorted: readonly Exact[], x: Exact, orEqual: boolean): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const c = compare(sorted[middle] as Exact, x);
    if (c > 0 || (orEqual && c === 0)) from = middle + 1;
    else to = middle;
  }
  return from;
}

const descending = (list: Exact[]): Exact[] => list.sort((a, b) => compare(b, a));
const distinct = (sorted: Exact[]): Exact[] =>
  sorted.filter((x, i) => i === 0 || compare(x, sorted[i - 1] as Exact) !== 0);

/**
 * Best and worst rank of each unit. Best: only those certainly above count (their lowest beats its highest); worst:
 * everyone who may still be above counts. With `dense`, ties share a rank and leave no gap.
 */
function rank(units: readonly Ranked[], dense: boolean): Map<number, [number, number]> {
  const los = descending(units.map((u) => u.lo));
  const his = descending(units.map((u) => u.hi));
  const settled = units.every((u) => compare(u.lo, u.hi) === 0);
  const steps = dense && settled ? distinct([...los]) : null;
  const ranks = new Map<number, [number, number]>();
  for (const unit of units) {
    if (steps) {
      const at = above(steps, unit.lo, false) + 1;
      ranks.set(unit.unit, [at, at]);
      continue;
    }
    // Dense with open values: those certainly above may all share one rank.
    const certain = above(los, unit.hi, false);
    const open = compare(unit.lo, unit.hi) !== 0;
    const possible = above(his, unit.lo, false) - (open ? 1 : 0);
    ranks.set(unit.unit, [(dense ? Math.min(1, certain) : certain) + 1, possible + 1]);
  }
  return ranks;
}

/** The same for one unit alone: counting instead of sorting, for whoever asks about a single unit of a country. */
function rankOne(units: readonly Ranked[], own: Ranked, dense: boolean): [number, number] {
  if (dense) return rank(units, true).get(own.unit) ?? [1, units.length];
  let certain = 0;
  let possible = 0;
  for (const other of units) {
    if (other.unit === own.unit) continue;
    if (compare(other.lo, own.hi) > 0) certain++;
    if (compare(other.hi, own.lo) > 0) possible++;
  }
  return [certain + 1, possible + 1];
}

/**
 * Standing of every unit in every result that concerns it, in the order of the units; with `only`, of that unit (by
 * index) alone.
 */
export function standing(scores: Scores, only?: number): Standing[] {
  const { roster } = scores.book;
  const { plan } = roster;
  const list: Standing[] = [];
  const places = new Map<string, [number, number]>();
  const grades = new Map<string, string | null>();
  for (const result of plan.scheme.results) {
    for (const [at, cls] of plan.classes.entries()) {
      const root = cls.roots.get(result.id);
      if (root === undefined || (only !== undefined && roster.units[only]?.cls !== at)) continue;
      const ranked = roster.units.flatMap((unit): Ranked[] => {
        if (unit.cls !== at) return [];
        const { lo, hi, status } = scores.value(unit.index, root);
        return status === 'notApplicable' ? [] : [{ unit: unit.index, lo, hi }];
      });
      const dense = result.ranking.ties === 'dense';
      const own = ranked.find((one) => one.unit === only);
      const ranges = own
        ? [[own.unit, rankOne(ranked, own, dense)] as const]
        : only === undefined
          ? rank(ranked, dense)
          : [];
      for (const [unit, range] of ranges) places.set(`${unit}|${result.id}`, range);
      for (const [unit, grade] of gradeAll(ranked, cls.grades.get(result.id) ?? []))
        grades.set(`${unit}|${result.id}`, grade);
    }
  }
  for (const unit of only === undefined ? roster.units : roster.units.slice(only, only + 1)) {
    const cls = plan.classes[unit.cls];
    for (const result of plan.scheme.results) {
      const root = cls?.roots.get(result.id);
      if (root === undefined || !cls) continue;
      const { lo, hi, status } = scores.value(unit.index, root);
      const key = `${unit.index}|${result.id}`;
      const range = places.get(key) ?? null;
      const concerned = status !== 'notApplicable';
      list.push({
        unit: unit.index,
        id: unit.id,
        name: unit.name,
        class: cls.id,
        result: result.id,
        resultName: result.name,
        lo,
        hi,
        points: concerned && compare(lo, hi) === 0 ? toText(lo) : null,
        full: toText(cls.nodes[root]?.scale ?? 0),
        range: [toText(lo), toText(hi)],
        status,
        grade: concerned ? (scores.state.fixedGrades.get(key) ?? grades.get(key) ?? null) : null,
        rank: range !== null && range[0] === range[1] ? range[0] : null,
        rankRange: range,
      });
    }
  }
  return list;
}

/** Grades of one class; null where the range still spans two of them. */
function gradeAll(units: readonly Ranked[], grades: readonly PlanGrade[]): Map<number, string | null> {
  const result = new Map<number, string | null>();
  if (grades.length === 0) return result;
  const hasQuota = grades.some((grade) => grade.quota !== null);
  const open = units.some((u) => compare(u.lo, u.hi) !== 0);
  if (!hasQuota) {
    for (const u of units) {
      const [low, high] = [gradeOf(u.lo, grades), gradeOf(u.hi, grades)];
      result.set(u.unit, low === high ? low : null);
    }
    return result;
  }
  // A quota makes every grade depend on all units, so nothing is certain while one of them is open.
  if (open) {
    for (const u of units) result.set(u.unit, null);
    return result;
  }
  let rest = [...units].sort((a, b) => compare(b.lo, a.lo));
  for (const grade of grades) {
    const eligible = rest.filter((u) => grade.min === null || compare(u.lo, grade.min) >= 0);
    const taken = withinQuota(eligible, grade.quota, units.length);
    for (const u of taken) result.set(u.unit, grade.name);
    rest = rest.filter((u) => !taken.includes(u));
  }
  for (const u of rest) result.set(u.unit, null);
  return result;
}

const gradeOf = (x: Exact, grades: readonly PlanGrade[]): string | null =>
  grades.find((grade) => grade.min === null || compare(x, grade.min) >= 0)?.name ?? null;

/** The best up to the quota; those tied at its edge all stay out. */
function withinQuota(sorted: readonly Ranked[], quota: Exact | null, total: number): readonly Ranked[] {
  if (quota === null) return sorted;
  const most = typeof quota === 'number' ? Math.floor((quota * total) / (100 * GRAIN)) : 0;
  if (sorted.length <= most) return sorted;
  const edge = sorted[most];
  return sorted.slice(0, most).filter((u) => edge === undefined || compare(u.lo, edge.lo) > 0);
}
