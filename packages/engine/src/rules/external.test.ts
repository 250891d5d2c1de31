import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toText } from '../number/exact.ts';
import { runCases, runRefusals } from '../testing/cases.ts';
import { endsOf, holdsAlways, type Setting } from '../testing/properties.ts';

const setting: Setting = { kind: 'external', leaf: { full: 8 }, rule: { min: 1, max: 7 } };
const anyScore = fc
  .integer({ min: 100, max: 700 })
  .map((value) => ({ kind: 'score', date: '2023-03-03', value: value / 100 }));

describe('cases', () => runCases('external'));

describe('properties', () => {
  holdsAlways('given or not', setting, fc.array(anyScore, { maxLength: 1 }), { full: '7' });

  test('the score is taken as it stands', () => {
    fc.assert(
      fc.property(anyScore, (fact) => {
        const { lo, hi } = endsOf(setting, [fact]);
        expect([toText(lo), toText(hi)]).toEqual([String(fact.value), String(fact.value)]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('refusals', () =>
  runRefusals('external', [
    ['an end for one class only', { max: { county: 1 } }, [], ['scheme-class-number | r/A/X#1']],
    ['ends the wrong way round', { min: 3, max: 1 }, [], ['scheme-rule-params | r/A/X#1 | min > max']],
    ['a score above full', {}, [{ value: 5.01 }], ['fact-value-range | 2 value']],
    ['a score below the least', { min: 1 }, [{ value: 0.5 }], ['fact-value-range | 2 value']],
    ['a score without number', {}, [{}], ['fact-value-missing | 2 value']],
    ['a score that is no number', {}, [{ value: '八' }], ['fact-number | 2 value']],
    ['two scores', {}, [{ value: 1 }, { value: 2 }], ['fact-twice | 3']],
  ]));
