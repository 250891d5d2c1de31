import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, settle, toText } from '../number/exact.ts';
import { rational } from '../number/rational.ts';
import { runCases, runRefusals } from '../testing/cases.ts';
import { anyDay, endsOf, holdsAlways, type Setting } from '../testing/properties.ts';

const byStep = (partStep: string, costs = 'below'): Setting => ({
  kind: 'rate',
  leaf: { full: 5 },
  rule: { target: 60, step: 3, points: 0.2, partStep, costs },
});
const share: Setting = { kind: 'rate', leaf: { full: 5 }, rule: { target: 90 } };
const anyMeasure = fc.record({
  kind: fc.constant('measure'),
  date: anyDay,
  value: fc.integer({ min: 0, max: 50 }),
  of: fc.integer({ min: 1, max: 50 }),
});
const anyMeasures = fc.array(anyMeasure, { maxLength: 4 });

describe('cases', () => runCases('rate'));

describe('properties', () => {
  holdsAlways('whole steps', byStep('none'), anyMeasures, { full: '5' });
  holdsAlways('steps in proportion, above', byStep('proportional', 'above'), anyMeasures, { full: '5' });
  holdsAlways('in proportion', share, anyMeasures, { full: '5' });

  test('a higher rate never costs where falling short costs, never gains where exceeding costs', () => {
    fc.assert(
      fc.property(anyMeasure, (one) => {
        const higher = { ...one, value: one.value + 1 };
        for (const setting of [share, byStep('none'), byStep('whole'), byStep('proportional')])
          expect(compare(endsOf(setting, [higher]).lo, endsOf(setting, [one]).lo)).toBeGreaterThanOrEqual(0);
        const above = byStep('whole', 'above');
        expect(compare(endsOf(above, [higher]).lo, endsOf(above, [one]).lo)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });

  test('no step counts at most as much as a proportional one, and that at most as a whole one', () => {
    fc.assert(
      fc.property(anyMeasure, (one) => {
        const [none, part, whole] = ['none', 'proportional', 'whole'].map((how) => endsOf(byStep(how), [one]).lo);
        expect(compare(none ?? 0, part ?? 0)).toBeGreaterThanOrEqual(0);
        expect(compare(part ?? 0, whole ?? 0)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });

  test('in proportion: full × part ÷ whole × 100 ÷ target as an exact fraction, however fine the numbers', () => {
    const anyFine = fc.integer({ min: 1, max: 999_999_999_999_999 });
    const digits = (millionths: number): string =>
      `${Math.floor(millionths / 1e6)}.${String(millionths % 1e6).padStart(6, '0')}`;
    fc.assert(
      fc.property(fc.oneof(anyFine, fc.integer({ min: 1, max: 9_000_000 })), anyFine, (value, of) => {
        const [n, d] = [5n * BigInt(value) * 100n, BigInt(of) * 97n];
        const expected = n >= 5n * d ? { n: 5n, d: 1n } : { n, d };
        const fact = { kind: 'measure', date: '2023-01-01', value: digits(value), of: digits(of) };
        const { lo } = endsOf({ ...share, rule: { target: 97 } }, [fact]);
        expect(compare(lo, settle(rational(expected.n, expected.d)))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test('sums too large for the fast lane are exact too', () => {
    const facts = Array.from({ length: 20 }, () => ({ kind: 'measure', date: '2023-01-01', value: 4e8, of: 1e9 }));
    expect(toText(endsOf({ ...share, rule: { target: 100 } }, facts).lo)).toBe('2');
    expect(toText(endsOf(byStep('proportional'), facts).lo)).toBe('11/3');
  });

  test('in parts or together: the sums count', () => {
    fc.assert(
      fc.property(anyMeasures, anyMeasure, (rest, last) => {
        const all = [...rest, last];
        const sum = (column: 'value' | 'of') => all.reduce((total, fact) => total + fact[column], 0);
        const together = { kind: 'measure', date: '2023-01-01', value: sum('value'), of: sum('of') };
        for (const setting of [share, byStep('whole')])
          expect(toText(endsOf(setting, all).lo)).toBe(toText(endsOf(setting, [together]).lo));
      }),
      { numRuns: 40 },
    );
  });
});

const rule = { target: 98, step: 1, points: 0.1, partStep: 'none' };
describe('refusals', () =>
  runRefusals('rate', [
    ['a target for one class only', { ...rule, target: { county: 98 } }, [], ['scheme-class-number | r/A/X#1.target']],
    ['steps without points', { ...rule, points: undefined }, [], ['scheme-rule-params | r/A/X#1 | points']],
    [
      'steps without a word on parts',
      { ...rule, partStep: undefined },
      [],
      ['scheme-rule-params | r/A/X#1 | partStep'],
    ],
    ['a step of 0', { ...rule, step: 0 }, [], ['scheme-rule-params | r/A/X#1 | step ≤ 0']],
    ['a share of a target of 0', { target: 0 }, [], ['scheme-rule-params | r/A/X#1 | target ≤ 0']],
    ['a share of a target below 0', { target: -5 }, [], ['scheme-rule-params | r/A/X#1 | target ≤ 0']],
    ['above without steps', { target: 5, costs: 'above' }, [], ['scheme-rule-params | r/A/X#1 | costs: above ↔ step']],
    ['a measure without its whole', rule, [{ value: 1 }], ['fact-value-missing | 2 of']],
    ['a measure without its part', rule, [{ of: 1 }], ['fact-value-missing | 2 value']],
    ['a whole of 0', rule, [{ value: 0, of: 0 }], ['fact-whole-zero | 2 of']],
    ['a part below 0', rule, [{ value: -1, of: 2 }], ['fact-value-negative | 2 value']],
  ]));
