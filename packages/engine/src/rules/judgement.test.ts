import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, parseExact } from '../number/exact.ts';
import { runCases, runRefusals } from '../testing/cases.ts';
import { type AnyFact, anyDay, endsOf, holdsAlways, type Setting } from '../testing/properties.ts';

const setting = (aggregate: string): Setting => ({ kind: 'judgement', leaf: { full: 5 }, rule: { aggregate } });
const people = ['甲', '乙', '丙', '丁', '戊'];
const anyMarks: fc.Arbitrary<AnyFact[]> = fc
  .array(fc.tuple(anyDay, fc.integer({ min: 0, max: 500 })), { maxLength: 5 })
  .map((marks) => marks.map(([date, value], i) => ({ kind: 'mark', date, value: value / 100, by: people[i] ?? '' })));

describe('cases', () => runCases('judgement'));

describe('properties', () => {
  for (const aggregate of ['sum', 'mean', 'trimmed', 'median', 'min', 'max', 'last'])
    holdsAlways(aggregate, setting(aggregate), anyMarks, { full: '5' });

  test('what is made of several marks lies between them', () => {
    fc.assert(
      fc.property(anyMarks, fc.constantFrom('mean', 'trimmed', 'median', 'last'), (facts, how) => {
        fc.pre(facts.length > 0);
        const { lo } = endsOf(setting(how), facts);
        const values = facts.map((fact) => Number(fact.value));
        expect(compare(lo, parseExact(String(Math.min(...values))) ?? 0)).toBeGreaterThanOrEqual(0);
        expect(compare(lo, parseExact(String(Math.max(...values))) ?? 0)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('refusals', () =>
  runRefusals('judgement', [
    ['an end for one class only', { max: { county: 1 } }, [], ['scheme-class-number | r/A/X#1']],
    ['ends the wrong way round', { min: 3, max: 1 }, [], ['scheme-rule-params | r/A/X#1 | min > max']],
    ['a mark without number', {}, [{}], ['fact-value-missing | 2 value']],
    ['a mark above full', {}, [{ value: 5.01 }], ['fact-value-range | 2 value']],
    ['a mark below the least', { min: 1 }, [{ value: 0.99 }], ['fact-value-range | 2 value']],
    [
      'a second mark without aggregate',
      {},
      [
        { value: 1, by: '甲' },
        { value: 2, by: '乙' },
      ],
      ['fact-twice | 3'],
    ],
    [
      'a second mark of the same person',
      { aggregate: 'mean' },
      [
        { value: 1, by: '甲' },
        { value: 2, by: '甲' },
      ],
      ['fact-twice | 3'],
    ],
  ]));
