import { describe, expect, test } from 'vitest';
import { openLive, parseDay, score, slotOf, takeColumns, takeFacts } from '../index.ts';
import { event, fact, readWorld, rosterOf, schemeOf, sure, told, unit, value } from '../testing/scheme.ts';

const scheme = schemeOf({
  children: [
    sure('扣', 9),
    told('外', 5),
    { name: '报', full: 4, rules: [{ kind: 'deadline', text: '', due: '2023-06-30', points: 2 }] },
    { name: '办', full: 4, rules: [{ kind: 'timeliness', text: '', within: { days: 2 }, points: 1 }] },
  ],
});
const roster = rosterOf(scheme, [unit('甲县'), unit('乙县')]);
const { plan } = roster;
const day = (text: string): number => parseDay(text) as number;
const deduct = slotOf(plan, 'county', 'r/1', 'event');
const told1 = slotOf(plan, 'county', 'r/2', 'score');
const due = slotOf(plan, 'county', 'r/3', 'delivery', '1');

describe('slots', () => {
  test('every rule has its own', () => {
    expect(new Set([deduct, told1, due]).size).toBe(3);
  });
  test.each([
    ['town', 'r/1', 'event', undefined],
    ['county', 'r/9', 'event', undefined],
    ['county', 'r/1', 'score', undefined],
    ['county', 'r/1', 'event', 'x'],
  ] as const)('%s %s %s %s: there is none', (cls, path, kind, rule) => {
    expect(() => slotOf(plan, cls, path, kind, rule)).toThrow(RangeError);
  });
});

test('facts as columns score like facts as rows', () => {
  const columns = takeColumns(roster, {
    unit: [1, 0, 0, 1, 0],
    slot: [deduct, deduct, told1, due, deduct],
    date: ['2023-02-01', '2023-03-01', '2023-03-02', '2023-07-05', '2024-03-01'].map(day),
    count: [2, 1, 1, 1, 5],
    value: [0, 0, 3_500_000, 0, 0],
  });
  const rows = value(
    takeFacts(roster, [
      event('乙县', '扣', { date: '2023-02-01', count: 2 }),
      event('甲县', '扣', { date: '2023-03-01' }),
      fact('甲县', '外', 'score', { value: '3.5', date: '2023-03-02' }),
      fact('乙县', '报', 'delivery', { date: '2023-07-05' }),
    ]),
  );
  const [a, b] = [readWorld(score(columns)), readWorld(score(rows))];
  for (const name of ['甲县', '乙县'])
    for (const path of ['r', 'r/1', 'r/2', 'r/3']) expect(a.at(name, path)).toBe(b.at(name, path));
  // 甲县: 9 − 1, 3.5, nothing delivered by the end of the year: 4 − 2, nothing handled late.
  expect(a.at('甲县')).toBe('17.5');
  expect(columns.lastKnown).toBe(day('2023-07-05'));
});

test('a fact that points nowhere is refused', () => {
  const date = [day('2023-02-01')];
  expect(() => takeColumns(roster, { unit: [2], slot: [0], date })).toThrow(RangeError);
  expect(() => takeColumns(roster, { unit: [0], slot: [99], date })).toThrow(RangeError);
  expect(() => takeColumns(roster, { unit: [0], slot: [-1], date })).toThrow(RangeError);
});

test('columns left out stay left out when only some facts are live', () => {
  // Not known until December: the others of the slot are copied aside, and no due day may appear from nowhere.
  const book = takeColumns(roster, {
    unit: [0, 0],
    slot: [due, due],
    date: [day('2023-06-20'), day('2023-06-21')],
    known: [day('2023-06-20'), day('2023-12-01')],
  });
  expect(readWorld(score(book, { asOf: '2023-11-30' })).at('甲县', 'r/3')).toBe('4');
  const scores = score(book, { asOf: '2023-11-30' });
  const live = openLive(scores);
  expect(live.add(fact('甲县', '报', 'delivery', { date: '2023-07-09', due: '2023-07-10' })).ok).toBe(true);
  expect(readWorld(live.scores).at('甲县', 'r/3')).toBe('4');
  expect(live.add(fact('甲县', '扣', 'event', {})).ok).toBe(true);
  expect(readWorld(live.scores).at('甲县', 'r/1')).toBe('8');
  expect(readWorld(live.scores).ledger('甲县').nodes[1]?.entries.at(-1)?.facts).not.toEqual([]);
});

test('days of life given as columns', () => {
  const book = takeColumns(roster, {
    unit: [0, 0],
    slot: [told1, told1],
    date: [day('2023-03-01'), day('2023-04-01')],
    value: [1_000_000, 2_000_000],
    until: [day('2023-04-01'), 2147483647],
  });
  expect(readWorld(score(book, { asOf: '2023-03-31' })).at('甲县', 'r/2')).toBe('1');
  expect(readWorld(score(book)).at('甲县', 'r/2')).toBe('2');
});

test('facts of a slot in any order: what counts is when they became known', () => {
  const book = takeColumns(roster, {
    unit: [0, 0, 0],
    slot: [deduct, deduct, deduct],
    date: [day('2023-09-01'), day('2023-03-01'), day('2023-06-01')],
  });
  const at = (asOf: string): string => readWorld(score(book, { asOf })).at('甲县', 'r/1');
  expect(['2023-02-28', '2023-03-01', '2023-06-01', '2023-09-01'].map(at)).toEqual(['9', '8', '7', '6']);
});

test('more live facts in one slot than the scratch columns begin with', () => {
  const n = 300;
  const book = takeColumns(roster, {
    unit: new Int32Array(n + 1),
    slot: new Int32Array(n + 1).fill(deduct),
    date: new Int32Array(n + 1).fill(day('2023-03-01')),
    known: Int32Array.from({ length: n + 1 }, (_, i) => day('2023-03-01') + (i === n ? 200 : 0)),
    count: new Int32Array(n + 1),
  });
  const live = openLive(score(book, { asOf: '2023-06-01' }));
  expect(readWorld(live.scores).at('甲县', 'r/1')).toBe('9');
  expect(live.add(event('甲县', '扣', { count: 2 })).ok).toBe(true);
  expect(readWorld(live.scores).at('甲县', 'r/1')).toBe('7');
});
