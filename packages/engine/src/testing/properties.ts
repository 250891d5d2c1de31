import type { FactColumn, FactKind, RuleKind } from '@mingjian/model';
import type { Outcome } from '@mingjian/model/problem';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordUnit } from '../explain/record.ts';
import {
  type FactColumns,
  parseDay,
  type Roster,
  type Scores,
  score,
  slotOf,
  takeColumns,
  takeFacts,
} from '../index.ts';
import { add, compare, type Exact, parseExact, toText } from '../number/exact.ts';
import { type Case, enrolCase, LEAF, makeFacts, placeOf } from './cases.ts';

export type AnyFact = { [C in FactColumn]?: string | number };

/** Few enough to be run again and again by mutation testing, many enough to meet every branch. */
const RUNS = { numRuns: 40 };

/** Days of the scheme's year, as text. */
export const anyDay = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map(({ month, day }) => `2023-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

export const anyEvents = fc.array(
  fc.record({ kind: fc.constant('event'), date: anyDay, count: fc.integer({ min: 0, max: 3 }) }),
  { maxLength: 6 },
);

export type Setting = Omit<Case, 'gives' | 'name' | 'facts'> & { kind: RuleKind };

const rosters = new WeakMap<Setting, Roster>();

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** A setting is compiled once for all the facts that are tried on it. */
function scoresOf(setting: Setting, facts: readonly AnyFact[]): Scores {
  const roster = rosters.get(setting) ?? must(enrolCase(setting.kind, setting));
  rosters.set(setting, roster);
  return score(must(takeFacts(roster, makeFacts(facts))), { asOf: setting.asOf });
}

/** Ends of the leaf's points, exact. */
export function endsOf(setting: Setting, facts: readonly AnyFact[]): { lo: Exact; hi: Exact } {
  const scores = scoresOf(setting, facts);
  const { unit, leaf } = placeOf(scores);
  return scores.value(unit, leaf);
}

/** The same for one fact that comes as columns, with no more columns than it fills. */
export function endsOfColumns(
  setting: Setting,
  fact: { kind: FactKind; date: string; end?: string; due?: string },
): { lo: Exact; hi: Exact } {
  const roster = must(enrolCase(setting.kind, setting));
  const day = (text: string): number[] => [parseDay(text) ?? 0];
  const columns: FactColumns = {
    unit: [0],
    slot: [slotOf(roster.plan, 'county', LEAF, fact.kind)],
    date: day(fact.date),
    ...(fact.end === undefined ? {} : { end: day(fact.end) }),
    ...(fact.due === undefined ? {} : { due: day(fact.due) }),
  };
  const scores = score(takeColumns(roster, columns), { asOf: setting.asOf });
  const { unit, leaf } = placeOf(scores);
  return scores.value(unit, leaf);
}

/** What must hold for every rule, whatever the facts: called once per interesting setting. */
export function holdsAlways(
  name: string,
  setting: Setting,
  anyFacts: fc.Arbitrary<AnyFact[]>,
  bounds: { full: string } | null = null,
): void {
  test(`${name}: the order of the facts changes nothing`, () => {
    fc.assert(
      fc.property(
        anyFacts.chain((facts) =>
          fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
        ),
        ([facts, shuffled]) => {
          const [one, other] = [endsOf(setting, facts), endsOf(setting, shuffled)];
          expect([toText(other.lo), toText(other.hi)]).toEqual([toText(one.lo), toText(one.hi)]);
        },
      ),
      RUNS,
    );
  });

  test(`${name}: the lines of the ledger add up to the points, lo ≤ hi${bounds ? ', within 0 and full' : ''}`, () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const scores = scoresOf(setting, facts);
        const { unit, leaf } = placeOf(scores);
        const lines = recordUnit(scores.state, unit)[leaf] ?? [];
        const value = scores.value(unit, leaf);
        const sum = (end: 'lo' | 'hi'): string => toText(lines.reduce<Exact>((all, line) => add(all, line[end]), 0));
        if (value.status !== 'notApplicable')
          expect([sum('lo'), sum('hi')]).toEqual([toText(value.lo), toText(value.hi)]);
        expect(compare(value.lo, value.hi)).toBeLessThanOrEqual(0);
        if (bounds) {
          expect(compare(value.lo, 0)).toBeGreaterThanOrEqual(0);
          expect(compare(value.hi, parseExact(bounds.full) as Exact)).toBeLessThanOrEqual(0);
        }
      }),
      RUNS,
    );
  });
}

/** One more such fact never moves the points the other way. */
export function oneMoreNever(
  what: 'raises' | 'lowers',
  setting: Setting,
  anyFacts: fc.Arbitrary<AnyFact[]>,
  one: AnyFact,
): void {
  test(`one more never ${what} the points: ${JSON.stringify(setting.rule ?? setting.rules)}`, () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const [before, after] = [endsOf(setting, facts), endsOf(setting, [...facts, one])];
        const sign = what === 'raises' ? 1 : -1;
        expect(sign * compare(after.lo, before.lo)).toBeLessThanOrEqual(0);
        expect(sign * compare(after.hi, before.hi)).toBeLessThanOrEqual(0);
      }),
      RUNS,
    );
  });
}
