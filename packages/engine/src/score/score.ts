import type { Status } from '@mingjian/model';
import { dayText, parseDay } from '../calendar/days.ts';
import type { Book } from '../facts/book.ts';
import { compare, type Exact } from '../number/exact.ts';
import { getCell } from '../number/lane.ts';
import { evaluateUnit } from './node.ts';
import { makeState, NOT_APPLICABLE, type State, VETOED } from './state.ts';

/** The value of a node for a unit. `lo` and `hi` differ while something is not yet known. */
export interface Value {
  readonly lo: Exact;
  readonly hi: Exact;
  readonly status: Status;
}

/** Scores of all units as of a day. Values are read by unit index and the node index of the unit's class. */
export interface Scores {
  readonly book: Book;
  readonly asOf: string;
  readonly state: State;
  value(unit: number, node: number): Value;
  /** The value before composition, for nodes that a composition reads; else the same as `value`. */
  own(unit: number, node: number): Value;
}

/** The default day: everything is over and everything known counts. */
export const lastDay = (book: Book): number => Math.max(book.roster.plan.to, book.lastKnown);

/** Scores every unit. `asOf` (yyyy-mm-dd, default: the last day) must be a day. Pure: same book and day, same bytes. */
export function score(book: Book, options: { asOf?: string | undefined } = {}): Scores {
  const day = options.asOf === undefined ? lastDay(book) : parseDay(options.asOf);
  if (day === null) throw new RangeError(`not a day: ${options.asOf}`);
  const state = makeState(book, day, null);
  for (const unit of book.roster.order) evaluateUnit(state, unit, null);
  return scoresOf(state);
}

export function scoresOf(state: State): Scores {
  const { book, roster } = state;
  const statusAt = (cell: number, lo: Exact, hi: Exact): Status => {
    if (state.status[cell] === NOT_APPLICABLE) return 'notApplicable';
    if (compare(lo, hi) !== 0) return 'provisional';
    return state.status[cell] === VETOED ? 'vetoed' : 'final';
  };
  return {
    book,
    asOf: dayText(state.asOf),
    state,
    value(unit, node) {
      const cell = (roster.nodeBase[unit] as number) + node;
      const lo = getCell(state.lo, cell);
      const hi = getCell(state.hi, cell);
      return { lo, hi, status: statusAt(cell, lo, hi) };
    },
    own(unit, node) {
      const at = roster.plan.classes[roster.units[unit]?.cls ?? 0]?.nodes[node]?.own ?? -1;
      const cell = (roster.nodeBase[unit] as number) + node;
      if (at < 0 || state.status[cell] === NOT_APPLICABLE) return this.value(unit, node);
      const own = (roster.ownBase[unit] as number) + at;
      const lo = getCell(state.ownLo, own);
      const hi = getCell(state.ownHi, own);
      return { lo, hi, status: statusAt(cell, lo, hi) };
    },
  };
}
