import type { Fact } from '@mingjian/model';
import { done, failed, type Outcome, type Problem, problem } from '@mingjian/model/problem';
import { type Book, NEVER } from '../facts/book.ts';
import { grown, makeGatherer, makeScratch, type Tail } from '../facts/gather.ts';
import { isWithdrawal, type Read, readFact } from '../facts/read.ts';
import type { Lane } from '../number/lane.ts';
import type { Columns } from '../rules/rule.ts';
import { contextOf } from '../tree/compile.ts';
import type { PlanNode } from '../tree/plan.ts';
import { evaluateNode } from './node.ts';
import { rankRule } from './ranks.ts';
import { type Scores, scoresOf } from './score.ts';
import { classOf, type State } from './state.ts';

/** Scores that follow single facts at once: what-if, a scoring desk, a stream of findings. */
export interface Live {
  /** Always up to date. */
  readonly scores: Scores;
  /** Adds one fact, validated like a row of a file; only what hangs on it is computed again. */
  add(fact: Fact): Outcome<void>;
  /** Takes a fact back by its id. False when there is none. */
  remove(id: string): boolean;
}

interface MutableTail extends Tail {
  columns: Columns;
  known: number[];
  until: number[];
  cells: Map<number, number[]>;
}

/** Before any as-of day: a fact removed was never there. */
const LONG_AGO = -2147483647;

const copyLane = (lane: Lane): Lane => ({ cells: lane.cells.slice(), off: new Map(lane.off) });

/** Opens a copy of the scores for changes; the scores given stay as they are. */
export function openLive(scores: Scores): Live {
  const from = scores.state;
  const { roster } = from;
  const tail: MutableTail = { columns: makeScratch(16), known: [], until: [], cells: new Map() };
  const facts = [...from.book.facts];
  const book: Book = { ...from.book, facts, until: from.book.until?.slice() ?? null };
  let gatherer = makeGatherer(book, from.asOf, tail);
  const state: State = {
    ...from,
    book,
    lo: copyLane(from.lo),
    hi: copyLane(from.hi),
    ownLo: copyLane(from.ownLo),
    ownHi: copyLane(from.ownHi),
    status: from.status.slice(),
    fired: from.fired.slice(),
    fixedGrades: new Map(from.fixedGrades),
    ranks: new Map(from.ranks),
    get gatherer() {
      return gatherer;
    },
  };
  const people = new Map(book.people.map((name, i) => [name, i]));
  let ids: Map<string, { cell: number; at: number; added: boolean }> | null = null;

  function idIndex(): Map<string, { cell: number; at: number; added: boolean }> {
    if (ids) return ids;
    ids = new Map();
    for (let cell = 0; cell + 1 < book.starts.length; cell++) {
      for (let at = book.starts[cell] as number; at < (book.starts[cell + 1] as number); at++) {
        const id = facts[book.columns.row[at] as number]?.id;
        if (id !== undefined) ids.set(id, { cell, at, added: false });
      }
    }
    return ids;
  }

  /** Ends a fact's life on a day. */
  function end(where: { at: number; added: boolean }, day: number): void {
    if (where.added) tail.until[where.at] = day;
    else {
      if (book.until === null) {
        (book as { until: Int32Array | null }).until = new Int32Array(book.known.length).fill(NEVER);
        gatherer = makeGatherer(book, from.asOf, tail);
      }
      (book.until as Int32Array)[where.at] = day;
    }
  }

  function append(read: Read, fact: Fact, cell: number): void {
    const at = tail.known.length;
    if (at >= tail.columns.row.length) tail.columns = grown(tail.columns, at + 1);
    const { columns } = tail;
    columns.row[at] = facts.push(fact) - 1;
    for (const key of [
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
    ] as const)
      columns[key][at] = read[key];
    tail.known.push(read.known);
    tail.until.push(NEVER);
    const list = tail.cells.get(cell) ?? [];
    // In the order they became known; a late entry with an early day finds its place.
    let place = list.length;
    while (place > 0 && (tail.known[list[place - 1] as number] as number) > read.known) place--;
    list.splice(place, 0, at);
    tail.cells.set(cell, list);
    if (fact.id !== undefined) ids?.set(fact.id, { cell, at, added: true });
  }

  /** The leaf a cell belongs to, and everything that hangs on it. */
  function refreshCell(unit: number, slot: number): void {
    const cls = classOf(state, unit);
    const owner = cls.slotOwner[slot];
    const leaf = owner && cls.nodes[owner.node];
    if (!leaf) return;
    const ranked = leaf.rules.filter((rule) => rule.compiled.ranked);
    const at = roster.units[unit]?.cls ?? 0;
    for (const rule of ranked) state.ranks.set(rule, rankRule(roster, gatherer, at, leaf, rule));
    if (ranked.length === 0) refresh(unit, leaf);
    else for (const one of roster.units) if (one.cls === at) refresh(one.index, leaf);
  }

  function refresh(unit: number, from: PlanNode): void {
    const cls = classOf(state, unit);
    const parent = roster.units[unit]?.parent ?? -1;
    for (let node: PlanNode | undefined = from; node; node = cls.nodes[node.parent]) {
      evaluateNode(state, unit, cls, node, null);
      if (node.own < 0 || parent < 0) continue;
      const above = classOf(state, parent);
      const twin = above.nodes[above.bySource.get(node.source)?.get(contextOf(node)) ?? -1];
      if (twin?.compose?.parts.some((part) => part.class === cls.id)) refresh(parent, twin);
    }
  }

  return {
    scores: scoresOf(state),
    add(fact) {
      const problems: Problem[] = [];
      const read = readFact(roster, fact, undefined, people, problems);
      const replaced = fact.replaces === undefined ? undefined : idIndex().get(fact.replaces);
      if (fact.replaces !== undefined && !replaced)
        problems.push(problem('fact-replaces-unknown', { column: 'replaces' }, { id: fact.replaces }));
      if (fact.id !== undefined && idIndex().has(fact.id))
        problems.push(problem('fact-id-twice', { column: 'id' }, { id: fact.id, first: '' }));
      if (!read || problems.length > 0) return failed(problems);
      const cell = (roster.slotBase[read.unit] as number) + read.slot;
      if (!replaced && read.share !== 'many' && isTaken(read, cell)) {
        return failed([
          problem(
            'fact-twice',
            {},
            { first: '', what: [fact.unit, fact.indicator, fact.item, fact.by].filter(Boolean).join(' ') },
          ),
        ]);
      }
      if (replaced) {
        end(replaced, read.known);
        const slot = replaced.cell - (roster.slotBase[read.unit] as number);
        if (replaced.cell !== cell || isWithdrawal(fact)) refreshCell(read.unit, slot);
      }
      const inside = read.date >= roster.plan.from && read.date <= roster.plan.to;
      if (!isWithdrawal(fact) && inside) {
        append(read, fact, cell);
        refreshCell(read.unit, read.slot);
      }
      return done(undefined);
    },
    remove(id) {
      const where = idIndex().get(id);
      if (!where) return false;
      end(where, LONG_AGO);
      ids?.delete(id);
      const unit = unitOf(where.cell);
      refreshCell(unit, where.cell - (roster.slotBase[unit] as number));
      return true;
    },
  };

  /** The slot already holds a fact that lives today. */
  function isTaken(read: Read, cell: number): boolean {
    gatherer.gather(cell, 1);
    const { cols, a, b } = gatherer.cell;
    for (let i = a; i < b; i++) {
      if (read.share === 'single') return true;
      if (read.share === 'item' && cols.item[i] === read.item) return true;
      if (read.share === 'by' && read.by >= 0 && cols.by[i] === read.by) return true;
    }
    return false;
  }

  function unitOf(cell: number): number {
    const { slotBase } = roster;
    let low = 0;
    let high = roster.units.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((slotBase[middle] as number) <= cell) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
