import { describe, expect, it } from 'vitest';
import { dayNumber, dayText, isWorkday, minuteNumber, periodNumber, periodsWithin, workdayAfter } from './calendar.ts';

describe('the reference calendar', () => {
  it.each([
    ['2024-02-07', 3, '2024-02-18'],
    ['2024-09-13', 1, '2024-09-14'],
    ['2025-01-20', 20, '2025-02-21'],
    ['2025-09-26', 3, '2025-09-30'],
    ['2025-09-30', 3, '2025-10-11'],
    ['2023-09-28', 3, '2023-10-09'],
    ['2024-12-30', 5, '2025-01-07'],
    ['2026-02-13', 3, '2026-02-25'],
    ['2026-09-18', 2, '2026-09-21'],
  ])('%s and %i working days make %s', (start, n, end) => {
    expect(dayText(workdayAfter(dayNumber(start), n))).toBe(end);
  });

  it.each([
    [2019, 250],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, count) => {
    const [first, last] = [dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`)];
    const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    expect(days.filter(isWorkday)).toHaveLength(count);
  });

  it('weeks run from Monday to Sunday', () => {
    expect(periodNumber(dayNumber('2023-01-01'), 'week') + 1).toBe(periodNumber(dayNumber('2023-01-02'), 'week'));
    expect(periodNumber(dayNumber('2023-01-02'), 'week')).toBe(periodNumber(dayNumber('2023-01-08'), 'week'));
  });

  it('only whole periods lie within', () => {
    const found = periodsWithin(dayNumber('2023-01-02'), dayNumber('2023-04-30'), 'month');
    expect(found.map(({ first, last }) => [dayText(first), dayText(last)])).toEqual([
      ['2023-02-01', '2023-02-28'],
      ['2023-03-01', '2023-03-31'],
      ['2023-04-01', '2023-04-30'],
    ]);
    expect(periodsWithin(dayNumber('2023-01-01'), dayNumber('2023-12-31'), 'half')).toHaveLength(2);
  });

  it('counts minutes', () => {
    expect(minuteNumber('2023-03-02T00:30') - minuteNumber('2023-03-01T23:15')).toBe(75);
  });
});
