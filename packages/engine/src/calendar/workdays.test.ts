import { describe, expect, test } from 'vitest';
import { dayOf, dayText, parseDay } from './days.ts';
import { addWorkdays, exceptions, isCovered, isWorkday, workdaysBetween } from './workdays.ts';

const day = (text: string): number => {
  const value = parseDay(text);
  if (value === null) throw new Error(text);
  return value;
};

describe('the n-th working day after a trigger, by the State Council notices', () => {
  test.each([
    // Spring Festival 2024: off from 10 to 17 February, Sunday the 18th is worked.
    ['2024-02-07', 3, '2024-02-18'],
    ['2024-09-13', 1, '2024-09-14'],
    ['2025-01-20', 20, '2025-02-21'],
    ['2025-09-26', 3, '2025-09-30'],
    ['2025-09-30', 3, '2025-10-11'],
    ['2023-09-28', 3, '2023-10-09'],
    ['2024-12-30', 5, '2025-01-07'],
    ['2026-02-13', 3, '2026-02-25'],
    ['2026-09-18', 2, '2026-09-21'],
    // A trigger on a rest day: day 1 is the first working day after it.
    ['2023-10-01', 1, '2023-10-07'],
  ])('%s + %i → %s', (from, n, wanted) => {
    const found = addWorkdays(day(from), n);
    expect('day' in found && dayText(found.day)).toBe(wanted);
  });

  test('no working day at all is the day itself', () => {
    expect(addWorkdays(day('2023-10-01'), 0)).toEqual({ day: day('2023-10-01') });
  });
});

test.each([
  [2019, 250],
  [2020, 249],
  [2021, 250],
  [2022, 249],
  [2023, 249],
  [2024, 251],
  [2025, 248],
  [2026, 248],
])('%i has %i working days', (year, wanted) => {
  let n = 0;
  for (let at = dayOf(year, 1, 1); at < dayOf(year + 1, 1, 1); at++) if (isWorkday(at)) n++;
  expect(n).toBe(wanted);
});

test('a year without a notice is named, not guessed', () => {
  expect([2018, 2019, 2026, 2027].map(isCovered)).toEqual([false, true, true, false]);
  expect(addWorkdays(day('2026-12-31'), 1)).toEqual({ missingYear: 2027 });
  expect(addWorkdays(day('2026-12-30'), 1)).toEqual({ day: day('2026-12-31') });
  expect(addWorkdays(day('2018-06-01'), 1)).toEqual({ missingYear: 2018 });
});

test('why a stretch differs from plain weeks', () => {
  const { off, work } = exceptions(day('2023-10-05'), day('2023-10-08'));
  expect(off.map(dayText)).toEqual(['2023-10-05', '2023-10-06']);
  expect(work.map(dayText)).toEqual(['2023-10-07', '2023-10-08']);
});

test.each([
  ['2024-02-07', '2024-02-18', 3],
  ['2025-09-30', '2025-10-11', 3],
  ['2026-02-13', '2026-02-25', 3],
  ['2023-05-08', '2023-05-08', 0],
  ['2023-05-08', '2023-05-01', 0],
  ['2023-05-08', '2031-05-08', null],
  ['2023-05-08', '2023-02-30', null],
])('from %s to %s: %s working days', (from, to, count) => {
  expect(workdaysBetween(from, to)).toBe(count);
});
