import type { FactKind } from '@mingjian/model';
import { type Cell, type Columns, NO_DAY } from '../rules/rule.ts';
import { type Book, NEVER } from './book.ts';

/** Facts added after the book was clustered, by the cell they belong to: indices into the tail's own columns. */
export interface Tail {
  readonly columns: Columns;
  readonly known: ArrayLike<number>;
  readonly until: ArrayLike<number>;
  readonly cells: ReadonlyMap<number, readonly number[]>;
}

/** Columns of whole numbers, with what one that nobody fills would hold. */
const INTS = [
  ['row', 0],
  ['date', 0],
  ['count', 0],
  ['level', 0],
  ['item', 0],
  ['by', 0],
  ['end', NO_DAY],
  ['due', NO_DAY],
  ['startMinute', -1],
  ['endMinute', -1],
  ['dueMinute', -1],
] as const;
const FLOATS = ['value', 'of'] as const;
type Name = (typeof INTS)[number][0] | (typeof FLOATS)[number];

/** What a rule reads of a fact of a kind, beside its number, day and count: a veto counts whatever it watches. */
const READ: Record<FactKind, readonly Name[]> = {
  event: ['level'],
  item: ['item', 'value'],
  level: ['level'],
  delivery: ['due'],
  case: ['end', 'due', 'startMinute', 'endMinute', 'dueMinute'],
  measure: ['value', 'of'],
  mark: ['value', 'by'],
  rating: ['value', 'by'],
  score: ['value'],
};

/** The columns that facts of these kinds need, as bits in the order of INTS and then FLOATS. */
export function wantedBy(kinds: readonly FactKind[]): number {
  const names = new Set<Name>(['row', 'date', 'count', ...kinds.flatMap((kind) => READ[kind])]);
  return [...INTS.map(([name]) => name), ...FLOATS].reduce((bits, name, c) => bits | (names.has(name) ? 1 << c : 0), 0);
}

/**
 * Hands out the live facts of a slot. As a rule they lie ready in the book and nothing is copied; only where some are
 * not yet known, replaced, or added since, the live ones are copied side by side.
 */
export interface Gatherer {
  readonly cell: Cell;
  /** Fills `cell` with the live facts of `ports` slots from cell number `first` on, as far as `wanted` goes. */
  gather(first: number, ports: number, wanted: number): void;
}

export function makeGatherer(book: Book, asOf: number, tail: Tail | null): Gatherer {
  const { columns, known, until, starts } = book;
  const cell: Cell = { cols: columns, a: 0, b: 0, a2: 0, b2: 0 };
  // Without a tail a column that the book leaves empty stays empty.
  const shape = tail === null ? columns : null;
  let scratch = makeScratch(64, shape);
  // By place and not by name: this is read for every slot that holds a withdrawn fact.
  const sources = arraysOf(columns);
  let targets = arraysOf(scratch);
  /** The live facts of a slot in the order they became known: places in the book, or ~places in the tail. */
  let picked = new Int32Array(64);
  let late = new Int32Array(64);

  // As a rule everything is known by the as-of day and nothing has been replaced: then nothing need be looked at.
  const allKnown = book.lastKnown <= asOf;
  const isLive = (i: number): boolean =>
    (allKnown || (known[i] as number) <= asOf) && (until === null || (until[i] as number) > asOf);

  /** Where the live facts found last begin and end. */
  let begin = 0;
  let end = 0;

  /** Finds the live facts of [from, to); false where they do not lie together, or not in the order they became known. */
  function findRun(from: number, to: number): boolean {
    begin = from;
    end = to;
    // What was replaced stands behind the rest, so the last fact tells for all; but not where facts come and go.
    const all = until === null || from === to || (tail === null && until[to - 1] === NEVER);
    if (allKnown && all) return true;
    while (begin < to && !isLive(begin)) begin++;
    end = begin;
    while (end < to && isLive(end)) end++;
    for (let i = end + 1; i < to; i++) if (isLive(i)) return false;
    if (until === null || end === begin) return true;
    if (tail === null) return until[end - 1] === NEVER;
    for (let i = begin + 1; i < end; i++) if (!isBefore(i - 1, i)) return false;
    return true;
  }

  const knownAt = (p: number): number => (p < 0 ? (tail?.known[~p] as number) : (known[p] as number));
  const rowAt = (p: number): number => (p < 0 ? (tail?.columns.row[~p] as number) : (columns.row[p] as number));
  const isBefore = (p: number, q: number): boolean => inOrder(p, q) < 0;
  const inOrder = (p: number, q: number): number => knownAt(p) - knownAt(q) || rowAt(p) - rowAt(q);

  /** Copies the live facts of a slot into the scratch columns from place `at` on; returns the place after them. */
  function copy(slot: number, at: number, wanted: number): number {
    const n = pick(starts[slot] as number, starts[slot + 1] as number, tail?.cells.get(slot) ?? []);
    if (at + n > scratch.row.length) {
      scratch = grown(scratch, at + n, shape);
      targets = arraysOf(scratch);
    }
    const more = tail === null ? sources : arraysOf(tail.columns);
    for (let c = 0; c < INTS.length; c++) {
      const to = targets.ints[c] as Int32Array;
      if (wanted & (1 << c) && to.length > 0)
        fillInts(to, sources.ints[c] as Int32Array, more.ints[c] as Int32Array, INTS[c]?.[1] ?? 0, at, n);
    }
    for (let c = 0; c < FLOATS.length; c++) {
      const to = targets.floats[c] as Float64Array;
      if (wanted & (1 << (INTS.length + c)) && to.length > 0)
        fillFloats(to, sources.floats[c] as Float64Array, more.floats[c] as Float64Array, at, n);
    }
    return at + n;
  }

  /** Returns how many are live. */
  function pick(from: number, to: number, added: readonly number[]): number {
    const room = to - from + added.length;
    if (room > picked.length) [picked, late] = [new Int32Array(room * 2), new Int32Array(room * 2)];
    let n = 0;
    let sorted = true;
    for (let i = from; i < to; i++) {
      if (!isLive(i)) continue;
      if (n > 0 && !isBefore(picked[n - 1] as number, i)) sorted = false;
      picked[n++] = i;
    }
    if (!sorted) picked.subarray(0, n).sort(inOrder);
    let m = 0;
    for (const t of added) {
      if ((tail?.known[t] as number) <= asOf && (tail?.until[t] as number) > asOf) late[m++] = ~t;
    }
    // From the back: of both what became known last goes last.
    for (let at = n + m - 1, i = n - 1, k = m - 1; k >= 0; at--) {
      const isEarlier = i >= 0 && isBefore(late[k] as number, picked[i] as number);
      picked[at] = isEarlier ? (picked[i--] as number) : (late[k--] as number);
    }
    return n + m;
  }

  // One loop per kind of array: a loop over both is several times as slow.
  function fillInts(to: Int32Array, from: Int32Array, more: Int32Array, absent: number, at: number, n: number): void {
    const filled = from.length > 0;
    for (let k = 0; k < n; k++) {
      const p = picked[k] as number;
      to[at + k] = p < 0 ? (more[~p] as number) : filled ? (from[p] as number) : absent;
    }
  }

  function fillFloats(to: Float64Array, from: Float64Array, more: Float64Array, at: number, n: number): void {
    const filled = from.length > 0;
    for (let k = 0; k < n; k++) {
      const p = picked[k] as number;
      to[at + k] = p < 0 ? (more[~p] as number) : filled ? (from[p] as number) : 0;
    }
  }

  return {
    cell,
    gather(first, ports, wanted) {
      const second = starts[first + 1] as number;
      const last = ports > 1 ? (starts[first + 2] as number) : second;
      const added = tail !== null && (tail.cells.has(first) || (ports > 1 && tail.cells.has(first + 1)));
      if (!added && findRun(starts[first] as number, second)) {
        cell.a = begin;
        cell.b = end;
        if (ports < 2 || findRun(second, last)) {
          cell.a2 = ports < 2 ? end : begin;
          cell.b2 = end;
          cell.cols = columns;
          return;
        }
      }
      cell.a = 0;
      cell.b = copy(first, 0, wanted);
      cell.a2 = cell.b;
      cell.b2 = ports > 1 ? copy(first + 1, cell.b, wanted) : cell.b;
      cell.cols = scratch;
    },
  };
}

const arraysOf = (columns: Columns): { ints: Int32Array[]; floats: Float64Array[] } => ({
  ints: INTS.map(([key]) => columns[key]),
  floats: FLOATS.map((key) => columns[key]),
});

/** Empty columns of a size; those without a length in `like` get none either. */
export function makeScratch(size: number, like: Columns | null = null): Columns {
  const ints = (key: (typeof INTS)[number][0]): Int32Array => new Int32Array(like?.[key].length === 0 ? 0 : size);
  const floats = (key: (typeof FLOATS)[number]): Float64Array => new Float64Array(like?.[key].length === 0 ? 0 : size);
  return {
    row: ints('row'),
    date: ints('date'),
    count: ints('count'),
    value: floats('value'),
    of: floats('of'),
    level: ints('level'),
    item: ints('item'),
    by: ints('by'),
    end: ints('end'),
    due: ints('due'),
    startMinute: ints('startMinute'),
    endMinute: ints('endMinute'),
    dueMinute: ints('dueMinute'),
  };
}

/** The same facts with room for more. */
export function grown(old: Columns, size: number, like: Columns | null = null): Columns {
  const next = makeScratch(Math.max(size, old.row.length * 2), like);
  for (const [key] of INTS) next[key].set(old[key]);
  for (const key of FLOATS) next[key].set(old[key]);
  return next;
}
