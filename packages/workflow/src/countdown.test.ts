import { expect, test } from 'vitest';
import { countdown } from './countdown.ts';

test.each([
  ['the same day', '2026-11-27', '2026-11-27', 0],
  ['from Friday to Monday', '2026-11-27', '2026-11-30', 1],
  ['from Friday to Sunday', '2026-11-27', '2026-11-29', 0],
  ['a week', '2026-11-27', '2026-12-04', 5],
  ['over since yesterday', '2026-11-27', '2026-11-26', -1],
  ['over since a week', '2026-12-04', '2026-11-27', -5],
])('%s', (_, today, last, left) => {
  expect(countdown(today, last)).toEqual({
    left,
    calendar: 'official',
    off: [],
    work: [],
    ends: last === '2026-11-29' ? 'day-off' : 'working-day',
  });
});

test('leaves holidays out, counts make-up days, and names both', () => {
  // National Day 2026: 1 to 7 October off, Saturday the 10th is worked.
  expect(countdown('2026-09-30', '2026-10-10')).toEqual({
    left: 3,
    calendar: 'official',
    off: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
    work: ['2026-10-10'],
    ends: 'working-day',
  });
});

test('counts weekdays, and says so, where a year has no holiday notice yet', () => {
  expect(countdown('2098-12-31', '2099-01-09')).toMatchObject({ left: 7, calendar: 'weekdays', off: [] });
});

test('refuses what is no day', () => {
  expect(() => countdown('2026-02-30', '2026-03-01')).toThrow(RangeError);
});
