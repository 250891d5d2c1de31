import type { Status } from '@mingjian/model';
import { compare, type Exact, toText } from '../number/exact.ts';
import { gradeAll } from './grades.ts';
import { isOpen, type Ranked, rank } from './order.ts';
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
  /** Null while the points, or the others', leave it open. */
  readonly rank: number | null;
  readonly rankRange: readonly [number, number] | null;
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
  const grades = new Map<string, string>();
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
      // Whose grade a veto fixes takes nobody's place.
      const graded = ranked.filter(({ unit }) => !scores.state.fixedGrades.has(`${unit}|${result.id}`));
      for (const [unit, grade] of gradeAll(graded, cls.grades.get(result.id) ?? [], ranked.length))
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
      const settled = range !== null && !isOpen({ unit: unit.index, lo, hi });
      list.push({
        unit: unit.index,
        id: unit.id,
        name: unit.name,
        class: cls.id,
        result: result.id,
        resultName: result.name,
        lo,
        hi,
        points: settled ? toText(lo) : null,
        full: toText(cls.nodes[root]?.scale ?? 0),
        range: [toText(lo), toText(hi)],
        status,
        grade: concerned ? (scores.state.fixedGrades.get(key) ?? grades.get(key) ?? null) : null,
        rank: settled && range[0] === range[1] ? range[0] : null,
        rankRange: range,
      });
    }
  }
  return list;
}
