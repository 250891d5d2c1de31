import { describe, expect, it } from 'vitest';
import { daysOf, spanOf } from './spans.ts';

describe('the spans of a period', () => {
  it('are as many as its weeks, months, quarters and halves', () => {
    const days = daysOf({ from: '2023-01-01', to: '2023-12-31' });
    const count = (period: Parameters<typeof spanOf>[0]) => new Set(days.map((day) => spanOf(period, day))).size;
    expect(days.length).toBe(365);
    expect([count('week'), count('month'), count('quarter'), count('half'), count('year')]).toEqual([53, 12, 4, 2, 1]);
  });
  it('a week begins on Monday', () => {
    expect(spanOf('week', '2023-01-01')).not.toBe(spanOf('week', '2023-01-02'));
    expect(spanOf('week', '2023-01-02')).toBe(spanOf('week', '2023-01-08'));
  });
});
