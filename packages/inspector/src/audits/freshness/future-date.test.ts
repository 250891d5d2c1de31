import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './future-date.ts';

const list = (...days: string[]) =>
  pageOf(days.map((day) => `<li><a href="t.html">文件</a><span>${day}</span></li>`).join(''));

it('finds a day after the day of the inspection; the next day may be a matter of clocks', () => {
  expect(observed(look(audit, list('2026-07-03', '2026-06-30', '2026-07-01', '2026年8月1日')))).toEqual([
    '2026-07-03',
    '2026-08-01',
  ]);
});

it('passes days up to that of the inspection', () => {
  expect(look(audit, list('2026-06-30', '2025-12-01'))).toEqual([]);
});

it('does not apply to a page without dated lines', () => {
  expect(look(audit, pageOf('2027-01-01'))).toBeNull();
});
