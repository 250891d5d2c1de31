import type { Fact } from '@mingjian/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enrol, score, takeFacts } from '../index.ts';
import { everyRoster as roster, everyFact as scheme } from '../testing/every-fact.ts';
import {
  event,
  fact,
  places,
  planOf,
  readWorld,
  schemeOf,
  sure,
  tell,
  told,
  unit,
  value,
  worldOf,
} from '../testing/scheme.ts';

const take = (...facts: Fact[]) => takeFacts(roster, facts, 'facts.csv');
const wrong = (...facts: Fact[]): string[] => places(take(...facts));
const one = (indicator: string, kind: string, cells: Parameters<typeof fact>[3] = {}): Fact =>
  fact('甲县', indicator, kind, cells);

describe('one slot, one fact', () => {
  test.each<[string, Fact, Fact]>([
    ['a score', one('外', 'score', { value: 1 }), one('外', 'score', { value: 2 })],
    ['a mark', one('评', 'mark', { value: 1 }), one('评', 'mark', { value: 2, by: '李' })],
    ['a level', one('档', 'level', { level: '好' }), one('档', 'level', { level: '中' })],
    ['an item', one('单', 'item', { item: '一', value: 'pass' }), one('单', 'item', { item: '一', value: 'fail' })],
    ['a rater', one('测', 'rating', { value: 5, by: 'd' }), one('测', 'rating', { value: 6, by: '教育局' })],
    ['an assessor', one('众评', 'mark', { value: 5, by: '张' }), one('众评', 'mark', { value: 4, by: '张' })],
  ])('%s cannot be told twice', (_, first, second) => {
    const outcome = take(first, second);
    expect(places(outcome)).toEqual(['fact-twice @ 3']);
    expect(!outcome.ok && outcome.problems[0]?.values.first).toBe(2);
  });

  test('outside the period nothing is double', () => {
    expect(wrong(one('外', 'score', { value: 1 }), one('外', 'score', { value: 2, date: '2022-12-31' }))).toEqual([]);
  });
});

describe('corrections', () => {
  const first = tell('甲县', '外', 1, { id: 'f1' });
  const points = (facts: Fact[], asOf?: string): string =>
    readWorld(score(value(takeFacts(roster, facts)), { asOf })).at('甲县', 'r/外');

  test('a correction takes the place of what it names from the day it is known', () => {
    const facts = [first, tell('甲县', '外', 3, { id: 'f2', replaces: 'f1', known: '2023-09-01' })];
    expect(points(facts)).toBe('3');
    expect(points(facts, '2023-08-31')).toBe('1');
    expect(points(facts, '2023-09-01')).toBe('3');
  });

  test('a chain of them', () => {
    const facts = [
      first,
      tell('甲县', '外', 3, { id: 'f2', replaces: 'f1', known: '2023-09-01' }),
      tell('甲县', '外', 2, { id: 'f3', replaces: 'f2', known: '2023-10-01' }),
    ];
    expect(['2023-08-31', '2023-09-30', '2023-10-01'].map((day) => points(facts, day))).toEqual(['1', '3', '2']);
  });

  test('one that says nothing itself takes the fact back', () => {
    const withdrawn = [first, fact('甲县', '外', 'score', { id: 'f2', replaces: 'f1', known: '2023-09-01' })];
    expect(points(withdrawn)).toBe('0~5');
    expect(points(withdrawn, '2023-08-31')).toBe('1');
    // A note is not a statement; a count is.
    expect(points([first, fact('甲县', '外', 'score', { replaces: 'f1', note: '错录' })])).toBe('0~5');
  });

  test('a correction may move to another leaf of the unit', () => {
    const moved = [first, event('甲县', '扣', { replaces: 'f1', count: 2 })];
    expect(points(moved)).toBe('0~5');
    expect(readWorld(score(value(takeFacts(roster, moved)))).at('甲县', 'r/扣')).toBe('3');
  });

  test.each<[string, Fact[], string[]]>([
    ['an id twice', [first, event('甲县', '扣', { id: 'f1' })], ['fact-id-twice @ 3 id']],
    [
      'nothing of that id',
      [first, tell('甲县', '外', 2, { replaces: 'f9' })],
      ['fact-replaces-unknown @ 3 replaces', 'fact-twice @ 3'],
    ],
    ['itself', [tell('甲县', '外', 2, { id: 'f1', replaces: 'f1' })], ['fact-replaces-unknown @ 2 replaces']],
    [
      'twice',
      [first, tell('甲县', '外', 2, { replaces: 'f1' }), event('甲县', '扣', { replaces: 'f1', count: 1 })],
      ['fact-replaces-twice @ 4 replaces'],
    ],
    ['another unit', [first, tell('乙县', '外', 2, { replaces: 'f1' })], ['fact-replaces-unit @ 3 replaces']],
    [
      'before it was known',
      [first, tell('甲县', '外', 2, { replaces: 'f1', date: '2023-05-31' })],
      ['fact-replaces-early @ 3 replaces'],
    ],
  ])('%s', (_, facts, wanted) => {
    expect(wrong(...facts)).toEqual(wanted);
  });

  test('a ring of corrections would leave nothing', () => {
    const ring = [
      tell('甲县', '外', 1, { id: 'a', replaces: 'c' }),
      tell('甲县', '外', 2, { id: 'b', replaces: 'a' }),
      tell('甲县', '外', 3, { id: 'c', replaces: 'b' }),
      event('甲县', '扣', { id: 'x' }),
      event('甲县', '扣', { id: 'y', replaces: 'x', count: 2 }),
    ];
    const outcome = take(...ring);
    expect(outcome.ok ? [] : outcome.problems.map((p) => p.code)).toEqual(['fact-replaces-cycle']);
    expect(!outcome.ok && String(outcome.problems[0]?.values.path).split(' → ')).toHaveLength(4);
  });

  test('a correction that is itself wrong is not also a double', () => {
    expect(
      wrong(first, tell('甲县', '外', 99, { id: 'f2', replaces: 'f1' }), tell('甲县', '外', 2, { replaces: 'f2' })),
    ).toEqual(['fact-value-range @ 3 value']);
  });
});

test('all that is wrong comes at once, in the order of the rows, and nothing is half taken', () => {
  const outcome = take(
    fact('丙县', '没有', 'accident', { date: 'x', count: 'y' }),
    tell('甲县', '外', 1),
    tell('甲县', '外', 'x'),
    tell('甲县', '外', 2),
  );
  expect(places(outcome)).toEqual([
    'fact-unit-unknown @ 2 unit',
    'fact-kind-unknown @ 2 kind',
    'fact-date @ 2 date',
    'fact-count @ 2 count',
    'fact-number @ 4 value',
    'fact-twice @ 5',
  ]);
});

test('rows as the file numbers them', () => {
  expect(wrong({ ...tell('甲县', '外', 9), row: 17 })).toEqual(['fact-value-range @ 17 value']);
});

describe('the period and the day', () => {
  test('facts outside the period are set aside and listed, by id or row', () => {
    const book = value(
      take(
        event('甲县', '扣', { date: '2022-12-31', id: 'old' }),
        event('甲县', '扣', { date: '2024-01-01' }),
        event('甲县', '扣', { date: '2023-01-01' }),
        event('甲县', '扣', { date: '2023-12-31' }),
        fact('甲县', '扣', 'event', { date: '2024-02-01', replaces: 'old' }),
      ),
    );
    expect(book.setAside.map((s) => s.fact)).toEqual([3, 'old']);
    expect(readWorld(score(book)).at('甲县', 'r/扣')).toBe('3');
  });

  test('the default day is the last of the period’s end and what became known', () => {
    const asOf = (...facts: Fact[]): string => score(value(take(...facts))).asOf;
    expect(asOf(event('甲县', '扣'))).toBe('2023-12-31');
    expect(asOf(event('甲县', '扣', { known: '2024-02-03' }))).toBe('2024-02-03');
    expect(
      asOf(event('甲县', '扣', { id: 'x' }), fact('甲县', '扣', 'event', { replaces: 'x', known: '2024-03-01' })),
    ).toBe('2024-03-01');
    expect(asOf(event('甲县', '扣', { date: '2024-05-01' }))).toBe('2024-05-01');
  });

  test('what is not yet known does not count yet', () => {
    const facts = [
      event('甲县', '扣'),
      event('甲县', '扣', { known: '2023-08-01' }),
      event('甲县', '扣', { known: '2023-09-01' }),
    ];
    const at = (asOf: string): string => readWorld(score(value(take(...facts)), { asOf })).at('甲县', 'r/扣');
    expect(['2023-05-31', '2023-06-01', '2023-08-01', '2023-09-01'].map(at)).toEqual(['5', '4', '3', '2']);
  });

  test('an as-of that is no day is a mistake of the caller', () => {
    expect(() => score(value(take()), { asOf: '2023-02-30' })).toThrow(RangeError);
  });
});

test('the order of the facts changes nothing', () => {
  const facts = [
    event('甲县', '扣', { id: 'e1' }),
    event('甲县', '扣', { id: 'e2', replaces: 'e1', count: 3 }),
    tell('甲县', '外', 2, { id: 's1' }),
    fact('甲县', '外', 'score', { replaces: 's1', known: '2023-07-01' }),
    tell('甲县', '外', 4, { known: '2023-08-01' }),
    one('众评', 'mark', { value: 1, by: '张' }),
    one('众评', 'mark', { value: 4, by: '李' }),
    event('乙县', '扣', { date: '2022-01-01' }),
  ].map((f, i) => ({ ...f, row: i + 2 }));
  const seen = (given: Fact[]): string => {
    const { scores } = readWorld(score(value(takeFacts(roster, given)), { asOf: '2023-09-01' }));
    return JSON.stringify([[...scores.state.lo.cells], [...scores.state.hi.cells], scores.book.setAside]);
  };
  const wanted = seen(facts);
  fc.assert(
    fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
      expect(seen(shuffled)).toBe(wanted);
    }),
    { numRuns: 40 },
  );
});

test('no facts at all is a round that has just begun', () => {
  expect(worldOf(schemeOf({ children: [sure('甲', 5), told('乙', 3)] }), [unit('甲县')]).at('甲县')).toBe('5~8');
  expect(enrol(planOf(scheme), [unit('甲县')]).ok).toBe(true);
});
