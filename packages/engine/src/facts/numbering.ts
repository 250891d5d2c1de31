import type { Fact } from '@mingjian/model';
import type { Tail } from './gather.ts';
import { canonical } from './take.ts';

/** Numbers of the facts of an open book, cell by cell in the order in which a whole file of them would have been put. */
export interface Numbering {
  /** Gives the fact at place `at` of the tail its number among those of its cell; later ones move up by one. */
  place(cell: number, fact: Fact, at: number): void;
  /** Forgets a fact of the tail that is no more. */
  drop(cell: number, at: number): void;
}

export function makeNumbering(starts: Int32Array, row: Int32Array, tail: Tail, facts: Fact[]): Numbering {
  const orders = new Map<number, number[]>();
  const numberAt = (p: number): number => (p < 0 ? (tail.columns.row[~p] as number) : (row[p] as number));

  /** Where the facts of a cell lie, in the order of their numbers: places in the book, or ~places in the tail. */
  function orderOf(cell: number): number[] {
    const known = orders.get(cell);
    if (known) return known;
    const from = starts[cell] as number;
    const inBook = Array.from({ length: (starts[cell + 1] as number) - from }, (_, k) => from + k);
    const made = inBook.sort((p, q) => numberAt(p) - numberAt(q));
    orders.set(cell, made);
    return made;
  }

  function place(cell: number, fact: Fact, at: number): void {
    const order = orderOf(cell);
    let first = 0;
    let last = order.length;
    while (first < last) {
      const middle = (first + last) >> 1;
      const held = facts[numberAt(order[middle] as number)];
      if (held && canonical(held, fact) > 0) last = middle;
      else first = middle + 1;
    }
    let own = tail.columns.row[at] as number;
    for (let k = order.length - 1; k >= first; k--) {
      const p = order[k] as number;
      const number = numberAt(p);
      facts[own] = facts[number] as Fact;
      if (p < 0) tail.columns.row[~p] = own;
      else row[p] = own;
      own = number;
    }
    facts[own] = fact;
    tail.columns.row[at] = own;
    order.splice(first, 0, ~at);
  }

  function drop(cell: number, at: number): void {
    const order = orderOf(cell);
    order.splice(order.indexOf(~at), 1);
  }

  return { place, drop };
}
