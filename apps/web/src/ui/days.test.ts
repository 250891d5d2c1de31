import { describe, expect, it } from 'vitest';
import { dayNumber, dayText, isDayText, monthEnds, monthStarts } from './days.ts';

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
