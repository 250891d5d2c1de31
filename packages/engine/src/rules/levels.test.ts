import fc from 'fast-check';
import { describe } from 'vitest';
import { runCases, runRefusals } from '../testing/cases.ts';
import { type AnyFact, holdsAlways, type Setting } from '../testing/properties.ts';

const levels = [
  { level: '好', points: 3 },
  { level: '中', points: { min: 1, max: 2 } },
  { level: '差', points: 0 },
];
const earned: Setting = { kind: 'levels', leaf: { full: 3 }, rule: { levels } };
const taken: Setting = {
  kind: 'levels',
  leaf: { full: 3 },
  rule: {
    levels: [
      { level: '好', points: 0 },
      { level: '中', points: { min: -1, max: -0.5 } },
      { level: '差', points: -2 },
    ],
  },
};
const anyFinding = (min: number, max: number): fc.Arbitrary<AnyFact[]> =>
  fc
    .tuple(fc.constantFrom(null, '好', '中', '差'), fc.option(fc.integer({ min: min * 10, max: max * 10 })))
    .map(([level, mark]) => [
      ...(level === null ? [] : [{ kind: 'level', date: '2023-03-03', level }]),
      ...(mark === null ? [] : [{ kind: 'mark', date: '2023-03-04', value: mark / 10 }]),
    ]);

describe('cases', () => runCases('levels'));

describe('properties', () => {
  holdsAlways('earned', earned, anyFinding(0, 3), { full: '3' });
  holdsAlways('taken', taken, anyFinding(-2, 0), { full: '3' });
});

describe('refusals', () =>
  runRefusals('levels', [
    [
      'a level twice',
      {
        levels: [
          { level: '好', points: 1 },
          { level: '好', points: 2 },
        ],
      },
      [],
      ['scheme-rule-params | r/A/X#1 | level 好 ×2'],
    ],
    [
      'points for one class only',
      { levels: [{ level: '好', points: { min: { county: 1 }, max: { county: 2 } } }] },
      [],
      ['scheme-class-number | r/A/X#1.levels.好'],
    ],
    [
      'a range upside down',
      { levels: [{ level: '好', points: { min: 2, max: 1 } }] },
      [],
      ['scheme-rule-params | r/A/X#1 | 好: 2 > 1'],
    ],
    ['no level', { levels }, [{}], ['fact-value-missing | 2 level']],
    ['an unknown level', { levels }, [{ level: '优' }], ['fact-level-unknown | 2 level | 好、中、差']],
    ['two levels', { levels }, [{ level: '好' }, { level: '中' }], ['fact-twice | 3']],
    ['a mark without number', { levels }, [{ kind: 'mark' }], ['fact-value-missing | 2 value']],
    ['a mark above every level', { levels }, [{ kind: 'mark', value: 3.5 }], ['fact-value-range | 2 value']],
    ['a mark below every level', { levels }, [{ kind: 'mark', value: -0.1 }], ['fact-value-range | 2 value']],
    [
      'two marks',
      { levels },
      [
        { kind: 'mark', value: 1 },
        { kind: 'mark', value: 2 },
      ],
      ['fact-twice | 3'],
    ],
  ]));
