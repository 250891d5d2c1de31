import { describe, expect, it } from 'vitest';
import { dayNumber, dayText, isDayText, monthEnds, monthMarks, monthName, monthStarts } from './days.ts';

describe('days', () => {
  it('count and come back', () => {
    expect(dayText(dayNumber('2024-02-28') + 1)).toBe('2024-02-29');
    expect(dayText(dayNumber('2023-10-31T14:30'))).toBe('2023-10-31');
  });
  it('know which texts are days', () => {
    expect(isDayText('2023-02-28')).toBe(true);
    expect(isDayText('2023-02-29')).toBe(false);
    expect(isDayText('2023-2-8')).toBe(false);
    expect(isDayText('')).toBe(false);
  });
});

describe('months', () => {
  const from = dayNumber('2020-11-15');
  it('start after the span begins', () => {
    expect(monthStarts(from, dayNumber('2021-02-01')).map(dayText)).toEqual(['2020-12-01', '2021-01-01', '2021-02-01']);
    expect(monthStarts(from, dayNumber('2020-11-30'))).toEqual([]);
  });
  it('end with the span', () => {
    expect(monthEnds(from, dayNumber('2021-01-10')).map(dayText)).toEqual(['2020-11-30', '2020-12-31', '2021-01-10']);
    expect(monthEnds(from, dayNumber('2020-12-31')).map(dayText)).toEqual(['2020-11-30', '2020-12-31']);
  });
});

it('names the months of a span from its first day on, and January by its year', () => {
  const marks = monthMarks(dayNumber('2026-01-01'), dayNumber('2026-04-30'));
  expect(marks.map((day) => monthName(day, 'zh'))).toEqual(['2026', '2月', '3月', '4月']);
  const days = (from: string, to: string) => monthMarks(dayNumber(from), dayNumber(to)).map(dayText);
  expect(days('2026-11-07', '2026-12-19')).toEqual(['2026-11-07', '2026-12-01']);
  expect(days('2026-01-25', '2026-03-01')).toEqual(['2026-02-01', '2026-03-01']);
});
