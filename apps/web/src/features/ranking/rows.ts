import { type PlanNode, type Standing, toNumber } from '@mingjian/engine';
import type { Fact, Status } from '@mingjian/model';
import { columnPlaces, decimalText } from '../../ui/number.ts';
import type { Sort } from '../../ui/sort-header.tsx';
import { type Axis, shareOn } from './axis.ts';

/** One unit in the ranking: the exact texts for reading, plain numbers for drawing and ordering. */
export interface Row {
  unit: number;
  id: string;
  name: string;
  points: string | null;
  range: readonly [string, string];
  lo: number;
  hi: number;
  status: Status;
  grade: string | null;
  /** The grade follows from a veto, whatever the points say. */
  gradeFixed: boolean;
  rank: number | null;
  rankRange: readonly [number, number] | null;
}

const NONE: ReadonlyMap<string, string> = new Map();

export function rowsOf(
  standing: readonly Standing[],
  result: string,
  classId: string,
  fixedGrades: ReadonlyMap<string, string> = NONE,
): Row[] {
  const rows: Row[] = [];
  for (const each of standing) {
    if (each.result !== result || each.class !== classId) continue;
    const { unit, id, name, points, range, status, grade, rank, rankRange } = each;
    rows.push({
      unit,
      id,
      name,
      points,
      range,
      status,
      grade,
      gradeFixed: fixedGrades.has(`${unit}|${result}`),
      rank,
      rankRange,
      lo: toNumber(each.lo),
      hi: toNumber(each.hi),
    });
  }
  return rows;
}

/** Best place first; of two with the same best place the one whose worst place is better. */
const byRank = (a: Row, b: Row): number =>
  (a.rank ?? a.rankRange?.[0] ?? Infinity) - (b.rank ?? b.rankRange?.[0] ?? Infinity) ||
  (a.rank ?? a.rankRange?.[1] ?? Infinity) - (b.rank ?? b.rankRange?.[1] ?? Infinity) ||
  b.lo - a.lo ||
  a.unit - b.unit;

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

const orders: Record<string, (a: Row, b: Row) => number> = {
  rank: byRank,
  name: (a, b) => collator.compare(a.name, b.name),
  points: (a, b) => a.lo + a.hi - (b.lo + b.hi) || a.hi - b.hi,
  grade: (a, b) => collator.compare(a.grade ?? '', b.grade ?? '') || byRank(a, b),
};

export function sortRows(rows: readonly Row[], sort: Sort): Row[] {
  const order = orders[sort.by] ?? byRank;
  const sorted = [...rows].sort(order);
  return sort.down ? sorted.reverse() : sorted;
}

export function findRows(rows: readonly Row[], text: string): readonly Row[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return rows;
  return rows.filter((row) => row.name.toLowerCase().includes(wanted) || row.id.toLowerCase() === wanted);
}

/** Whether by a day no fact was known: a fact is known, where it does not say otherwise, on its own day. */
export const nothingBy = (facts: readonly Pick<Fact, 'known' | 'date'>[], day: string): boolean =>
  facts.every(({ known, date }) => (known ?? date ?? '') > day);

/** What can be said of the points of all units together: of those decided their figures, of the others within what they lie. */
export interface Spread {
  readonly decided: readonly Row[];
  readonly figures: { readonly highest: number; readonly mean: number; readonly lowest: number } | null;
  readonly open: { readonly count: number; readonly lo: number; readonly hi: number } | null;
}

/** `nothing`: no fact is there yet, so that no score is decided, whatever the rules give where nothing was found. */
export function spreadOf(rows: readonly Row[], nothing: boolean, full: number): Spread {
  const decided = nothing ? [] : rows.filter(({ points }) => points !== null);
  const others = nothing ? rows : rows.filter(({ points }) => points === null);
  const least = (of: readonly Row[]): number => of.reduce((low, { lo }) => Math.min(low, lo), Infinity);
  const most = (of: readonly Row[]): number => of.reduce((high, { hi }) => Math.max(high, hi), -Infinity);
  const mean = decided.reduce((sum, { lo }) => sum + lo, 0) / decided.length;
  const range = nothing ? { lo: 0, hi: Math.max(full, most(others)) } : { lo: least(others), hi: most(others) };
  return {
    decided,
    figures: decided.length === 0 ? null : { highest: most(decided), mean, lowest: least(decided) },
    open: others.length === 0 ? null : { count: others.length, ...range },
  };
}

/** Whether something counted can still add or take points that no range foresees: what nobody recorded counts as not happened. */
export const countsAnything = (nodes: readonly Pick<PlanNode, 'rules'>[]): boolean =>
  nodes.some(({ rules }) => rules.some(({ takes }) => takes.includes('event')));

/** How the points of many units lie: counts in equal steps from one end of the axis to the other. */
export function histogram(rows: readonly Row[], axis: Axis, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const row of rows) {
    const middle = (row.lo + row.hi) / 2;
    const bin = Math.min(bins - 1, Math.floor(shareOn(axis, middle) * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

/** `3`, `2–5`, or a dash while nothing can be said. */
export function rankText(of: Pick<Row, 'rank' | 'rankRange'>): string {
  if (of.rank !== null) return String(of.rank);
  if (!of.rankRange) return '—';
  const [best, worst] = of.rankRange;
  return best === worst ? String(best) : `${best}–${worst}`;
}

/** The rows as a table for a spreadsheet: figures as the screen rounds them, the two ends of a range in columns of their own. */
export function tableOf(rows: readonly Row[], statusWord: (status: Status) => string): (string | null)[][] {
  const places = columnPlaces(rows.flatMap(({ range }) => range));
  return rows.map(({ points, range, ...row }) => [
    rankText(row),
    row.name,
    points === null ? null : decimalText(points, places),
    ...range.map((end) => decimalText(end, places)),
    row.grade,
    statusWord(row.status),
  ]);
}
