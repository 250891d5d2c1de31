import { expect, it } from 'vitest';
import { chinaDay, chinaMinute, chinaSecond } from './china.ts';

it('is already tomorrow in China when Greenwich has its evening', () => {
  expect(chinaDay('2026-03-02T15:59:00Z')).toBe('2026-03-02');
  expect(chinaDay('2026-03-02T16:00:00Z')).toBe('2026-03-03');
  expect(chinaDay(Date.parse('2026-12-31T16:00:00Z'))).toBe('2027-01-01');
});

it('tells the minute and the second of an instant', () => {
  expect(chinaMinute('2026-03-02T15:59:31.250Z')).toBe('2026-03-02 23:59');
  expect(chinaSecond('2026-03-02T15:59:31.250Z')).toBe('2026-03-02 23:59:31');
});
