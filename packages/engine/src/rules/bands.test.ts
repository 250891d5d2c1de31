import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toText } from '../number/exact.ts';
import { runCases, runRefusals } from '../testing/cases.ts';
import { type AnyFact, anyDay, anyEvents, endsOf, holdsAlways, type Setting } from '../testing/properties.ts';

const bands = [
  { from: 10, points: 5 },
  { from: 6, to: 10, points: { min: 3, max: 4 } },
  { above: 2, below: 6, points: 1 },
];
const setting = (more: Record<string, unknown>): Setting => ({
  kind: 'bands',
  leaf: { full: 5 },
  rule: { bands, ...more },
});
const anyMeasure = fc.record({ kind: fc.constant('measure'), date: anyDay, value: fc.integer({ min: 0, max: 12 }) });
const withMark = (numbers: fc.Arbitrary<AnyFact[]>): fc.Arbitrary<AnyFact[]> =>
  fc
    .tuple(numbers, fc.option(fc.integer({ min: 0, max: 50 })))
    .map(([facts, mark]) =>
      mark === null ? facts : [...facts, { kind: 'mark', date: '2023-01-01', value: mark / 10 }],
    );

describe('cases', () => runCases('bands'));

describe('properties', () => {
  const upTo = (maxLength: number) => withMark(fc.array(anyMeasure, { maxLength }));
  holdsAlways('once', setting({}), upTo(1), { full: '5' });
  holdsAlways('each', setting({ occurs: 'each' }), upTo(4), { full: '5' });
  holdsAlways('count', setting({ on: 'count' }), withMark(anyEvents), { full: '5' });
  for (const aggregate of ['sum', 'mean', 'trimmed', 'median', 'min', 'max'])
    holdsAlways(aggregate, setting({ aggregate }), upTo(4), { full: '5' });

  test('the first band that holds the number, else nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (tenths) => {
        const x = tenths / 10;
        const { lo, hi } = endsOf(setting({}), [{ kind: 'measure', date: '2023-01-01', value: x }]);
        const expected = x >= 10 ? ['5', '5'] : x >= 6 ? ['3', '4'] : x > 2 ? ['1', '1'] : ['0', '0'];
        expect([toText(lo), toText(hi)]).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

describe('refusals', () =>
  runRefusals('bands', [
    [
      'each on counts',
      { bands, occurs: 'each', on: 'count' },
      [],
      ['scheme-rule-params | r/A/X#1 | occurs: each ↔ on: measure'],
    ],
    [
      'an undeclared table',
      { bands: '$none' },
      [],
      ['scheme-param-unknown | results[0].root.children[0].children[0].rules[0].bands'],
    ],
    ['points for one class only', { bands: [{ points: { county: 1 } }] }, [], ['scheme-class-number | r/A/X#1']],
    [
      'a range upside down',
      { bands: [{ points: { min: 2, max: 1 } }] },
      [],
      ['scheme-field | r/A/X#1 | 下限 2 大于上限 1'],
    ],
    ['a measure without number', { bands }, [{}], ['fact-value-missing | 2 value']],
    ['two measures without aggregate', { bands }, [{ value: 1 }, { value: 2 }], ['fact-twice | 3']],
    ['an event where measures count', { bands }, [{ kind: 'event' }], ['fact-kind-unfit | 2 kind | 测量、评分']],
    ['a measure where events count', { bands, on: 'count' }, [{ value: 1 }], ['fact-kind-unfit | 2 kind | 事件、评分']],
    ['a mark above every band', { bands }, [{ kind: 'mark', value: 5.1 }], ['fact-value-range | 2 value']],
    ['a mark below 0', { bands }, [{ kind: 'mark', value: -0.1 }], ['fact-value-range | 2 value']],
    ['a mark without number', { bands }, [{ kind: 'mark' }], ['fact-value-missing | 2 value']],
    [
      'two marks',
      { bands },
      [
        { kind: 'mark', value: 1 },
        { kind: 'mark', value: 2 },
      ],
      ['fact-twice | 3'],
    ],
  ]));
