import { describe } from 'vitest';
import { runCases, runRefusals } from '../testing/cases.ts';
import { anyEvents, holdsAlways, oneMoreNever, type Setting } from '../testing/properties.ts';

const limited: Setting = { kind: 'award', leaf: { full: 5 }, rule: { points: 0.7, limit: 3, each: 2 } };
const open: Setting = { kind: 'award', leaf: { full: 5 }, rule: { points: 0.7 } };
const one = { kind: 'event', date: '2023-05-05' };

describe('cases', () => runCases('award'));

describe('properties', () => {
  holdsAlways('limited', limited, anyEvents, { full: '3' });
  holdsAlways('open', open, anyEvents, { full: '5' });
  oneMoreNever('lowers', limited, anyEvents, one);
  oneMoreNever('lowers', open, anyEvents, one);
});

describe('refusals', () =>
  runRefusals('award', [
    ['points for one class only', { points: { county: 1 } }, [], ['scheme-class-number | r/A/X#1.points']],
    ['points below 0', { points: -1 }, [], ['scheme-negative | r/A/X#1.points']],
    ['each of 0', { points: 1, each: 0 }, [], ['scheme-field | r/A/X#1.each | 应为不小于 1 的整数']],
    ['a measure', { points: 1 }, [{ kind: 'measure', value: 1 }], ['fact-kind-unfit | 2 kind | 事件']],
    ['a count below 0', { points: 1 }, [{ count: -1 }], ['fact-count | 2 count']],
  ]));
