import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayText, parseDay } from '../calendar/days.ts';
import { compare, toText } from '../number/exact.ts';
import { runCases, runRefusals } from '../testing/cases.ts';
import { anyDay, endsOf, endsOfColumns, holdsAlways, oneMoreNever, type Setting } from '../testing/properties.ts';

const rule = { points: 0.5, grace: 2, more: { per: 'week', points: 0.3, after: 3 }, limitEach: 1.7 };
const common: Setting = { kind: 'deadline', leaf: { full: 5 }, rule: { ...rule, due: '2023-06-30' } };
const own: Setting = { kind: 'deadline', leaf: { full: 5 }, rule };
const anyDelivery = fc.record({ kind: fc.constant('delivery'), date: anyDay, count: fc.integer({ min: 0, max: 2 }) });
const anyOwn = fc.record({
  kind: fc.constant('delivery'),
  date: anyDay,
  due: anyDay,
  count: fc.integer({ min: 0, max: 2 }),
});

describe('cases', () => runCases('deadline'));

describe('properties', () => {
  holdsAlways('one due day', common, fc.array(anyDelivery, { maxLength: 4 }), { full: '5' });
  holdsAlways('own due days', own, fc.array(anyOwn, { maxLength: 6 }), { full: '5' });
  oneMoreNever('lowers', common, fc.array(anyDelivery, { maxLength: 4 }), {
    kind: 'delivery',
    date: '2023-05-05',
  });
  oneMoreNever('raises', own, fc.array(anyOwn, { maxLength: 6 }), {
    kind: 'delivery',
    date: '2023-05-05',
    due: '2023-05-01',
  });

  test('a day later never costs less, and a grace of more days never costs more', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (date, grace) => {
        const later = dayText((parseDay(date) ?? 0) + 1);
        const lo = (day: string, days: number) =>
          endsOf({ ...common, rule: { ...common.rule, grace: days } }, [{ kind: 'delivery', date: day }]).lo;
        expect(compare(lo(later, grace), lo(date, grace))).toBeLessThanOrEqual(0);
        expect(compare(lo(date, grace + 1), lo(date, grace))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });
});

test('deliveries as columns without a column of due days', () => {
  const { lo } = endsOfColumns(common, { kind: 'delivery', date: '2023-07-03' });
  expect(toText(lo)).toBe('4.5');
});

describe('refusals', () =>
  runRefusals('deadline', [
    ['points for one class only', { points: { county: 1 } }, [], ['scheme-class-number | r/A/X#1.points']],
    ['a grace in parts', { points: 1, grace: 0.5 }, [], ['scheme-field | r/A/X#1.grace | 应为不小于 0 的整数']],
    [
      'more for one class only, from a day in parts',
      { points: 1, more: { per: 'day', points: { county: 1 }, after: 1.5 } },
      [],
      ['scheme-field | r/A/X#1.more.after', 'scheme-class-number | r/A/X#1.more.points'],
    ],
    ['a delivery without due day', { points: 1 }, [{}], ['fact-due-needed | 2 due']],
    ['a due day that is none', { points: 1, due: '2023-10-31' }, [{ due: '下周' }], ['fact-date | 2 due']],
  ]));
