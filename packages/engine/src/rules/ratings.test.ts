import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../number/exact.ts';
import { runCases, runRefusals } from '../testing/cases.ts';
import { type AnyFact, anyDay, endsOf, holdsAlways, type Setting } from '../testing/properties.ts';

const raters = ['办公室', '信访局', '网信办', '司法局'];
const setting = (aggregate: string): Setting => ({
  kind: 'ratings',
  leaf: { full: 10 },
  rule: { scale: { min: 60, max: 100 }, aggregate, raters: { units: raters } },
});
const anyRatings: fc.Arbitrary<AnyFact[]> = fc
  .array(fc.tuple(anyDay, fc.integer({ min: 60, max: 100 })), { maxLength: 4 })
  .map((marks) => marks.map(([date, value], i) => ({ kind: 'rating', date, value, by: raters[i] ?? '' })));
const aggregates = ['mean', 'trimmed', 'median', 'min', 'max', 'last'];

describe('cases', () => runCases('ratings'));

describe('properties', () => {
  for (const aggregate of aggregates) holdsAlways(aggregate, setting(aggregate), anyRatings, { full: '10' });

  test('one rating more only narrows what is still possible', () => {
    fc.assert(
      fc.property(anyRatings, fc.constantFrom(...aggregates), (facts, how) => {
        fc.pre(facts.length > 0);
        const before = endsOf(setting(how), facts.slice(0, -1));
        const after = endsOf(setting(how), facts);
        expect(compare(after.lo, before.lo)).toBeGreaterThanOrEqual(0);
        expect(compare(after.hi, before.hi)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });
});

const scale = { min: 0, max: 100 };
describe('refusals', () =>
  runRefusals('ratings', [
    [
      'a scale without width',
      { scale: { min: 100, max: 100 } },
      [],
      ['scheme-rule-params | r/A/X#1 | scale.min ≥ scale.max'],
    ],
    [
      'an end for one class only',
      { scale: { min: 0, max: { county: 100 } } },
      [],
      ['scheme-class-number | r/A/X#1.scale.max', 'scheme-rule-params'],
    ],
    ['a rating without rater', { scale }, [{ value: 90 }], ['fact-by-missing | 2 by']],
    ['a rating without number', { scale }, [{ by: '信访局' }], ['fact-value-missing | 2 value']],
    ['a rating above the scale', { scale }, [{ by: '信访局', value: 101 }], ['fact-value-range | 2 value']],
    ['a rating below the scale', { scale }, [{ by: '信访局', value: -1 }], ['fact-value-range | 2 value']],
    [
      'a rater who is not expected',
      { scale, raters: { units: ['办公室'] } },
      [{ by: '信访局', value: 1 }],
      ['fact-by-unknown | 2 by'],
    ],
    ['a unit that rates itself', { scale }, [{ by: '甲县', value: 100 }], ['fact-by-self | 2 by']],
    [
      'the same rater twice',
      { scale },
      [
        { by: '信访局', value: 1 },
        { by: '信访局', value: 2 },
      ],
      ['fact-twice | 3'],
    ],
  ]));
