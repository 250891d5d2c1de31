import type { Fact } from '@mingjian/model';
import { type Columns, NO_DAY } from '../rules/rule.ts';
import type { Roster } from './roster.ts';

/** A fact dated outside the scheme's period: kept, listed, never counted. */
export interface SetAside {
  readonly fact: string | number;
  readonly unit: string;
  readonly day: number;
}

/**
 * All facts of a round, clustered by unit and rule so that a score reads straight through memory. Facts of one slot
 * stand together in the order they became known, those that others took the place of after all the rest.
 */
export interface Book {
  readonly roster: Roster;
  readonly columns: Columns;
  readonly known: Int32Array;
  /** Day from which a correction or withdrawal has taken its place; NEVER for most. Null when there is none at all. */
  readonly until: Int32Array | null;
  /** Slot of a unit → first fact; one more at the end. */
  readonly starts: Int32Array;
  /** The facts as given, by the numbers in `columns.row`; empty when they came as columns. */
  readonly facts: readonly Fact[];
  readonly setAside: readonly SetAside[];
  /** Facts that are never live themselves, by which others may yet be named: withdrawals and what is set aside. */
  readonly idle: readonly Fact[];
  /** Names behind `columns.by`. */
  readonly people: readonly string[];
  readonly lastKnown: number;
}

export const NEVER = 2147483647;

/** Facts side by side, in any order. Columns left out take: count 1, value 0, no day, nobody. */
export interface FactColumns {
  /** Unit by index. */
  unit: ArrayLike<number>;
  /** Slot of the unit's class, see `slotOf`. */
  slot: ArrayLike<number>;
  /** Days since 1970-01-01. */
  date: ArrayLike<number>;
  known?: ArrayLike<number> | undefined;
  until?: ArrayLike<number> | undefined;
  count?: ArrayLike<number> | undefined;
  /** Millionths. */
  value?: ArrayLike<number> | undefined;
  of?: ArrayLike<number> | undefined;
  level?: ArrayLike<number> | undefined;
  item?: ArrayLike<number> | undefined;
  by?: ArrayLike<number> | undefined;
  end?: ArrayLike<number> | undefined;
  due?: ArrayLike<number> | undefined;
  startMinute?: ArrayLike<number> | undefined;
  endMinute?: ArrayLike<number> | undefined;
  dueMinute?: ArrayLike<number> | undefined;
}

/**
 * Facts in order of unit and slot (a counting sort: linear, and it keeps the order given). With a period, facts dated
 * outside it are passed over.
 */
function orderByCell(
  roster: Roster,
  source: FactColumns,
  starts: Int32Array,
  period: readonly [number, number] | null,
): Int32Array {
  const { slotBase } = roster;
  const unit = wholes(source.unit);
  const slot = wholes(source.slot);
  const date = wholes(source.date);
  const [first, last] = period ?? [NO_DAY, NEVER];
  const cells = new Int32Array(unit.length);
  for (let i = 0; i < unit.length; i++) {
    const day = date[i] as number;
    const cell = day < first || day > last ? -1 : (slotBase[unit[i] as number] as number) + (slot[i] as number);
    cells[i] = cell;
    if (cell >= 0) starts[cell + 1] = (starts[cell + 1] as number) + 1;
  }
  for (let c = 1; c < starts.length; c++) starts[c] = (starts[c] as number) + (starts[c - 1] as number);
  const next = starts.slice();
  const order = new Int32Array(starts[starts.length - 1] as number);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as number;
    if (cell < 0) continue;
    const place = next[cell] as number;
    next[cell] = place + 1;
    order[place] = i;
  }
  return order;
}

/** Within each cell what still counts comes first, then what was replaced, both in the order they became known. */
function sortCells(order: Int32Array, known: Int32Array, until: Int32Array | null, starts: Int32Array): void {
  const isEnded = (row: number): boolean => until !== null && until[row] !== NEVER;
  const isAfter = (row: number, ended: boolean, day: number): boolean =>
    isEnded(row) === ended ? (known[row] as number) > day : !ended;
  for (let cell = 0; cell + 1 < starts.length; cell++) {
    const from = starts[cell] as number;
    const to = starts[cell + 1] as number;
    for (let i = from + 1; i < to; i++) {
      const row = order[i] as number;
      const day = known[row] as number;
      const ended = isEnded(row);
      let j = i;
      while (j > from && isAfter(order[j - 1] as number, ended, day)) {
        order[j] = order[j - 1] as number;
        j--;
      }
      order[j] = row;
    }
  }
}

// One kind of array in each loop below: a loop that sees many kinds runs an order of magnitude slower.

/** The same whole numbers as an Int32Array, copied only when they are something else. */
export const wholes = (column: ArrayLike<number>): Int32Array =>
  column instanceof Int32Array ? column : new Int32Array(column as ArrayLike<number> & Iterable<number>);

function pickWholes(column: Int32Array, row: Int32Array): Int32Array {
  const out = new Int32Array(row.length);
  for (let i = 0; i < row.length; i++) out[i] = column[row[i] as number] as number;
  return out;
}

function pickFloats(column: Float64Array, row: Int32Array): Float64Array {
  const out = new Float64Array(row.length);
  for (let i = 0; i < row.length; i++) out[i] = column[row[i] as number] as number;
  return out;
}

/** Clusters facts given as columns. Rows keep their numbers in `columns.row`. */
export function cluster(
  roster: Roster,
  source: FactColumns,
  rest: {
    facts?: readonly Fact[];
    setAside?: readonly SetAside[];
    idle?: readonly Fact[];
    people?: readonly string[];
    period?: readonly [number, number];
  } = {},
): Book {
  const starts = new Int32Array((roster.slotBase[roster.units.length] as number) + 1);
  const row = orderByCell(roster, source, starts, rest.period ?? null);
  const n = row.length;
  const until = source.until ? wholes(source.until) : null;
  sortCells(row, wholes(source.known ?? source.date), until, starts);

  // A column nobody fills costs no memory: the rules that read it have no facts.
  const ints = (column: ArrayLike<number> | undefined): Int32Array =>
    column ? pickWholes(wholes(column), row) : new Int32Array(0);
  const floats = (column: ArrayLike<number> | undefined): Float64Array =>
    column ? pickFloats(column instanceof Float64Array ? column : Float64Array.from(column), row) : new Float64Array(0);
  const date = ints(source.date);
  const known = source.known ? ints(source.known) : date;
  let lastKnown = NO_DAY;
  for (let i = 0; i < n; i++) if ((known[i] as number) > lastKnown) lastKnown = known[i] as number;
  return {
    roster,
    columns: {
      row,
      date,
      count: source.count ? ints(source.count) : new Int32Array(n).fill(1),
      value: floats(source.value),
      of: floats(source.of),
      level: ints(source.level),
      item: ints(source.item),
      by: ints(source.by),
      end: ints(source.end),
      due: ints(source.due),
      startMinute: ints(source.startMinute),
      endMinute: ints(source.endMinute),
      dueMinute: ints(source.dueMinute),
    },
    known,
    until: until && pickWholes(until, row),
    starts,
    facts: rest.facts ?? [],
    setAside: rest.setAside ?? [],
    idle: rest.idle ?? [],
    people: rest.people ?? [],
    lastKnown,
  };
}
