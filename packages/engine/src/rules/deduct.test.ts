import { describe } from 'vitest';
import { runCases, runRefusals } from '../testing/cases.ts';
import { anyEvents, holdsAlways, oneMoreNever, type Setting } from '../testing/properties.ts';

const plain: Setting = { kind: 'deduct', leaf: { full: 5 }, rule: { points: 0.7 } };
const counted: Setting = { kind: 'deduct', leaf: { full: 5 }, rule: { points: 1.3, free: 1, each: 2, limit: 3 } };

describe('cases', () => runCases('deduct'));

describe('properties', () => {
  holdsAlways('plain', plain, anyEvents, { full: '5' });
  holdsAlways('counted', counted, anyEvents, { full: '5' });
  oneMoreNever('raises', plain, anyEvents, { kind: 'event', date: '2023-05-05' });
  oneMoreNever('raises', counted, anyEvents, { kind: 'event', date: '2023-05-05' });
});

describe('refusals', () =>
  runRefusals('deduct', [
    ['points for one class only', { points: { county: 1 } }, [], ['scheme-class-number | r/A/X#1.points']],
    ['points below 0', { points: -1 }, [], ['scheme-negative | r/A/X#1.points']],
    ['a limit below 0', { points: 1, limit: -1 }, [], ['scheme-negative | r/A/X#1.limit']],
    ['each of 0', { points: 1, each: 0 }, [], ['scheme-field | r/A/X#1.each | 应为不小于 1 的整数']],
    ['each in parts', { points: 1, each: 1.5 }, [], ['scheme-field | r/A/X#1.each']],
    ['free below 0', { points: 1, free: -1 }, [], ['scheme-field | r/A/X#1.free | 应为不小于 0 的整数']],
    ['a value beside the count', { points: 1 }, [{ value: 2 }], ['fact-value-unused | 2 value']],
    ['an unknown group', { points: 1, group: '无' }, [], ['scheme-group-unknown | r/A/X#1']],
    ['a fact of another kind', { points: 1 }, [{ kind: 'item', value: 'pass' }], ['fact-kind-unfit | 2 kind | 事件']],
    ['a count in parts', { points: 1 }, [{}, { count: 1.5 }], ['fact-count | 3 count']],
    ['an unknown rule', { points: 1 }, [{ rule: '二' }], ['fact-rule-unknown | 2 rule | 1']],
  ]));
