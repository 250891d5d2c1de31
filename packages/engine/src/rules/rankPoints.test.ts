import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, toText } from '../number/exact.ts';
import { runCases, runRefusals, UNIT } from '../testing/cases.ts';
import { type AnyFact, anyDay, endsOf, holdsAlways, type Setting } from '../testing/properties.ts';

const others = ['乙县', '丙县', '丁县'];
const bands = [
  { to: 1, points: 5 },
  { from: 2, to: 3, points: 3 },
];
const setting: Setting = {
  kind: 'rankPoints',
  leaf: { full: 5 },
  rule: { bands },
  units: others.map((name) => ({ name })),
};
const anyMeasures: fc.Arbitrary<AnyFact[]> = fc
  .tuple(...[UNIT, ...others].map(() => fc.option(fc.tuple(anyDay, fc.integer({ min: 0, max: 4 })))))
  .map((found) =>
    found.flatMap((one, i): AnyFact[] =>
      one === null ? [] : [{ unit: [UNIT, ...others][i] ?? '', kind: 'measure', date: one[0], value: one[1] }],
    ),
  );

describe('cases', () => runCases('rankPoints'));

describe('properties', () => {
  holdsAlways('ranked', setting, anyMeasures, { full: '5' });
  holdsAlways(
    'dense, lowest first',
    { ...setting, rule: { bands, ties: 'dense', order: 'lowestFirst' } },
    anyMeasures,
    {
      full: '5',
    },
  );

  test('one measure more only narrows what is still possible', () => {
    fc.assert(
      fc.property(anyMeasures, (facts) => {
        fc.pre(facts.length > 0);
        const before = endsOf(setting, facts.slice(0, -1));
        const after = endsOf(setting, facts);
        expect(compare(after.lo, before.lo)).toBeGreaterThanOrEqual(0);
        expect(compare(after.hi, before.hi)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });

  test('the rank is one more than those who are better', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 }), (values) => {
        const facts = values.map((value, i) => ({
          unit: [UNIT, ...others][i] ?? '',
          kind: 'measure',
          date: '2023-01-01',
          value,
        }));
        const better = values.filter((value) => value > (values[0] ?? 0)).length;
        expect(toText(endsOf(setting, facts).lo)).toBe(better === 0 ? '5' : better < 3 ? '3' : '0');
      }),
      { numRuns: 40 },
    );
  });
});

describe('refusals', () =>
  runRefusals('rankPoints', [
    ['points for one class only', { bands: [{ to: 1, points: { county: 1 } }] }, [], ['scheme-class-number | r/A/X#1']],
    ['a measure without number', { bands }, [{}], ['fact-value-missing | 2 value']],
    ['two measures', { bands }, [{ value: 1 }, { value: 2 }], ['fact-twice | 3']],
    ['a mark', { bands }, [{ kind: 'mark', value: 1 }], ['fact-kind-unfit | 2 kind | 测量']],
  ]));
