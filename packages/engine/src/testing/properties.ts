import type { FactColumn, RuleKind } from '@mingjian/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, compare, type Exact, parseExact, toText } from '../number/exact.ts';
import type { Scores } from '../score/score.ts';
import { type Case, leafOf, mustScore } from './cases.ts';

export type AnyFact = { [C in FactColumn]?: string | number };

/** Few enough to be run again and again by mutation testing, many enough to meet every branch. */
const RUNS = { numRuns: 60 };

/** Days of the scheme's year, as text. */
export const anyDay = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map(({ month, day }) => `2023-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

export const anyEvents = fc.array(
  fc.record({ kind: fc.constant('event'), date: anyDay, count: fc.integer({ min: 0, max: 3 }) }),
  { maxLength: 6 },
);

export type Setting = Omit<Case, 'gives' | 'name' | 'facts'> & { kind: RuleKind };

const scoresOf = ({ kind, ...rest }: Setting, facts: readonly AnyFact[]): Scores =>
  mustScore(kind, { ...rest, facts: [...facts] });

/** Ends of the leaf's points, exact. */
export function endsOf(setting: Setting, facts: readonly AnyFact[]): { lo: Exact; hi: Exact } {
  const scores = scoresOf(setting, facts);
  return scores.value(0, leafOf(scores).index);
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
        const { index, lines } = leafOf(scores);
        const value = scores.value(0, index);
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
  anyOne: fc.Arbitrary<AnyFact>,
): void {
  test(`one more never ${what} the points`, () => {
    fc.assert(
      fc.property(anyFacts, anyOne, (facts, one) => {
        const [before, after] = [endsOf(setting, facts), endsOf(setting, [...facts, one])];
        const sign = what === 'raises' ? 1 : -1;
        expect(sign * compare(after.lo, before.lo)).toBeLessThanOrEqual(0);
        expect(sign * compare(after.hi, before.hi)).toBeLessThanOrEqual(0);
      }),
      RUNS,
    );
  });
}
