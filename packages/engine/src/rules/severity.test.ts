import fc from 'fast-check';
import { describe } from 'vitest';
import { runCases, runRefusals } from '../testing/cases.ts';
import { anyDay, holdsAlways, oneMoreNever, type Setting } from '../testing/properties.ts';

const levels = [
  { level: '省', points: 1.5 },
  { level: '市', points: 0.9 },
  { level: '口头', points: 0 },
];
const setting: Setting = { kind: 'severity', leaf: { full: 5 }, rule: { levels } };
const anyNotice = fc.record({
  kind: fc.constant('event'),
  date: anyDay,
  level: fc.constantFrom('省', '市', '口头'),
  count: fc.integer({ min: 0, max: 2 }),
});
const anyNotices = fc.array(anyNotice, { maxLength: 6 });

describe('cases', () => runCases('severity'));

describe('properties', () => {
  holdsAlways('by level', setting, anyNotices, { full: '5' });
  oneMoreNever('raises', setting, anyNotices, { kind: 'event', date: '2023-05-05', level: '市' });
});

describe('refusals', () =>
  runRefusals('severity', [
    [
      'a level twice, one of them with points below 0',
      {
        levels: [
          { level: '省', points: 1 },
          { level: '省', points: -1 },
        ],
      },
      [],
      ['scheme-rule-params | r/A/X#1 | level 省 ×2', 'scheme-negative | r/A/X#1.levels.省'],
    ],
    [
      'points for one class only',
      { levels: [{ level: '省', points: { county: 1 } }] },
      [],
      ['scheme-class-number | r/A/X#1.levels.省'],
    ],
    ['no level', { levels }, [{}], ['fact-value-missing | 2 level']],
    ['an unknown level', { levels }, [{ level: '县' }], ['fact-level-unknown | 2 level | 省、市、口头']],
  ]));
