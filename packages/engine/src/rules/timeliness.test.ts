import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayText, parseDay } from '../calendar/days.ts';
import { compare, toText } from '../number/exact.ts';
import { runCases, runRefusals } from '../testing/cases.ts';
import {
  type AnyFact,
  anyDay,
  endsOf,
  endsOfColumns,
  holdsAlways,
  oneMoreNever,
  type Setting,
} from '../testing/properties.ts';

const within = (limit: Record<string, number>): Setting => ({
  kind: 'timeliness',
  leaf: { full: 5 },
  rule: { within: limit, points: 0.7 },
});
const addDays = (date: string, days: number): string => dayText((parseDay(date) ?? 0) + days);
const anyCase: fc.Arbitrary<AnyFact> = fc
  .tuple(anyDay, fc.option(fc.integer({ min: 0, max: 12 })), fc.integer({ min: 0, max: 2 }))
  .map(([date, days, count]) => ({
    kind: 'case',
    date: `${date}T09:00`,
    count,
    ...(days === null ? {} : { end: `${addDays(date, days)}T10:30` }),
  }));
const anyCases = fc.array(anyCase, { maxLength: 6 });

describe('cases', () => runCases('timeliness'));

describe('properties', () => {
  for (const limit of [{ hours: 49 }, { days: 3 }, { workdays: 3 }]) {
    holdsAlways(JSON.stringify(limit), within(limit), anyCases, { full: '5' });
    oneMoreNever('raises', within(limit), anyCases, {
      kind: 'case',
      date: '2023-05-05T09:00',
      end: '2023-05-25T09:00',
    });
  }

  test('three working days are never fewer than three days; ending a day later never costs less', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 12 }), (date, days) => {
        const ended = (late: number): AnyFact[] => [{ kind: 'case', date, end: addDays(date, days + late) }];
        const lo = (limit: Record<string, number>, late: number) => endsOf(within(limit), ended(late)).lo;
        expect(compare(lo({ workdays: 3 }, 0), lo({ days: 3 }, 0))).toBeGreaterThanOrEqual(0);
        expect(compare(lo({ workdays: 3 }, 1), lo({ workdays: 3 }, 0))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });
});

test('cases as columns with no more columns than they fill', () => {
  const points = (limit: Record<string, number>, days: { date: string; end?: string; due?: string }) =>
    toText(endsOfColumns(within(limit), { kind: 'case', ...days }).lo);
  expect(points({ days: 3 }, { date: '2023-07-03', end: '2023-07-06' })).toBe('5');
  expect(points({ days: 3 }, { date: '2023-07-03', end: '2023-07-07' })).toBe('4.3');
  expect(points({ days: 3 }, { date: '2023-07-03' })).toBe('4.3');
  expect(points({ days: 3 }, { date: '2023-07-03', due: '2023-07-10', end: '2023-07-10' })).toBe('5');
  expect(points({ hours: 24 }, { date: '2023-07-03', end: '2023-07-04' })).toBe('5');
  expect(points({ hours: 23 }, { date: '2023-07-03', end: '2023-07-04' })).toBe('4.3');
});

const hours = { within: { hours: 2 }, points: 1 };
describe('refusals', () =>
  runRefusals('timeliness', [
    ['points for one class only', { ...hours, points: { county: 1 } }, [], ['scheme-class-number | r/A/X#1.points']],
    [
      'hours in parts',
      { within: { hours: 1.5 }, points: 1 },
      [],
      ['scheme-field | r/A/X#1.within.hours | 应为不小于 0 的整数'],
    ],
    ['days below 0', { within: { days: -1 }, points: 1 }, [], ['scheme-field | r/A/X#1.within.days']],
    ['working days in parts', { within: { workdays: 0.5 }, points: 1 }, [], ['scheme-field | r/A/X#1.within.workdays']],
    ['hours without a time of day', hours, [{}], ['fact-time-needed | 2 date']],
    [
      'hours without a time of day at the end',
      hours,
      [{ date: '2023-06-30T09:00', end: '2023-06-30' }],
      ['fact-time-needed | 2 end'],
    ],
    [
      'an end before the start',
      hours,
      [{ date: '2023-06-30T09:00', end: '2023-06-30T08:59' }],
      ['fact-end-before | 2 end'],
    ],
  ]));
