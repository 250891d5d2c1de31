import type { Fact, Problem, Unit } from '@mingjian/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openLive, type Roster, report, type Scores, score, standing, takeFacts, toText } from '../index.ts';
import {
  event,
  fact,
  type Part,
  readWorld,
  rosterOf,
  schemeOf,
  sure,
  tell,
  told,
  unit,
  value,
} from '../testing/scheme.ts';

const compose = [
  {
    classes: ['county'],
    parts: [
      { part: '本级', share: 70 },
      { part: '部门', class: 'dept', share: 30 },
    ],
  },
];
const rule = (kind: string, more: Part = {}): Part => ({ kind, text: kind, id: kind, ...more });
const scheme = schemeOf({
  na: 'omit',
  classes: { county: { name: '县区', units: null }, dept: { name: '部门', units: null } },
  result: { grades: [{ name: '优', min: 60 }, { name: '良' }] },
  children: [
    {
      name: '公开',
      compose,
      children: [
        told('外', 10),
        {
          name: '扣',
          full: 5,
          rules: [
            rule('deduct', { points: 1 }),
            rule('severity', {
              levels: [
                { level: '轻', points: 1 },
                { level: '重', points: 3 },
              ],
            }),
            rule('veto', { effect: 'zero', target: '1' }),
          ],
        },
        {
          name: '名',
          full: 6,
          rules: [
            rule('rankPoints', {
              bands: [
                { to: 1, points: 6 },
                { to: 2, points: 3 },
              ],
            }),
          ],
        },
      ],
    },
    {
      name: '排',
      full: 9,
      rules: [
        rule('rankPoints', {
          ties: 'dense',
          order: 'lowestFirst',
          bands: [
            { to: 1, points: 9 },
            { to: 2, points: 4 },
          ],
        }),
      ],
    },
    { name: '评', full: 10, rules: [rule('judgement', { aggregate: 'last' })] },
    { name: '互', full: 10, rules: [rule('ratings', { scale: { min: 0, max: 10 }, spread: { percent: 10 } })] },
    { name: '单', full: 4, rules: [rule('checklist', { items: [{ item: '一' }, { item: '二' }] })] },
    {
      name: '报',
      full: 4,
      rules: [rule('deadline', { due: '2023-06-10', points: 1, more: { per: 'day', points: '0.1' } })],
    },
    { name: '否', full: 1, rules: [rule('veto', { effect: 'grade', grade: '差' })] },
  ],
  root: { extra: [{ name: '奖', rules: [rule('award', { points: 2 })], gate: { above: 5 } }], places: 2 },
});
const units: Unit[] = [
  unit('甲县'),
  unit('乙县'),
  unit('丙县'),
  unit('教育局', { class: 'dept', parent: '甲县' }),
  unit('体育局', { class: 'dept', parent: '甲县' }),
  unit('文旅局', { class: 'dept', parent: '乙县' }),
];
/** Made within a test: mutation testing tells what a test covers only by what happens while it runs. */
let enrolled: Roster | undefined;
const roster = (): Roster => {
  enrolled ??= rosterOf(scheme, units);
  return enrolled;
};
const fresh = (facts: readonly Fact[], asOf?: string): Scores => score(value(takeFacts(roster(), facts)), { asOf });
const ends = ({ lo, hi, status }: ReturnType<Scores['value']>): string => `${toText(lo)}~${toText(hi)} ${status}`;
/** Everything there is to see, but for the order in which facts were set aside. */
function all(scores: Scores): unknown {
  const { setAside, units: ledgers, ...rest } = report(scores);
  return { points: points(scores), setAside: setAside.map((s) => JSON.stringify(s)).sort(), ledgers, rest };
}
function points(scores: Scores): unknown {
  const values = roster().units.flatMap((u) =>
    (roster().plan.classes[u.cls]?.nodes ?? []).map((n) => [
      ends(scores.value(u.index, n.index)),
      ends(scores.own(u.index, n.index)),
    ]),
  );
  return { values, stands: standing(scores) };
}

const anyDay = fc.constantFrom('2023-06-01', '2023-06-02', '2023-06-12', '2023-06-20');
const anyCounty = fc.constantFrom('甲县', '乙县', '丙县');
const anyUnit = fc.constantFrom(...units.map((u) => u.name));
const digit = fc.integer({ min: 0, max: 5 }).map(String);
type Loose = Omit<Fact, 'row'> & { unit: string };
const shape = (
  unitName: fc.Arbitrary<string>,
  indicator: string,
  kind: string,
  cells: Record<string, fc.Arbitrary<string>>,
) =>
  fc.record({
    unit: unitName,
    indicator: fc.constant(indicator),
    kind: fc.constant(kind),
    date: anyDay,
    ...cells,
  }) as fc.Arbitrary<Loose>;
const anyFact: fc.Arbitrary<Loose> = fc.oneof(
  shape(anyUnit, '外', 'score', { value: digit }),
  shape(anyUnit, '扣', 'event', { rule: fc.constant('deduct'), count: digit }),
  shape(anyUnit, '扣', 'event', { rule: fc.constant('severity'), level: fc.constantFrom('轻', '重') }),
  shape(anyUnit, '扣', 'event', { rule: fc.constant('veto'), count: fc.constantFrom('0', '1') }),
  shape(anyUnit, '名', 'measure', { value: digit }),
  shape(anyCounty, '排', 'measure', { value: digit }),
  shape(anyCounty, '评', 'mark', { value: digit }),
  shape(anyCounty, '互', 'rating', { value: digit, by: fc.constantFrom('张', '李', '王') }),
  shape(anyCounty, '单', 'item', { item: fc.constantFrom('一', '二'), value: fc.constantFrom('pass', 'fail', 'na') }),
  shape(anyCounty, '报', 'delivery', {
    count: fc.constantFrom('0', '1'),
    due: fc.constantFrom('2023-06-05', '2023-06-11'),
  }),
  shape(anyCounty, '否', 'event', {}),
  shape(anyCounty, '奖', 'event', {}),
  shape(anyUnit, '外', 'score', { value: digit, date: fc.constant('2022-06-01') }),
);
interface Step {
  fact: Loose;
  id: string;
  known: string | undefined;
  /** Which of the facts there are it replaces or removes, if any. */
  pick: number;
  what: 'add' | 'replace' | 'withdraw' | 'remove';
}
const anyStep: fc.Arbitrary<Step> = fc.record({
  fact: anyFact,
  // Ids in no order, so that those added later may come first.
  id: fc.stringMatching(/^[a-z]{6}$/),
  known: fc.constantFrom(undefined, '2023-06-25', '2023-07-05', '2024-02-01'),
  pick: fc.nat(20),
  what: fc.constantFrom(
    'add' as const,
    'add' as const,
    'add' as const,
    'replace' as const,
    'withdraw' as const,
    'remove' as const,
  ),
});

/** The step as a fact, or the id to remove. */
function make(step: Step, facts: readonly Fact[]): Fact | string | null {
  const target = facts[step.pick % Math.max(1, facts.length)];
  const known = step.known === undefined ? {} : { known: step.known };
  if (step.what === 'add') return { ...step.fact, id: step.id, ...known };
  if (!target) return null;
  if (step.what === 'remove') return target.id ?? '';
  const later = { id: step.id, replaces: target.id, known: step.known ?? '2024-02-01', unit: target.unit };
  if (step.what === 'replace') return { ...step.fact, ...later };
  const { indicator, kind, date, rule: of, item, by } = target;
  return {
    indicator,
    kind,
    date,
    ...(of ? { rule: of } : {}),
    ...(by ? { by } : {}),
    ...later,
    ...(item ? { note: item } : {}),
  };
}

describe('live scores are what scoring afresh would give', () => {
  test.each(['2023-06-30', '2023-12-31', '2024-12-31'])(
    'as of %s, after every single step',
    (asOf) => {
      fc.assert(
        fc.property(
          fc.array(anyStep, { maxLength: 8 }),
          fc.array(anyStep, { minLength: 1, maxLength: 6 }),
          (before, after) => {
            let facts: Fact[] = [];
            for (const step of before) {
              const made = make({ ...step, what: 'add' }, facts);
              if (made !== null && typeof made !== 'string' && takeFacts(roster(), [...facts, made]).ok)
                facts = [...facts, made];
            }
            const start = fresh(facts, asOf);
            const untouched = JSON.stringify(all(start));
            const live = openLive(start);
            for (const step of after) {
              const made = make(step, facts);
              if (made === null) continue;
              if (typeof made === 'string') {
                const rest = facts.filter((f) => f.id !== made);
                const isFree = takeFacts(roster(), rest).ok;
                expect(live.remove(made)).toBe(isFree);
                if (isFree) facts = rest;
              } else {
                const wanted = takeFacts(roster(), [...facts, made]);
                const got = live.add(made);
                expect(codes(got)).toEqual(codes(wanted));
                if (wanted.ok) facts = [...facts, made];
              }
              expect(points(live.scores)).toEqual(points(fresh(facts, asOf)));
            }
            expect(all(live.scores)).toEqual(all(fresh(facts, asOf)));
            expect(JSON.stringify(all(start))).toBe(untouched);
          },
        ),
        { numRuns: 15 },
      );
    },
    60_000,
  );
});

const codes = (outcome: { ok: true } | { ok: false; problems: Problem[] }): string[] =>
  outcome.ok
    ? []
    : outcome.problems
        .map((p) => p.code)
        .sort()
        .slice(0, 1);

describe('what is refused', () => {
  const live = () =>
    openLive(
      fresh([
        tell('甲县', '外', 1, { id: 'a' }),
        tell('甲县', '外', 2, { id: 'b', replaces: 'a', known: '2023-07-01' }),
        fact('甲县', '单', 'item', { id: 'i', item: '一', value: 'pass' }),
        fact('甲县', '评', 'mark', { id: 'm', by: '张', value: 3 }),
        event('乙县', '奖', { id: 'e' }),
        tell('乙县', '外', 1, { id: 'old', date: '2022-06-01' }),
      ]),
    );
  test.each<[string, Fact, string[]]>([
    ['what a file would refuse', fact('丁县', '外', 'score', { value: 'x' }), ['fact-unit-unknown']],
    ['an id twice', event('甲县', '奖', { id: 'a' }), ['fact-id-twice']],
    ['an id of a fact set aside', event('甲县', '奖', { id: 'old' }), ['fact-id-twice']],
    ['nothing to correct', event('甲县', '奖', { replaces: 'z' }), ['fact-replaces-unknown']],
    ['itself', event('甲县', '奖', { id: 'z', replaces: 'z' }), ['fact-replaces-unknown']],
    [
      'corrected before',
      event('甲县', '奖', { replaces: 'a', count: 1, known: '2023-08-01' }),
      ['fact-replaces-twice'],
    ],
    ['of another unit', event('甲县', '奖', { replaces: 'e' }), ['fact-replaces-unit']],
    ['before it was known', tell('甲县', '外', 3, { replaces: 'b' }), ['fact-replaces-early']],
    ['a slot that is taken', tell('甲县', '外', 3), ['fact-twice']],
    ['an item that is taken', fact('甲县', '单', 'item', { item: '一', value: 'fail' }), ['fact-twice']],
    ['an assessor who has marked', fact('甲县', '评', 'mark', { by: '张', value: 4 }), ['fact-twice']],
  ])('%s', (_, given, wanted) => {
    const one = live();
    const before = all(one.scores);
    expect(codes(one.add(given))).toEqual(wanted);
    expect(all(one.scores)).toEqual(before);
  });

  test('beside that, others go in', () => {
    const one = live();
    for (const given of [
      fact('甲县', '单', 'item', { item: '二', value: 'fail' }),
      fact('甲县', '评', 'mark', { by: '李', value: 4 }),
      fact('甲县', '评', 'mark', { value: 4 }),
      fact('甲县', '评', 'mark', { value: 5 }),
      tell('乙县', '外', 1),
      tell('甲县', '外', 3, { replaces: 'b', known: '2023-07-02' }),
      tell('乙县', '外', 4, { replaces: 'old', date: '2022-06-02', known: '2023-01-01' }),
    ])
      expect(codes(one.add(given))).toEqual([]);
  });

  test('where: the row, if there is one, and the column', () => {
    const got = live().add({ ...event('甲县', '奖', { id: 'a' }), row: 7 });
    expect(!got.ok && got.problems[0]?.place).toEqual({ row: 7, column: 'id' });
  });

  test('what is not there, or still referred to, is not removed', () => {
    const one = live();
    expect([one.remove('zz'), one.remove('a'), one.remove('b'), one.remove('a'), one.remove('a')]).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(readWorld(one.scores).at('甲县', 'r/1/1.1')).toBe('0~10');
  });

  test('a slot freed by removing is free', () => {
    const one = live();
    one.remove('m');
    expect(codes(one.add(fact('甲县', '评', 'mark', { id: 'm', by: '张', value: 4 })))).toEqual([]);
    expect(readWorld(one.scores).at('甲县', 'r/3')).toBe('4');
  });
});

test('many facts in one go of live changes, more than the tail begins with', () => {
  const one = openLive(fresh([]));
  for (let i = 0; i < 40; i++) expect(one.add(event('甲县', '奖', { id: `e${i}` })).ok).toBe(true);
  expect(one.add(tell('甲县', '外', 10)).ok).toBe(true);
  expect(readWorld(one.scores).at('甲县', 'r/+1')).toBe('80');
  for (let i = 0; i < 39; i++) expect(one.remove(`e${i}`)).toBe(true);
  expect(readWorld(one.scores).at('甲县', 'r/+1')).toBe('2');
});

test('a scheme of nothing but sums stays right after changes', () => {
  const plain = schemeOf({ children: [{ name: '一', children: [sure('甲', 3), sure('乙', 4)] }, told('丙', 5)] });
  const book = value(takeFacts(rosterOf(plain, [unit('甲县')]), []));
  const one = openLive(score(book));
  one.add(event('甲县', '乙', { id: 'x', count: 2 }));
  expect(readWorld(one.scores).at('甲县')).toBe('5~10');
  expect(readWorld(one.scores).at('甲县', 'r/1')).toBe('5');
  one.remove('x');
  expect(readWorld(one.scores).at('甲县')).toBe('7~12');
});
