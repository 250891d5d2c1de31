import { type Cell, type Columns, NO_DAY } from '../rules/rule.ts';
import { type Book, NEVER } from './book.ts';

/** Facts added after the book was clustered, by the cell they belong to: indices into the tail's own columns. */
export interface Tail {
  readonly columns: Columns;
  readonly known: ArrayLike<number>;
  readonly until: ArrayLike<number>;
  readonly cells: ReadonlyMap<number, readonly number[]>;
}

const COLUMNS = [
  'row',
  'date',
  'count',
  'value',
  'of',
  'level',
  'item',
  'by',
  'end',
  'due',
  'startMinute',
  'endMinute',
  'dueMinute',
] as const;

/** What a column that nobody fills would hold. */
const ABSENT: Partial<Record<(typeof COLUMNS)[number], number>> = {
  end: NO_DAY,
  due: NO_DAY,
  startMinute: -1,
  endMinute: -1,
  dueMinute: -1,
};

/**
 * Hands out the live facts of a slot. As a rule they lie ready in the book and nothing is copied; only where some are
 * not yet known, replaced, or added since, the live ones are copied side by side.
 */
export interface Gatherer {
  readonly cell: Cell;
  /** Fills `cell` with the live facts of `ports` slots from cell number `first` on. */
  gather(first: number, ports: number): void;
}

export function makeGatherer(book: Book, asOf: number, tail: Tail | null): Gatherer {
  const { columns, known, until, starts } = book;
  const cell: Cell = { cols: columns, a: 0, b: 0, a2: 0, b2: 0 };
  const used = COLUMNS.filter((key) => columns[key].length > 0);
  const unused = COLUMNS.filter((key) => columns[key].length === 0);
  let scratch = makeScratch(64);
  let picked = new Int32Array(64);

  const allLive = (from: number, to: number): boolean => {
    // Facts stand in the order they became known, so the last one tells for all.
    if (to > from && (known[to - 1] as number) > asOf) return false;
    if (until !== null)
      for (let i = from; i < to; i++) if ((until[i] as number) !== NEVER && (until[i] as number) <= asOf) return false;
    return true;
  };

  /** Copies the live facts of a slot into the scratch columns from place `at` on; returns the place after them. */
  function copy(slot: number, at: number): number {
    const from = starts[slot] as number;
    const to = starts[slot + 1] as number;
    const added = tail?.cells.get(slot);
    if (tail !== null && added !== undefined) return merge(from, to, added, tail, at);
    if (to - from > picked.length) picked = new Int32Array((to - from) * 2);
    let n = 0;
    for (let i = from; i < to; i++) {
      if ((known[i] as number) <= asOf && (until === null || (until[i] as number) > asOf)) picked[n++] = i;
    }
    if (at + n > scratch.row.length) scratch = grown(scratch, at + n);
    for (const key of used) {
      const source = columns[key];
      const target = scratch[key];
      for (let k = 0; k < n; k++) target[at + k] = source[picked[k] as number] as number;
    }
    for (const key of unused) scratch[key].fill(ABSENT[key] ?? 0, at, at + n);
    return at + n;
  }

  /** The same where facts were added since: both parts are in the order of `known`, and so is the whole. */
  function merge(from: number, to: number, added: readonly number[], more: Tail, at: number): number {
    let next = at;
    if (at + to - from + added.length > scratch.row.length) scratch = grown(scratch, at + to - from + added.length);
    let a = 0;
    for (let i = from; i <= to; i++) {
      const day = i < to ? (known[i] as number) : Number.POSITIVE_INFINITY;
      for (; a < added.length; a++) {
        const t = added[a] as number;
        const ahead = day - (more.known[t] as number);
        if (ahead < 0 || (ahead === 0 && (more.columns.row[t] as number) > (columns.row[i] as number))) break;
        if ((more.known[t] as number) <= asOf && (more.until[t] as number) > asOf) put(more.columns, t, next++);
      }
      if (i < to && day <= asOf && (until === null || (until[i] as number) > asOf)) put(columns, i, next++);
    }
    return next;
  }

  function put(source: Columns, from: number, to: number): void {
    for (const key of COLUMNS) {
      const column = source[key];
      scratch[key][to] = column.length > 0 ? (column[from] as number) : (ABSENT[key] ?? 0);
    }
  }

  return {
    cell,
    gather(first, ports) {
      const b = starts[first + 1] as number;
      const b2 = ports > 1 ? (starts[first + 2] as number) : b;
      const added = tail !== null && (tail.cells.has(first) || (ports > 1 && tail.cells.has(first + 1)));
      if (!added && allLive(starts[first] as number, b) && (ports < 2 || allLive(b, b2))) {
        cell.cols = columns;
        cell.a = starts[first] as number;
        cell.b = b;
        cell.a2 = b;
        cell.b2 = b2;
        return;
      }
      cell.a = 0;
      cell.b = copy(first, 0);
      cell.a2 = cell.b;
      cell.b2 = ports > 1 ? copy(first + 1, cell.b) : cell.b;
      cell.cols = scratch;
    },
  };
}

/** Empty columns of a size. */
export function makeScratch(size: number): Columns {
  const ints = (): Int32Array => new Int32Array(size);
  return {
    row: ints(),
    date: ints(),
    count: ints(),
    value: new Float64Array(size),
    of: new Float64Array(size),
    level: ints(),
    item: ints(),
    by: ints(),
    end: ints(),
    due: ints(),
    startMinute: ints(),
    endMinute: ints(),
    dueMinute: ints(),
  };
}

/** The same facts with room for more. */
export function grown(old: Columns, size: number): Columns {
  const next = makeScratch(Math.max(size, old.row.length * 2));
  for (const key of COLUMNS) next[key].set(old[key]);
  return next;
}
