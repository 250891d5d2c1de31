import type { Fact } from '@mingjian/model';
import { done, failed, type Outcome, type Problem, problem } from '@mingjian/model/problem';
import { parseMoment } from '../calendar/days.ts';
import type { Columns } from '../rules/rule.ts';
import { type Book, NEVER } from './book.ts';
import { grown, makeScratch, type Tail } from './gather.ts';
import { makeNumbering } from './numbering.ts';
import { isWithdrawal, type Read, readFact } from './read.ts';
import { nameOf, slotWords } from './take.ts';

/** Where a fact of an open book lies; `at` is −1 for one that is never live itself: a withdrawal, or set aside. */
interface Entry {
  readonly fact: Fact;
  readonly unit: number;
  readonly cell: number;
  readonly at: number;
  readonly added: boolean;
}

/** A book that can still change: facts come to its tail, and their days of life are set anew. */
export interface OpenBook {
  readonly book: Book;
  readonly tail: Tail;
  /** Takes a fact, validated like a row of a file; gives the cells that are touched. */
  add(fact: Fact): Outcome<Touched[]>;
  /** Takes a fact back; null when there is none of that id, or a correction still refers to it. */
  remove(id: string): Touched[] | null;
}

export interface Touched {
  readonly unit: number;
  readonly cell: number;
}

/** Before any as-of day: a fact removed was never there. */
const LONG_AGO = -2147483647;
const NUMBERS = [
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

/** A copy of a book that can change. `renewed` is called when the days of life of the old facts get a place of their own. */
export function openBook(from: Book, renewed: () => void): OpenBook {
  const { roster, starts } = from;
  const { plan } = roster;
  const facts = [...from.facts];
  const setAside = [...from.setAside];
  const row = from.columns.row.slice();
  if (facts.length === 0) for (const number of row) facts.length = Math.max(facts.length, number + 1);
  const people = [...from.people];
  const numbers = new Map(people.map((name, i) => [name, i]));
  const book = {
    ...from,
    facts,
    setAside,
    people,
    columns: { ...from.columns, row },
    until: from.until?.slice() ?? null,
  };
  const tail = {
    columns: makeScratch(16),
    known: [] as number[],
    until: [] as number[],
    cells: new Map<number, number[]>(),
  };
  const numbering = makeNumbering(starts, row, tail, facts);
  let index: { byId: Map<string, Entry>; replacedBy: Map<string, Fact> } | null = null;

  /** Made on first use: many who try a fact never name another one. */
  function entries(): NonNullable<typeof index> {
    if (index) return index;
    const made = { byId: new Map<string, Entry>(), replacedBy: new Map<string, Fact>() };
    const put = (entry: Entry): void => {
      if (entry.fact.id !== undefined) made.byId.set(entry.fact.id, entry);
      if (entry.fact.replaces !== undefined) made.replacedBy.set(entry.fact.replaces, entry.fact);
    };
    for (const { index: unit } of roster.units) {
      for (let cell = roster.slotBase[unit] as number; cell < (roster.slotBase[unit + 1] as number); cell++) {
        for (let at = starts[cell] as number; at < (starts[cell + 1] as number); at++) {
          const fact = facts[row[at] as number];
          if (fact) put({ fact, unit, cell, at, added: false });
        }
      }
    }
    for (const fact of from.idle) {
      put({ fact, unit: roster.find.get(fact.unit) ?? -1, cell: -1, at: -1, added: false });
    }
    index = made;
    return made;
  }

  const isInside = (read: Read): boolean => read.date >= plan.from && read.date <= plan.to;
  const cellOf = (read: Read): number => (roster.slotBase[read.unit] as number) + read.slot;

  /** Ends a fact's life on a day. */
  function end({ at, added }: Entry, day: number): void {
    if (at < 0) return;
    if (added) {
      tail.until[at] = day;
      return;
    }
    if (book.until === null) {
      book.until = new Int32Array(book.known.length).fill(NEVER);
      renewed();
    }
    book.until[at] = day;
  }

  /** The slot already holds a fact that nothing replaces, other than the one that is being replaced now. */
  function isTaken(read: Read, replaced: Entry | undefined): boolean {
    const cell = cellOf(read);
    const isSame = ({ item, by }: Columns, i: number): boolean => {
      if (read.share === 'item') return item[i] === read.item;
      return read.share === 'single' || (read.by >= 0 && by[i] === read.by);
    };
    for (let i = starts[cell] as number; i < (starts[cell + 1] as number); i++) {
      const lives = (book.until?.[i] ?? NEVER) === NEVER && !(replaced?.at === i && !replaced.added);
      if (lives && isSame(book.columns, i)) return true;
    }
    return (tail.cells.get(cell) ?? []).some(
      (i) => tail.until[i] === NEVER && !(replaced?.at === i && replaced.added) && isSame(tail.columns, i),
    );
  }

  function append(fact: Fact, read: Read, cell: number): number {
    const at = tail.known.length;
    if (at >= tail.columns.row.length) tail.columns = grown(tail.columns, at + 1);
    const { columns } = tail;
    columns.row[at] = facts.push(fact) - 1;
    for (const key of NUMBERS) columns[key][at] = read[key];
    tail.known.push(read.known);
    tail.until.push(NEVER);
    numbering.place(cell, fact, at);
    const list = tail.cells.get(cell) ?? [];
    // In the order they became known; a late entry with an early day finds its place.
    const isLater = (i: number): boolean => {
      const days = (tail.known[i] as number) - read.known;
      return days > 0 || (days === 0 && (columns.row[i] as number) > (columns.row[at] as number));
    };
    let k = list.length;
    while (k > 0 && isLater(list[k - 1] as number)) k--;
    if (k === list.length) list.push(at);
    else list.splice(k, 0, at);
    if (list.length === 1) tail.cells.set(cell, list);
    return at;
  }

  /** What is wrong with a fact beside what it says by itself. */
  function check(fact: Fact, read: Read | null, problems: Problem[]): void {
    const complain = (code: Problem['code'], column?: string, values: Problem['values'] = {}): void => {
      problems.push(problem(code, { row: fact.row, column }, values));
    };
    const { byId, replacedBy } = entries();
    const same = byId.get(fact.id ?? '');
    if (same) complain('fact-id-twice', 'id', { id: fact.id ?? '', first: same.fact.row ?? '' });
    const target = byId.get(fact.replaces ?? '');
    if (fact.replaces !== undefined && !target) complain('fact-replaces-unknown', 'replaces', { id: fact.replaces });
    const earlier = replacedBy.get(fact.replaces ?? '');
    if (earlier) complain('fact-replaces-twice', 'replaces', { id: fact.replaces ?? '', first: earlier.row ?? '' });
    if (!read) return;
    if (target && target.unit !== read.unit) complain('fact-replaces-unit', 'replaces');
    if (target && read.known < knownOf(target.fact)) complain('fact-replaces-early', 'replaces');
    const counts = !isWithdrawal(fact) && isInside(read) && read.share !== 'many';
    if (counts && isTaken(read, target)) complain('fact-twice', undefined, { first: '', what: slotWords(fact) });
  }

  return {
    book,
    tail,
    add(fact) {
      const problems: Problem[] = [];
      const read = readFact(roster, fact, undefined, numbers, problems);
      if (numbers.size > people.length) people.push(...[...numbers.keys()].slice(people.length));
      check(fact, read, problems);
      if (!read || problems.length > 0) return failed(problems);
      const { byId, replacedBy } = entries();
      const touched: Touched[] = [];
      const target = fact.replaces === undefined ? undefined : byId.get(fact.replaces);
      if (target) {
        end(target, read.known);
        if (target.at >= 0) touched.push(target);
      }
      const isIdle = isWithdrawal(fact) || !isInside(read);
      const cell = cellOf(read);
      const at = isIdle ? -1 : append(fact, read, cell);
      if (!isIdle && touched[0]?.cell !== cell) touched.push({ unit: read.unit, cell });
      if (isIdle && !isWithdrawal(fact)) {
        setAside.push({ fact: nameOf(fact), unit: roster.units[read.unit]?.name ?? '', day: read.date });
      }
      if (fact.id !== undefined) byId.set(fact.id, { fact, unit: read.unit, cell, at, added: true });
      if (fact.replaces !== undefined) replacedBy.set(fact.replaces, fact);
      return done(touched);
    },
    remove(id) {
      const { byId, replacedBy } = entries();
      const entry = byId.get(id);
      if (!entry || replacedBy.has(id)) return null;
      const touched: Touched[] = [];
      if (entry.at >= 0) touched.push(entry);
      end(entry, LONG_AGO);
      if (entry.added && entry.at >= 0) {
        const list = (tail.cells.get(entry.cell) ?? []).filter((i) => i !== entry.at);
        if (list.length > 0) tail.cells.set(entry.cell, list);
        else tail.cells.delete(entry.cell);
        numbering.drop(entry.cell, entry.at);
      }
      const aside = entry.at < 0 ? setAside.findIndex((one) => one.fact === id) : -1;
      if (aside >= 0) setAside.splice(aside, 1);
      byId.delete(id);
      if (entry.fact.replaces !== undefined) {
        // What it replaced is live again, as if nobody had ever corrected it.
        replacedBy.delete(entry.fact.replaces);
        const target = byId.get(entry.fact.replaces);
        if (target) end(target, NEVER);
        if (target && target.at >= 0 && touched[0]?.cell !== target.cell) touched.push(target);
      }
      return touched;
    },
  };
}

/** The fact is in the book, so its days are days. */
const knownOf = (fact: Fact): number => parseMoment(fact.known ?? fact.date ?? '')?.day ?? LONG_AGO;
