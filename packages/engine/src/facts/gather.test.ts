import { describe, expect, test } from 'vitest';
import { NEVER, takeColumns } from '../index.ts';
import { rosterOf, schemeOf, sure, unit } from '../testing/scheme.ts';
import { grown, makeGatherer, makeScratch, type Tail, wantedBy } from './gather.ts';

const roster = rosterOf(schemeOf({ children: [sure('扣', 9)] }), [unit('甲县')]);
const { from } = roster.plan;

/** Days of the facts in the order handed out, on a day. Each fact: known on, replaced on. */
function handedOut(facts: readonly (readonly [number, number])[], asOf: number, tail: Tail | null = null): number[] {
  const book = takeColumns(roster, {
    unit: facts.map(() => 0),
    slot: facts.map(() => 0),
    date: facts.map(([known]) => from + known),
    until: facts.map(([, until]) => (until === NEVER ? NEVER : from + until)),
  });
  const gatherer = makeGatherer(book, from + asOf, tail);
  gatherer.gather(0, 1, wantedBy(['event']));
  const { cols, a, b } = gatherer.cell;
  return Array.from(cols.date.subarray(a, b), (day) => day - from);
}

describe('the live facts of a slot, in the order they became known', () => {
  const replaced = [
    [1, 8],
    [3, NEVER],
    [5, 6],
    [7, NEVER],
  ] as const;
  test.each([
    [0, []],
    [2, [1]],
    [4, [1, 3]],
    [5, [1, 3, 5]],
    [6, [1, 3]],
    [7, [1, 3, 7]],
    [8, [3, 7]],
  ])('on day %i: %j', (day, days) => {
    expect(handedOut(replaced, day)).toEqual(days);
  });

  test('facts added since find their place among them, replaced ones do not count', () => {
    const columns = grown(makeScratch(1), 3);
    columns.date.set([from + 2, from + 4, from + 6]);
    const tail = {
      columns,
      known: [from + 2, from + 4, from + 6],
      until: [NEVER, from + 5, NEVER],
      cells: new Map([[0, [0, 1, 2]]]),
    };
    expect(handedOut(replaced, 4, tail)).toEqual([1, 2, 3, 4]);
    expect(handedOut(replaced, 7, tail)).toEqual([1, 2, 3, 6, 7]);
  });

  test('whatever the kind, their counts come along: a veto counts what it watches', () => {
    const book = takeColumns(roster, { unit: [0, 0], slot: [0, 0], date: [from, from + 1], until: [from + 8, NEVER] });
    const gatherer = makeGatherer(book, from + 4, null);
    gatherer.gather(0, 1, wantedBy(['measure']));
    const { cols, a, b } = gatherer.cell;
    expect(Array.from(cols.count.subarray(a, b))).toEqual([1, 1]);
  });

  test('more than there was room for', () => {
    const many = Array.from({ length: 200 }, (_, i) => [i, i % 2 ? NEVER : 200] as const);
    expect(handedOut(many, 199)).toEqual(many.map(([day]) => day));
    expect(handedOut(many, 200)).toEqual(many.filter((_, i) => i % 2).map(([day]) => day));
  });
});
