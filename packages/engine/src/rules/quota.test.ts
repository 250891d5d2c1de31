import fc from 'fast-check';
import { describe } from 'vitest';
import { runCases, runRefusals } from '../testing/cases.ts';
import { anyDay, holdsAlways, oneMoreNever, type Setting } from '../testing/properties.ts';

const monthly: Setting = { kind: 'quota', leaf: { full: 5 }, rule: { period: 'month', count: 2, points: 0.15 } };
const weekly: Setting = {
  kind: 'quota',
  leaf: { full: 5 },
  rule: { period: 'week', count: 1, points: 0.05, shortage: 'period' },
  asOf: '2023-08-15',
};
const anyDeliveries = fc.array(
  fc.record({
    kind: fc.constantFrom('delivery', 'event'),
    date: anyDay,
    count: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 20 },
);
const one = { kind: 'delivery', date: '2023-05-05' };

describe('cases', () => runCases('quota'));

describe('properties', () => {
  holdsAlways('monthly', monthly, anyDeliveries, { full: '5' });
  holdsAlways('weekly', weekly, anyDeliveries, { full: '5' });
  oneMoreNever('lowers', monthly, anyDeliveries, one);
  oneMoreNever('lowers', weekly, anyDeliveries, one);
});

const rule = { period: 'month', count: 1, points: 1 };
describe('refusals', () =>
  runRefusals('quota', [
    ['points for one class only', { ...rule, points: { county: 1 } }, [], ['scheme-class-number | r/A/X#1.points']],
    ['a count of 0', { ...rule, count: 0 }, [], ['scheme-field | r/A/X#1.count | 应为不小于 1 的整数']],
    ['a count in parts', { ...rule, count: 1.5 }, [], ['scheme-field | r/A/X#1.count | 应为不小于 1 的整数']],
    ['a mark', rule, [{ kind: 'mark', value: 1 }], ['fact-kind-unfit | 2 kind | 报送、事件']],
  ]));
